package manyi.workbook.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.disk.OutputFile;
import manyi.grid.AnnotationPlan;
import manyi.grid.CopyOf;
import manyi.grid.GridBook;
import manyi.grid.Origin;
import manyi.workbook.BadFile;
import manyi.workbook.ContentPrint;
import manyi.workbook.Encryption;
import manyi.workbook.OriginMark;
import manyi.workbook.StableZip;
import manyi.workbook.read.WholeBook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A copy of somebody's workbook with its problems marked and explained on their cells and listed on
 * a first sheet. The copy reads as the file did: staff mend it, send it back, and it is imported.
 *
 * <p>An .xlsx keeps everything but macros; an .xls becomes an .xlsx that looks like it; anything
 * else becomes a plain .xlsx. The same file with the same problems gives the same bytes, encrypted
 * ones apart. A file that took a password gives a copy that takes the same.
 */
public final class AnnotatedWorkbook {
  private final CopySource source;
  private final Path target;
  private final Optional<String> password;
  private final OutputFile file;

  /**
   * A copy to be written. What stands at its place is looked at now, so that a command can refuse
   * before it does anything else.
   *
   * @param source the file, not changed by anything here
   * @param target replaced if it is an annotated copy of this source that nobody has touched
   * @param password tried where the source or an older copy takes one
   * @throws Refusal when the target is somebody's work, another file's copy, the source itself, or
   *     cannot be written
   */
  public AnnotatedWorkbook(Path source, Path target, Optional<String> password) {
    this.source = new CopySource(source, password);
    this.target = target;
    this.password = password;
    this.file = new OutputFile(target);
    if (Files.exists(source) && Files.exists(target) && !isReplaceable()) {
      throw refusal(Code.COPY_EXISTS, null);
    }
  }

  private boolean isReplaceable() {
    try {
      return Files.exists(source.file())
          && !Files.isSameFile(source.file(), target)
          && isUntouchedCopyOf(source.mark());
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isUntouchedCopyOf(CopyOf wanted) {
    try {
      return WholeBook.of(target, password)
          .filter(copy -> copy.isUntouchedCopyOf(wanted))
          .isPresent();
    } catch (IOException | OutOfMemoryError unreadable) {
      // What cannot be looked into is somebody's work.
      return false;
    }
  }

  /**
   * Takes an older copy of this source away, which nobody has touched: there is nothing to mark any
   * more.
   *
   * @return false when there was none
   */
  public boolean remove() {
    try {
      return isReplaceable() && Files.deleteIfExists(target);
    } catch (IOException e) {
      throw refusal(Code.OUTPUT_NOT_WRITABLE, e);
    }
  }

  /** What the source says, whatever it looks like, and who made it. */
  private record Content(String print, Origin origin) {}

  /**
   * How a copy was written.
   *
   * @param keepsLayout false when the file has a layout that could not be kept
   * @param why what the library said of that layout; empty where it kept it or said nothing
   */
  public record Written(boolean keepsLayout, Optional<Exception> why) {}

  /**
   * Writes the copy.
   *
   * @throws Refusal when the source cannot be read, there is too little memory, or the target
   *     cannot be written; then nothing was
   */
  public Written write(AnnotationPlan plan) {
    try {
      GridBook book = source.read();
      Content content = new Content(ContentPrint.of(book.grids()), book.origin());
      if (!source.hasLayout()) {
        file.writePrivately(plain(plan, content));
        return new Written(true, Optional.empty());
      }
      try {
        Optional<byte[]> whole = whole(plan, content);
        if (whole.isPresent()) {
          file.writePrivately(whole.get());
          return new Written(true, Optional.empty());
        }
        file.writePrivately(plain(plan, content));
        return new Written(false, Optional.empty());
      } catch (NotTaken e) {
        file.writePrivately(plain(plan, content));
        return new Written(false, Optional.of(e));
      }
    } catch (IOException e) {
      throw BadFile.in(e).of(source.file().toString());
    } catch (OutOfMemoryError e) {
      // All that filled the memory is garbage again as soon as we are here.
      throw refusal(Code.COPY_TOO_LARGE, e);
    }
  }

  /** The library cannot open a file that we can read, or cannot save what it opened. */
  private static final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    NotTaken(Throwable cause) {
      super(cause);
    }
  }

  /**
   * The copy with its layout; empty where the library makes something of the file that reads
   * otherwise.
   */
  private Optional<byte[]> whole(AnnotationPlan plan, Content content)
      throws IOException, NotTaken {
    try {
      CopyBook copy = source.open();
      Packed packed = packed(copy, plan, content);
      return content.print().equals(packed.print)
          ? Optional.of(locked(packed.bytes, copy.locked()))
          : Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // We have read the file. The library meets what it does not expect with exceptions of many
      // kinds, at every step: when it opens the file, when marks are put into it, when it is saved.
      throw new NotTaken(e);
    }
  }

  private byte[] plain(AnnotationPlan plan, Content content) throws IOException {
    boolean locked = source.isLocked();
    Packed packed = packed(GridCopy.of(source.read().grids(), plan.language()), plan, content);
    if (!packed.print.equals(content.print())) {
      // A character that no cell can hold was dropped: the copy itself is what is handed out.
      Content kept = new Content(packed.print, content.origin());
      packed = packed(GridCopy.of(source.read().grids(), plan.language()), plan, kept);
    }
    return locked(packed.bytes, locked);
  }

  private byte[] locked(byte[] bytes, boolean locked) throws IOException {
    return locked && password.isPresent() ? Encryption.of(bytes, password.get()) : bytes;
  }

  /** A copy as it goes to the disk, and the print of what is read of it. */
  private static final class Packed {
    final byte[] bytes;
    final String print;

    Packed(byte[] bytes, String print) {
      this.bytes = bytes;
      this.print = print;
    }
  }

  private Packed packed(CopyBook copy, AnnotationPlan plan, Content content) throws IOException {
    byte[] bytes;
    try {
      new CopyAnnotation(copy, plan).put();
      describe(copy.book().getProperties());
      OriginMark.markCopy(
          copy.book().getProperties(), content.origin(), source.mark(), content.print());
      bytes = saved(copy.book());
    } finally {
      // Closing would pack the whole workbook once more, into nothing.
      copy.book().getPackage().revert();
    }
    WholeBook read = WholeBook.of(bytes);
    return new Packed(OriginMark.withBeside(bytes, read.beside()), ContentPrint.of(read.grids()));
  }

  private static byte[] saved(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
    try (StableZip zip = new StableZip(bytes)) {
      book.write(zip);
    }
    return bytes.toByteArray();
  }

  /** The library would put in the moment of writing where the file tells none. */
  private static void describe(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    if (core.getModified() == null) {
      core.setModified(
          Optional.of(core.getCreated() == null ? TimelessBook.ANY_DAY : core.getCreated()));
    }
  }

  private Refusal refusal(Code code, Throwable cause) {
    return new Refusal(
        Problem.of(code, Place.file(target.toString()), target.getFileName().toString()), cause);
  }
}
