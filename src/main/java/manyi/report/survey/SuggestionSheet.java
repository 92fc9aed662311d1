package manyi.report.survey;

import java.util.Arrays;
import java.util.List;
import manyi.figures.survey.SurveyFigures.Suggestion;
import manyi.grid.Area;
import manyi.grid.ChoicePlan;
import manyi.grid.Role;
import manyi.record.word.Topic;
import manyi.report.block.Cells;
import manyi.report.block.Formula;
import manyi.report.block.RecordCells;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/**
 * 意见与建议: what people wrote on their questionnaires, with a column to sort it by topic and below a
 * table that counts along (Q11).
 */
public final class SuggestionSheet implements ReportSheet<RoundFigures> {
  private static final int TOPIC = 3;
  private static final int COUNTS_COLUMN = 3;

  @Override
  public SheetId id() {
    return SheetId.SUGGESTIONS;
  }

  @Override
  public void write(Report<? extends RoundFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    List<Suggestion> suggestions = report.figures().current().suggestions();
    draft.widths(8, 18, 64, 20, 34).landscape();
    TitleBlock.write(report, draft);
    draft.line(wording.text("suggestions.note", suggestions.size()), Role.NOTE);
    Table table =
        Table.start(
            draft,
            wording.texts("suggestions.", List.of("rank", "room", "text", "topic", "answer")),
            suggestions.size());
    if (suggestions.isEmpty()) {
      table.none(wording.text("suggestions.none"));
      return;
    }
    RecordCells cells = new RecordCells(wording, report.cover().unmasked());
    for (int i = 0; i < suggestions.size(); i++) {
      Suggestion suggestion = suggestions.get(i);
      table.row(
          i,
          List.of(
              Cells.count(i + 1),
              Cells.text(suggestion.room()),
              cells.prose(suggestion.text()),
              Cells.input(),
              Cells.input()));
    }
    table.end();
    draft.list(table, true, 0);
    List<String> topics =
        Arrays.stream(Topic.values()).map(topic -> wording.term("topic", topic.code())).toList();
    draft.plan().choice(new ChoicePlan(table.body(TOPIC), topics));
    counts(draft, topics, table.body(TOPIC));
  }

  /** How many of each topic, live: zero until somebody has sorted the list. */
  private static void counts(SheetDraft draft, List<String> topics, Area sorted) {
    Wording wording = draft.wording();
    draft.section(wording.text("suggestions.counts"));
    Table table =
        Table.start(
            draft,
            COUNTS_COLUMN,
            wording.texts("suggestions.", List.of("topic", "count")),
            topics.size() + 1);
    for (int i = 0; i < topics.size(); i++) {
      table.put(i, 0, Cells.label(topics.get(i)));
      table.put(i, 1, Cells.derived("COUNTIF(" + sorted + "," + table.at(i, 0) + ")", 0));
    }
    int last = topics.size();
    table.put(last, 0, Cells.label(wording.text("suggestions.unsorted")));
    table.put(
        last,
        1,
        Cells.derived(
            "ROWS(" + sorted + ")-" + Formula.sum(table.body(1, 0, last - 1)), sorted.rows()));
    table.end();
  }
}
