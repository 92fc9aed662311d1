package manyi.workbook.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.Origin;
import manyi.workbook.BadFile;
import manyi.workbook.HiddenSheets;
import manyi.workbook.OriginMark;
import manyi.workbook.WrittenCells;

/**
 * A workbook that stands where a report is to be written: whose it is, and what people have done to
 * it since it was written.
 */
public final class FormerReport {
  /** The hidden sheet by which changes are told. */
  public static final String KEPT_IN = HiddenSheets.WRITTEN;

  private final Origin origin;
  private final boolean isUntouchedCopy;
  private final boolean keepsWritten;
  private final List<Grid> grids;
  private final WrittenCells written;
  private final List<LaidOn.Thing> laidOn;

  /**
   * What somebody typed in, laid on or changed.
   *
   * @param cell empty where only the sheet is certain
   * @param said what stands there now; empty where what stood in the cell was cleared, and where
   *     nothing but the sheet is certain
   */
  public record Typed(String sheet, Optional<CellRef> cell, String said) {}

  private FormerReport(BookContent content, OriginMark mark, List<LaidOn.Thing> laidOn) {
    origin = content.origin();
    isUntouchedCopy = content.copyOf().isPresent();
    keepsWritten = mark.keepsWritten();
    written = WrittenCells.of(content.grids());
    grids =
        content.grids().stream()
            .filter(grid -> !grid.name().equals(HiddenSheets.WRITTEN))
            .filter(grid -> !(grid.hidden() && grid.name().equals(HiddenSheets.LISTS)))
            .toList();
    this.laidOn = laidOn;
  }

  /**
   * Looks into a file.
   *
   * @param password tried where the file takes one
   * @throws manyi.diagnostic.Refusal when it cannot be read
   */
  public static FormerReport read(Path file, Optional<String> password) {
    try {
      Optional<WholeBook> book = WholeBook.of(file, password);
      if (book.isPresent()) {
        return new FormerReport(book.get().content(), book.get().mark(), book.get().laidOn());
      }
    } catch (IOException e) {
      throw BadFile.in(e).of(file.toString());
    } catch (OutOfMemoryError e) {
      // What was read so far is garbage again as soon as we are here.
      throw new BadFile(Code.FILE_TOO_LARGE, "", e).of(file.toString());
    }
    WorkbookReader reader =
        password.map(WorkbookReader::withPassword).orElseGet(WorkbookReader::plain);
    BookContent content = BookContent.outside(reader.read(file).grids());
    return new FormerReport(content, OriginMark.none(), List.of());
  }

  /** True for a report of ours, in whatever state it is by now. */
  public boolean isReport() {
    return origin == Origin.REPORT && !isUntouchedCopy;
  }

  /**
   * True when it is certain what people have done to it. Not so of a report of before, which keeps
   * nothing of what was written, nor of one from which that was taken away.
   */
  public boolean isCertain() {
    return !written.isEmpty();
  }

  /** True for a report that once kept what was written, and does so no more. */
  public boolean hasLostWritten() {
    return keepsWritten && written.isEmpty();
  }

  /** Its sheets, without those that only the program reads. */
  public List<Grid> grids() {
    return grids;
  }

  /**
   * What was typed in, laid on or changed, sheet by sheet; last the sheets that were taken out. Of
   * a report of before only what the program never lays on.
   */
  public List<Typed> typed() {
    List<Typed> typed = new ArrayList<>();
    for (Grid grid : grids) {
      if (isCertain() && !written.isAsWritten(grid)) {
        List<CellRef> changed = written.changed(grid);
        changed.forEach(at -> typed.add(new Typed(grid.name(), Optional.of(at), said(grid, at))));
        if (changed.isEmpty()) {
          typed.add(ofSheet(grid.name()));
        }
      }
      typed.addAll(laidOn(grid.name()));
    }
    Set<String> present = new LinkedHashSet<>();
    grids.forEach(grid -> present.add(grid.name()));
    // Sheets that are all chart hold no cells.
    laidOn.stream()
        .map(LaidOn.Thing::sheet)
        .filter(name -> !name.equals(HiddenSheets.WRITTEN) && !name.equals(HiddenSheets.LISTS))
        .filter(present::add)
        .forEach(name -> typed.addAll(laidOn(name)));
    written.sheets().stream()
        .filter(name -> !present.contains(name))
        .forEach(name -> typed.add(ofSheet(name)));
    return typed;
  }

  private List<Typed> laidOn(String sheet) {
    List<LaidOn.Thing> there =
        laidOn.stream().filter(thing -> thing.sheet().equals(sheet)).toList();
    List<Typed> typed = new ArrayList<>();
    for (LaidOn.Thing thing : there) {
      boolean isTheirs =
          switch (thing.kind()) {
            case COMMENT, PICTURE -> true;
            case PAGE -> !written.isPageAsWritten(sheet, thing.said());
            case CHART -> false;
          };
      if (isTheirs) {
        boolean isNamed = !thing.said().isEmpty();
        typed.add(isNamed ? new Typed(sheet, thing.cell(), thing.said()) : ofSheet(sheet));
      }
    }
    long charts = there.stream().filter(thing -> thing.kind() == LaidOn.Kind.CHART).count();
    boolean hasPage = there.stream().anyMatch(thing -> thing.kind() == LaidOn.Kind.PAGE);
    if (!written.areChartsAsWritten(sheet, charts)
        || (!hasPage && !written.isPageAsWritten(sheet, ""))) {
      typed.add(ofSheet(sheet));
    }
    return typed;
  }

  private static Typed ofSheet(String name) {
    return new Typed(name, Optional.empty(), "");
  }

  private static String said(Grid grid, CellRef at) {
    return grid.at(at).shown().strip();
  }
}
