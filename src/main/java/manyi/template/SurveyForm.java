package manyi.template;

import static manyi.template.FormColumn.column;
import static manyi.template.FormEntry.CHOICE;
import static manyi.template.FormEntry.CODE;
import static manyi.template.FormEntry.DAY;
import static manyi.template.FormEntry.PROSE;

import java.util.ArrayList;
import java.util.List;
import manyi.grid.SheetPlan;
import manyi.record.RecordKind;
import manyi.record.SurveyReturn;

/** 业户意见调查表 (S0 5.4, S4): what came back, a row for each; and the paper to hand out. */
final class SurveyForm implements Form {
  /** Where the items begin; the questionnaire on paper takes its items from their heads. */
  static final int FIRST_ITEM = 5;

  @Override
  public RecordKind<?> kind() {
    return SurveyReturn.KIND;
  }

  @Override
  public List<FormColumn> columns(FormText text) {
    List<FormColumn> columns = new ArrayList<>();
    columns.add(column("running", 7, PROSE));
    columns.add(column("room", 12, CODE).by("S4 L62"));
    columns.add(column("respondent", 10, PROSE));
    columns.add(column("submittedAt", 12, DAY).by("S4 L61"));
    for (String item : text.items()) {
      columns.add(column("answer", 11, CHOICE).by("S4 L64–66").headed(item));
    }
    columns.add(column("suggestion", 30, PROSE).by("S4 L69"));
    return columns;
  }

  @Override
  public List<List<MetaField>> meta() {
    return List.of(
        List.of(MetaField.PROJECT, MetaField.ROUND, MetaField.FILLED_BY),
        List.of(MetaField.ISSUED, MetaField.ISSUED_ON, MetaField.FORM));
  }

  @Override
  public FormPage page() {
    return FormPage.broadside(20, 2000, 2);
  }

  @Override
  public List<SheetPlan> more(FormText text) {
    return List.of(new PaperQuestionnaire(text).plan());
  }
}
