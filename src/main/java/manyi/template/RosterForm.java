package manyi.template;

import static manyi.template.FormColumn.column;
import static manyi.template.FormEntry.CHOICE;
import static manyi.template.FormEntry.CODE;
import static manyi.template.FormEntry.DAY;
import static manyi.template.FormEntry.PROSE;
import static manyi.template.FormEntry.SUGGESTION;

import java.util.List;
import manyi.record.Household;
import manyi.record.RecordKind;

/** 住户花名册: who lives where, which quotas and questionnaires are counted on. */
final class RosterForm implements Form {
  @Override
  public RecordKind<?> kind() {
    return Household.KIND;
  }

  @Override
  public List<FormColumn> columns(FormText text) {
    return List.of(
        column("running", 7, PROSE),
        column("room", 14, CODE).required().by("S4 L44、L62"),
        column("owner", 12, PROSE),
        column("phone", 15, CODE),
        column("status", 11, CHOICE).by("S4 L44、L62"),
        column("movedInAt", 12, DAY).by("S1 L43–45"),
        column("ownerClass", 16, SUGGESTION).by("S1 L39–42、L51"),
        column("note", 20, PROSE));
  }

  @Override
  public List<List<MetaField>> meta() {
    return List.of(
        List.of(MetaField.PROJECT, MetaField.MONTH), List.of(MetaField.FILLED_BY, MetaField.FORM));
  }

  @Override
  public FormPage page() {
    return FormPage.upright(30, 3000, 2);
  }
}
