package manyi.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.grid.AnnotationPlan;
import manyi.grid.GridBook;
import manyi.grid.Origin;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A copy of somebody's workbook with its problems marked and explained on their cells and listed on
 * a first sheet. The copy reads as the file did: staff mend it, send it back, and it is imported.
 *
 * <p>An .xlsx keeps everything but macros; an .xls becomes an .xlsx that looks like it; anything
 * else becomes a plain .xlsx. The same file with the same problems gives the same bytes, encrypted
 * ones apart. A file that took a password gives a copy that takes the same.
 */
public final class AnnotatedWorkbook {
  /** A workbook that does not say when it was made says this. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private final Path source;
  private final Path target;
  private final Optional<String> password;
  private final OutputFile file;

  /**
   * A copy to be written. What stands at its place is looked at now, so that a command can refuse
   * before it does anything else.
   *
   * @param source the file, not changed by anything here
   * @param target replaced if it is an annotated copy that nobody has touched
   * @param password tried where the source or an older copy takes one
   * @throws Refusal when the target is somebody's work, the source itself, or cannot be written
   */
  public AnnotatedWorkbook(Path source, Path target, Optional<String> password) {
    this.source = source;
    this.target = target;
    this.password = password;
    this.file = new OutputFile(target);
    if (Files.exists(target) && !isReplaceable()) {
      throw refusal(Code.COPY_EXISTS, null);
    }
  }

  private boolean isReplaceable() {
    try {
      return !(Files.exists(source) && Files.isSameFile(source, target)) && isUntouchedCopy();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isUntouchedCopy() {
    try {
      return reader().read(target).origin() == Origin.ANNOTATED;
    } catch (Refusal unreadable) {
      return false;
    }
  }

  /**
   * Takes an older copy away, which nobody has touched: there is nothing to mark any more.
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

  /**
   * Writes the copy.
   *
   * @return false when the file has a layout that could not be kept
   * @throws Refusal when the source cannot be read, there is too little memory, or the target
   *     cannot be written; then nothing was
   */
  public boolean write(AnnotationPlan plan) {
    try {
      String print = ContentPrint.of(read().grids());
      boolean hasLayout = hasLayout();
      Optional<byte[]> whole = hasLayout ? whole(plan, print) : Optional.empty();
      file.write(whole.isPresent() ? whole.get() : plain(plan, print));
      return whole.isPresent() || !hasLayout;
    } catch (IOException e) {
      throw BadFile.in(e).of(source.toString());
    } catch (OutOfMemoryError e) {
      // All that filled the memory is garbage again as soon as we are here.
      throw refusal(Code.COPY_TOO_LARGE, e);
    }
  }

  private boolean hasLayout() throws IOException {
    return switch (FileKind.of(Fingerprint.of(source).head())) {
      case ZIP, OLE2 -> true;
      case SPREADSHEET_XML, HTML, TEXT, ZEROS -> false;
    };
  }

  /**
   * The copy with its layout; empty where the library cannot take the file as it is, or makes
   * something of it that reads otherwise.
   */
  private Optional<byte[]> whole(AnnotationPlan plan, String print) throws IOException {
    try {
      CopyBook copy = open();
      boolean locked = copy.locked();
      byte[] bytes = bytes(copy, plan, print);
      return print.equals(printOf(bytes)) ? Optional.of(locked(bytes, locked)) : Optional.empty();
    } catch (BadFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private byte[] plain(AnnotationPlan plan, String print) throws IOException {
    boolean locked = isLocked();
    byte[] bytes = bytes(GridCopy.of(read().grids(), plan.language()), plan, print);
    String printed = printOf(bytes);
    if (!printed.equals(print)) {
      // A character that no cell can hold was dropped: the copy itself is what is handed out.
      bytes = bytes(GridCopy.of(read().grids(), plan.language()), plan, printed);
    }
    return locked(bytes, locked);
  }

  private byte[] locked(byte[] bytes, boolean locked) throws IOException {
    return locked && password.isPresent() ? Encryption.of(bytes, password.get()) : bytes;
  }

  private CopyBook open() throws IOException {
    if (FileKind.of(Fingerprint.of(source).head()) == FileKind.ZIP) {
      return PackageCopy.of(Files.readAllBytes(source), false);
    }
    Optional<CompoundBook.Unlocked> unlocked = CompoundBook.unlocked(source, password);
    return unlocked.isPresent()
        ? PackageCopy.of(unlocked.get().bytes(), unlocked.get().locked())
        : binary();
  }

  private CopyBook binary() throws IOException {
    try (POIFSFileSystem documents = new POIFSFileSystem(source.toFile(), true);
        BinaryBook.Opened opened = BinaryBook.open(documents.getRoot(), password)) {
      return BinaryCopy.of(opened);
    }
  }

  private boolean isLocked() throws IOException {
    if (FileKind.of(Fingerprint.of(source).head()) != FileKind.OLE2) {
      return false;
    }
    Optional<CompoundBook.Unlocked> unlocked = CompoundBook.unlocked(source, password);
    if (unlocked.isPresent()) {
      return unlocked.get().locked();
    }
    try (POIFSFileSystem documents = new POIFSFileSystem(source.toFile(), true);
        BinaryBook.Opened opened = BinaryBook.open(documents.getRoot(), password)) {
      return opened.locked();
    }
  }

  private static byte[] bytes(CopyBook copy, AnnotationPlan plan, String print) throws IOException {
    try {
      new CopyAnnotation(copy, plan).put();
      describe(copy.book().getProperties());
      OriginMark.markCopy(copy.book().getProperties(), print);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
      try (StableZip zip = new StableZip(bytes)) {
        copy.book().write(zip);
      }
      return bytes.toByteArray();
    } finally {
      // Closing would pack the whole workbook once more, into nothing.
      copy.book().getPackage().revert();
    }
  }

  /** The library would put in the moment of writing where the file tells none. */
  private static void describe(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    Date any = Date.from(ANY_DAY.atStartOfDay(ZoneOffset.UTC).toInstant());
    if (core.getModified() == null) {
      core.setModified(Optional.of(core.getCreated() == null ? any : core.getCreated()));
    }
  }

  private static String printOf(byte[] bytes) throws IOException {
    try (Parts parts = Parts.of(bytes)) {
      return ContentPrint.of(PackageBook.read(parts).grids());
    }
  }

  private GridBook read() {
    return reader().read(source);
  }

  private WorkbookReader reader() {
    return password.map(WorkbookReader::withPassword).orElseGet(WorkbookReader::plain);
  }

  private Refusal refusal(Code code, Throwable cause) {
    return new Refusal(
        Problem.of(code, Place.file(target.toString()), target.getFileName().toString()), cause);
  }
}
