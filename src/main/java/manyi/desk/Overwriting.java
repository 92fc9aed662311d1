package manyi.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.report.TypedEntries;
import manyi.workbook.read.FormerReport;

/** Decides whether a report may take the place of what stands there. */
final class Overwriting {
  private final Path target;
  private final FormerReport former;

  private Overwriting(Path target, FormerReport former) {
    this.target = target;
    this.former = former;
  }

  /**
   * Refuses to overwrite what is no report of ours, what cannot be looked into, and a report in
   * which somebody has typed or changed anything since it was written.
   *
   * @throws Refusal when the file has to stay
   */
  static void check(Path target, Optional<String> password) {
    FormerReport former;
    try {
      former = FormerReport.read(target, password);
    } catch (Refusal unreadable) {
      throw new Refusal(notChecked(target), unreadable);
    }
    Overwriting overwriting = new Overwriting(target, former);
    if (!former.isReport()) {
      String name = target.getFileName().toString();
      throw new Refusal(Problem.of(Code.OUTPUT_EXISTS, Place.file(target.toString()), name));
    }
    List<FormerReport.Typed> typed = new ArrayList<>();
    if (!former.isCertain()) {
      typed.addAll(overwriting.entries());
    }
    typed.addAll(former.typed());
    if (!typed.isEmpty()) {
      throw overwriting.refusal(typed.get(0), typed.size());
    }
    if (former.hasLostWritten()) {
      throw new Refusal(
          Problem.of(
              Code.OUTPUT_TRACE_REMOVED, Place.file(target.toString()), FormerReport.KEPT_IN));
    }
  }

  private static Problem notChecked(Path target) {
    return Problem.of(
        Code.OUTPUT_NOT_CHECKED, Place.file(target.toString()), target.getFileName().toString());
  }

  /** A report of before says nothing of itself: what is meant to be filled in is looked at. */
  private List<FormerReport.Typed> entries() {
    List<FormerReport.Typed> entries = new ArrayList<>();
    for (Grid grid : former.grids()) {
      for (CellRef at : TypedEntries.in(grid)) {
        entries.add(
            new FormerReport.Typed(grid.name(), Optional.of(at), grid.at(at).shown().strip()));
      }
    }
    return entries;
  }

  private Refusal refusal(FormerReport.Typed typed, int count) {
    String file = target.toString();
    boolean isAtCell = typed.cell().isPresent();
    Place place =
        isAtCell
            ? Place.cell(file, typed.sheet(), typed.cell().get())
            : Place.sheet(file, typed.sheet());
    String said = typed.said();
    return new Refusal(Problem.of(Code.OUTPUT_HAS_ENTRIES, place, said, Integer.toString(count)));
  }
}
