package manyi.report.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.survey.SurveyFigures.Item;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.language.Spelling;
import manyi.report.block.Cells;
import manyi.report.block.Change;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/**
 * The rates of a round's items against the round before and the same half a year before. Two items
 * are one where their texts are spelt alike.
 */
public final class ItemChangeBlock {
  static final int NOW = 1;
  static final int BEFORE = 2;
  private static final int YEAR_BEFORE = 4;

  private ItemChangeBlock() {}

  /** Writes the table, and below it which items were asked before and are not any more. */
  public static Table write(RoundFigures rounds, SheetDraft draft) {
    Wording wording = draft.wording();
    Table table = items(rounds, draft);
    draft.line(wording.text("changes.note"), Role.NOTE);
    left(rounds, draft);
    return table;
  }

  private static Table items(RoundFigures rounds, SheetDraft draft) {
    Wording wording = draft.wording();
    SurveyFigures now = rounds.current();
    List<Item> items = new ArrayList<>(now.items());
    items.addAll(now.overallItems());
    Table table =
        Table.start(
            draft,
            wording.texts(
                "changes.",
                List.of("item", "now", "before", "beforeChange", "yearBefore", "yearChange")),
            items.size());
    if (items.isEmpty()) {
      return table.none(wording.text("survey.noItems"));
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      int ordinary = now.items().size();
      boolean isOverall = i >= ordinary;
      RoundAnchor rate = new RoundAnchor.Item(now.round(), isOverall, isOverall ? i - ordinary : i);
      table.put(i, 0, Cells.label(item.item()));
      table.put(i, NOW, Cells.rate(draft.place(rate), item.rate()));
      compare(table, i, BEFORE, item, rounds.before());
      compare(table, i, YEAR_BEFORE, item, rounds.yearBefore());
    }
    return table.end();
  }

  private static void compare(
      Table table, int row, int column, Item item, Optional<SurveyFigures> before) {
    Optional<Fraction> then = before.flatMap(figures -> rate(figures, item.item()));
    CellRef nowCell = table.at(row, NOW);
    table.put(row, column, Cells.figure(then, Format.RATE));
    table.put(row, column + 1, Change.ofRates(nowCell, table.at(row, column), item.rate(), then));
  }

  /** The rate of an item in another round. */
  static Optional<Fraction> rate(SurveyFigures figures, String item) {
    return Optional.ofNullable(rates(figures).get(Spelling.plain(item)));
  }

  private static Map<String, Fraction> rates(SurveyFigures figures) {
    Map<String, Fraction> rates = new HashMap<>();
    for (List<Item> items : List.of(figures.items(), figures.overallItems())) {
      for (Item item : items) {
        item.rate().ifPresent(rate -> rates.put(Spelling.plain(item.item()), rate));
      }
    }
    return rates;
  }

  /** The items that were asked before and are not any more. */
  private static void left(RoundFigures rounds, SheetDraft draft) {
    List<String> asked =
        rounds.current().items().stream().map(item -> Spelling.plain(item.item())).toList();
    List<String> gone =
        rounds.before().stream()
            .flatMap(before -> before.items().stream())
            .map(Item::item)
            .filter(item -> !asked.contains(Spelling.plain(item)))
            .toList();
    if (!gone.isEmpty()) {
      Wording wording = draft.wording();
      draft.line(wording.text("changes.gone", wording.list(gone)), Role.NOTE);
    }
  }
}
