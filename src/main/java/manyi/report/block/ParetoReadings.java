package manyi.report.block;

import java.util.List;
import java.util.function.Function;
import manyi.diagnostic.Note;
import manyi.figures.ParetoFigures;
import manyi.grid.CellPlan;
import manyi.grid.Role;

/** What a Pareto table says in words: why these items, and what other readings would choose. */
public final class ParetoReadings {
  private ParetoReadings() {}

  /** Writes a line for each thing to be said, from a column on. */
  public static void write(
      SheetDraft draft, ParetoFigures pareto, Function<String, String> naming, int column) {
    Wording wording = draft.wording();
    List<String> main = pareto.main().stream().map(ParetoFigures.Line::item).toList();
    say(draft, column, Role.PLAIN, "pareto.chosen", names(wording, main, naming));
    for (Note note : pareto.notes()) {
      draft.put(draft.row(), column, CellPlan.text(wording.note(note), Role.PLAIN)).skip(1);
    }
    ParetoFigures.Readings other = pareto.readings();
    say(draft, column, Role.NOTE, "pareto.reaching", names(wording, other.reaching(), naming));
    if (!other.tiesIn().equals(other.tiesOut())) {
      say(draft, column, Role.NOTE, "pareto.tiesIn", names(wording, other.tiesIn(), naming));
      say(draft, column, Role.NOTE, "pareto.tiesOut", names(wording, other.tiesOut(), naming));
    }
  }

  private static String names(
      Wording wording, List<String> items, Function<String, String> naming) {
    return items.isEmpty() ? Cells.DASH : wording.list(items.stream().map(naming).toList());
  }

  private static void say(
      SheetDraft draft, int column, Role role, String key, Object... arguments) {
    draft.put(draft.row(), column, CellPlan.text(draft.wording().text(key, arguments), role));
    draft.skip(1);
  }
}
