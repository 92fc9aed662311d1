package manyi.workbook.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import manyi.disk.Sha256;
import manyi.grid.CopyOf;
import manyi.grid.GridBook;
import manyi.workbook.FileKind;
import manyi.workbook.Fingerprint;
import manyi.workbook.SafeText;
import manyi.workbook.read.BinaryBook;
import manyi.workbook.read.CompoundBook;
import manyi.workbook.read.WorkbookReader;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The file of which a copy is made; nothing here changes it.
 *
 * @param password tried where the file takes one
 */
record CopySource(Path file, Optional<String> password) {

  /** By what a copy of it is known as one of it. */
  CopyOf mark() throws IOException {
    Path name = file.getFileName();
    Path folder = file.toAbsolutePath().getParent().toRealPath();
    return new CopyOf(
        SafeText.of(String.valueOf(name)),
        Fingerprint.of(file).sha256(),
        Sha256.of(folder.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** True for a file that has more than values: a look that a copy should keep. */
  boolean hasLayout() throws IOException {
    return switch (FileKind.of(Fingerprint.of(file).head())) {
      case ZIP, OLE2 -> true;
      case SPREADSHEET_XML, HTML, TEXT, ZEROS -> false;
    };
  }

  /**
   * The workbook in the library's hands, with all that it holds.
   *
   * @throws IOException if the library cannot take it, though we can read it
   */
  CopyBook open() throws IOException {
    if (FileKind.of(Fingerprint.of(file).head()) == FileKind.ZIP) {
      return PackageCopy.of(Files.readAllBytes(file), false);
    }
    Optional<CompoundBook.Unlocked> unlocked = CompoundBook.unlocked(file, password);
    return unlocked.isPresent()
        ? PackageCopy.of(unlocked.get().bytes(), unlocked.get().locked())
        : binary();
  }

  private CopyBook binary() throws IOException {
    try (POIFSFileSystem documents = new POIFSFileSystem(file.toFile(), true);
        BinaryBook.Opened opened = BinaryBook.open(documents.getRoot(), password)) {
      return BinaryCopy.of(opened);
    }
  }

  /** True for a file that took a password of somebody's own. */
  boolean isLocked() throws IOException {
    if (FileKind.of(Fingerprint.of(file).head()) != FileKind.OLE2) {
      return false;
    }
    Optional<CompoundBook.Unlocked> unlocked = CompoundBook.unlocked(file, password);
    if (unlocked.isPresent()) {
      return unlocked.get().locked();
    }
    try (POIFSFileSystem documents = new POIFSFileSystem(file.toFile(), true);
        BinaryBook.Opened opened = BinaryBook.open(documents.getRoot(), password)) {
      return opened.locked();
    }
  }

  /** What the file says. */
  GridBook read() {
    return reader().read(file);
  }

  private WorkbookReader reader() {
    return password.map(WorkbookReader::withPassword).orElseGet(WorkbookReader::plain);
  }
}
