package manyi.template;

import static manyi.template.FormColumn.column;
import static manyi.template.FormEntry.CHOICE;
import static manyi.template.FormEntry.CODE;
import static manyi.template.FormEntry.COUNT;
import static manyi.template.FormEntry.DAY;
import static manyi.template.FormEntry.PROSE;

import java.util.List;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;

/** 客户回访记录表 (S1): the return visits to handled complaints, kept apart from the log. */
final class ReturnVisitForm implements Form {
  @Override
  public RecordKind<?> kind() {
    return ReturnVisit.KIND;
  }

  @Override
  public List<FormColumn> columns(FormText text) {
    return List.of(
        column("running", 7, PROSE),
        column("number", 15, CODE).oneOf(),
        column("room", 12, CODE).oneOf(),
        column("complainant", 10, PROSE).by("S1 L244"),
        column("phone", 13, CODE),
        column("revisitAt", 12, DAY).required().by("S0 4.6.4、S1 L234"),
        column("revisitor", 9, PROSE).by("S1 L234"),
        column("revisitorRole", 12, CHOICE).by("S1 L234"),
        column("revisitMethod", 9, CHOICE).by("S1 L238"),
        column("round", 8, COUNT).by("S1 L240"),
        column("revisitResult", 34, PROSE).by("S1 L240、L248"),
        column("revisitSatisfaction", 10, CHOICE).by("S1 L242"),
        column("signature", 11, PROSE).by("S1 L238"),
        column("remark", 16, PROSE).by("S1 L244"));
  }

  @Override
  public List<List<MetaField>> meta() {
    return List.of(
        List.of(MetaField.PROJECT, MetaField.MONTH, MetaField.FILLED_BY, MetaField.FORM));
  }

  @Override
  public FormPage page() {
    return FormPage.broadside(22, 500, 3);
  }
}
