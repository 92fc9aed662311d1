package manyi.template;

import static manyi.template.FormColumn.column;
import static manyi.template.FormEntry.COUNT;
import static manyi.template.FormEntry.PROSE;
import static manyi.template.FormEntry.RATE;

import java.util.List;
import java.util.Optional;
import manyi.record.RecordKind;
import manyi.record.TallyLine;

/** 问卷结果统计表 (S4 L70): a row for each item, with live rates and a line of totals. */
final class TallyForm implements Form {
  @Override
  public RecordKind<?> kind() {
    return TallyLine.KIND;
  }

  @Override
  public List<FormColumn> columns(FormText text) {
    return List.of(
        column("running", 7, PROSE),
        column("item", 36, PROSE).required().by("S4 L33–42"),
        column("satisfied", 11, COUNT).by("S4 L64"),
        column("basicallySatisfied", 11, COUNT).by("S4 L64"),
        column("dissatisfied", 11, COUNT).by("S4 L64、L67"),
        column("abstained", 11, COUNT).by("S4 L66"),
        column("rate", 12, RATE).by("S4 L64"),
        column("remark", 16, PROSE));
  }

  @Override
  public List<List<MetaField>> meta() {
    return List.of(
        List.of(MetaField.PROJECT, MetaField.ROUND, MetaField.FILLED_BY),
        List.of(MetaField.ISSUED, MetaField.RETURNED, MetaField.ISSUED_ON));
  }

  @Override
  public FormPage page() {
    return FormPage.broadside(0, 0, 2);
  }

  @Override
  public Optional<FormBody> body() {
    return Optional.of(new TallyBody());
  }
}
