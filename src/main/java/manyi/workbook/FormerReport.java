package manyi.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.Origin;

/**
 * A workbook that stands where a report is to be written: whose it is, and what people have done to
 * it since it was written.
 */
public final class FormerReport {
  private final Origin origin;
  private final boolean isUntouchedCopy;
  private final boolean keepsWritten;
  private final List<Grid> grids;
  private final WrittenCells written;
  private final List<Typed> laidOn;

  /**
   * What somebody typed in, laid on or changed.
   *
   * @param cell empty where only the sheet is certain
   * @param said what stands there now; empty where what stood there was cleared
   */
  public record Typed(String sheet, Optional<CellRef> cell, String said) {}

  private FormerReport(BookContent content, OriginMark mark, List<Typed> laidOn) {
    origin = content.origin();
    isUntouchedCopy = content.copyOf().isPresent();
    keepsWritten = mark.keepsWritten();
    written = WrittenCells.of(content.grids());
    grids =
        content.grids().stream()
            .filter(grid -> !grid.name().equals(WrittenCells.SHEET))
            .filter(grid -> !(grid.hidden() && grid.name().equals(Entries.LISTS)))
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
      FileKind kind = FileKind.of(Fingerprint.of(file).head());
      if (kind == FileKind.ZIP) {
        try (Parts parts = Parts.of(file)) {
          return read(parts);
        }
      }
      Optional<CompoundBook.Unlocked> unlocked =
          kind == FileKind.OLE2 ? CompoundBook.unlocked(file, password) : Optional.empty();
      if (unlocked.isPresent()) {
        try (Parts parts = Parts.of(unlocked.get().bytes())) {
          return read(parts);
        }
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

  private static FormerReport read(Parts parts) throws IOException {
    return new FormerReport(PackageBook.read(parts), OriginMark.of(parts), LaidOn.in(parts));
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

  /** What was typed in, laid on or changed, sheet by sheet; of a report of before what lies on. */
  public List<Typed> typed() {
    List<Typed> typed = new ArrayList<>();
    for (Grid grid : grids) {
      if (isCertain() && !written.isAsWritten(grid)) {
        List<CellRef> changed = written.changed(grid);
        changed.forEach(at -> typed.add(new Typed(grid.name(), Optional.of(at), said(grid, at))));
        if (changed.isEmpty()) {
          typed.add(new Typed(grid.name(), Optional.empty(), ""));
        }
      }
      laidOn.stream().filter(laid -> laid.sheet().equals(grid.name())).forEach(typed::add);
    }
    return typed;
  }

  private static String said(Grid grid, CellRef at) {
    return grid.at(at).shown().strip();
  }
}
