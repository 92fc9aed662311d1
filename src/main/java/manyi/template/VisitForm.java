package manyi.template;

import static manyi.template.FormColumn.column;
import static manyi.template.FormEntry.CHOICE;
import static manyi.template.FormEntry.CODE;
import static manyi.template.FormEntry.COUNT;
import static manyi.template.FormEntry.DAY;
import static manyi.template.FormEntry.PROSE;

import java.util.List;
import manyi.record.RecordKind;
import manyi.record.Visit;

/** 业户访问记录 (S4), which S0 5.5 calls 业户沟通信息记录表. */
final class VisitForm implements Form {
  @Override
  public RecordKind<?> kind() {
    return Visit.KIND;
  }

  @Override
  public List<FormColumn> columns(FormText text) {
    return List.of(
        column("running", 7, PROSE),
        column("visitedAt", 12, DAY).required().by("S4 L44"),
        column("room", 12, CODE).oneOf().by("S4 L44"),
        column("person", 10, PROSE).oneOf(),
        column("phone", 13, CODE),
        column("visitor", 9, PROSE).by("S4 L43"),
        column("visitorRole", 14, CHOICE).by("S4 L43"),
        column("kind", 10, CHOICE).by("S4 L44"),
        column("method", 9, CHOICE).by("S4 L46–51"),
        column("minutes", 9, COUNT).by("S1 L276"),
        column("topic", 14, CHOICE).by("S4 L33–42"),
        column("opinion", 34, PROSE).by("S4 L33–42"),
        column("satisfaction", 10, CHOICE),
        column("feedbackWanted", 8, CHOICE).by("S4 L45"),
        column("feedbackAt", 12, DAY).by("S4 L45"),
        column("feedback", 20, PROSE).by("S4 L45"),
        column("signature", 10, PROSE).by("S4 L44"),
        column("review", 14, PROSE).by("S4 L57"),
        column("remark", 12, PROSE));
  }

  @Override
  public List<List<MetaField>> meta() {
    return List.of(
        List.of(MetaField.PROJECT, MetaField.MONTH, MetaField.FILLED_BY, MetaField.FORM));
  }

  @Override
  public List<FormGroup> groups() {
    return List.of(new FormGroup("visit", 12, false), new FormGroup("answer", 6, true));
  }

  @Override
  public FormPage page() {
    return FormPage.broadside(17, 500, 3);
  }
}
