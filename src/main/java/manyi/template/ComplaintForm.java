package manyi.template;

import static manyi.template.FormColumn.column;
import static manyi.template.FormEntry.CHOICE;
import static manyi.template.FormEntry.CODE;
import static manyi.template.FormEntry.DAY;
import static manyi.template.FormEntry.MOMENT;
import static manyi.template.FormEntry.PROSE;
import static manyi.template.FormEntry.SUGGESTION;

import java.util.List;
import manyi.record.Complaint;
import manyi.record.RecordKind;

/**
 * 客户服务需求记录表 (S0 5.1) with what 客户投诉处理记录表 (S0 5.2) adds: a request from its reception to the return
 * visit.
 */
final class ComplaintForm implements Form {
  @Override
  public RecordKind<?> kind() {
    return Complaint.KIND;
  }

  @Override
  public List<FormColumn> columns(FormText text) {
    return List.of(
        column("running", 7, PROSE),
        column("number", 14, CODE),
        column("room", 12, CODE),
        column("receivedAt", 16, MOMENT).required().by("S0 4.5.1"),
        column("complainant", 9, PROSE).by("S0 4.5.1"),
        column("phone", 13, CODE).by("S0 4.5.1"),
        column("channel", 10, CHOICE).by("S0 4.2"),
        column("kind", 8, CHOICE),
        column("category", 12, SUGGESTION).by("S4 L67"),
        column("content", 30, PROSE).required().by("S0 4.5.1"),
        column("occurredAt", 15, MOMENT).by("S0 4.5.1"),
        column("place", 16, CODE).by("S0 4.5.1"),
        column("demand", 18, PROSE).by("S0 4.5.1"),
        column("ownerDueAt", 11, DAY).by("S0 4.5.2"),
        column("respondent", 11, PROSE).by("S0 4.5.1"),
        column("receiver", 9, PROSE),
        column("validity", 11, CHOICE).by("S0 4.3"),
        column("severity", 9, CHOICE).by("S0 4.4"),
        column("urgency", 9, CHOICE).by("S1 L7"),
        column("escalatedAt", 15, MOMENT).by("S0 4.5.2"),
        column("postedAt", 15, MOMENT).by("S0 4.6.7"),
        column("transferredAt", 15, MOMENT).by("S0 4.6.7"),
        column("repliedAt", 15, MOMENT).by("S0 4.6.7、4.10.3"),
        column("handler", 9, PROSE),
        column("cause", 18, PROSE),
        column("measure", 20, PROSE).by("S0 4.6.1"),
        column("result", 18, PROSE).by("S0 4.6.1"),
        column("status", 9, CHOICE),
        column("completedAt", 11, DAY).by("S0 4.10"),
        column("overrunApprover", 12, SUGGESTION).by("S0 4.10"),
        column("formReturnedAt", 11, DAY).by("S0 4.6.2"),
        column("informedAt", 11, DAY).by("S0 4.6.3"),
        column("revisitAt", 11, DAY).by("S0 4.6.4、S1 L234"),
        column("revisitor", 9, PROSE).by("S1 L234"),
        column("revisitorRole", 11, CHOICE).by("S1 L234"),
        column("revisitMethod", 9, CHOICE).by("S1 L238"),
        column("revisitResult", 22, PROSE).by("S1 L240"),
        column("revisitSatisfaction", 10, CHOICE).by("S1 L242"),
        column("signature", 10, PROSE).by("S1 L238"),
        column("repeats", 9, CHOICE),
        column("remark", 14, PROSE).by("S1 L244"));
  }

  @Override
  public List<List<MetaField>> meta() {
    return List.of(
        List.of(MetaField.PROJECT, MetaField.MONTH, MetaField.FILLED_BY, MetaField.FORM));
  }

  @Override
  public List<FormGroup> groups() {
    return List.of(
        new FormGroup("reception", 10, false),
        new FormGroup("matter", 6, true),
        new FormGroup("assessment", 4, false),
        new FormGroup("reply", 3, true),
        new FormGroup("handling", 7, false),
        new FormGroup("revisit", 10, true));
  }

  @Override
  public FormPage page() {
    return FormPage.broadside(20, 500, 3);
  }
}
