package manyi.workbook.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import manyi.grid.CopyOf;
import manyi.grid.Grid;
import manyi.workbook.OriginMark;
import manyi.workbook.xml.Parts;

/**
 * A packed workbook that is looked into for all that it holds: its tables, the marks that manyi
 * left in it, and what lies on its sheets beside their cells.
 */
public final class WholeBook {
  private final BookContent content;
  private final OriginMark mark;
  private final List<LaidOn.Thing> laidOn;

  private WholeBook(BookContent content, OriginMark mark, List<LaidOn.Thing> laidOn) {
    this.content = content;
    this.mark = mark;
    this.laidOn = laidOn;
  }

  /**
   * Looks into a file; empty for one that is no package of parts.
   *
   * @param password tried where the file takes one
   */
  public static Optional<WholeBook> of(Path file, Optional<String> password) throws IOException {
    try (Parts parts = PackageBook.parts(file, password).orElse(null)) {
      return parts == null ? Optional.empty() : Optional.of(of(parts));
    }
  }

  /** Looks into a packed workbook that is only in memory. */
  public static WholeBook of(byte[] packed) throws IOException {
    try (Parts parts = Parts.of(packed)) {
      return of(parts);
    }
  }

  private static WholeBook of(Parts parts) throws IOException {
    return new WholeBook(
        PackageBook.read(parts), OriginMark.of(CustomProperties.of(parts)), LaidOn.in(parts));
  }

  /** Its sheets, a list of problems left out. */
  public List<Grid> grids() {
    return content.grids();
  }

  /** A print of what lies in it beside what is read of it: 64 lower-case hexadecimal digits. */
  public String beside() {
    return BesidePrint.of(content.lists(), laidOn);
  }

  /** True for an annotated copy of the same source that nobody has touched. */
  public boolean isUntouchedCopyOf(CopyOf source) {
    return content.copyOf().filter(source::isOfSameSource).isPresent()
        && mark.isBareBeside(beside());
  }

  BookContent content() {
    return content;
  }

  OriginMark mark() {
    return mark;
  }

  List<LaidOn.Thing> laidOn() {
    return laidOn;
  }
}
