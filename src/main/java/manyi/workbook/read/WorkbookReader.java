package manyi.workbook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Refusal;
import manyi.grid.GridBook;
import manyi.workbook.BadFile;
import manyi.workbook.FileKind;
import manyi.workbook.Fingerprint;
import manyi.workbook.xml.Parts;

/**
 * Reads a file that holds a table: .xlsx, .xlsm, .xls, WPS, encrypted or not; CSV and other
 * delimited text; HTML tables and XML of Excel 2003 under any name (F05, F08, F09).
 *
 * <p>A file is read whole or refused with a {@link Refusal} that names the file. It is opened for
 * reading only. A reader keeps nothing between two files and may be used by several threads.
 */
public final class WorkbookReader {
  private static final int HEAD = 1024;

  private final Optional<String> password;

  private WorkbookReader(Optional<String> password) {
    this.password = password;
  }

  /** Reads files without a password, and those that open with Excel's own default. */
  public static WorkbookReader plain() {
    return new WorkbookReader(Optional.empty());
  }

  /** Reads encrypted files with a password; other files as ever. */
  public static WorkbookReader withPassword(String password) {
    return new WorkbookReader(Optional.of(password));
  }

  /** Reads encrypted files too where there is a password. */
  public static WorkbookReader opening(Optional<String> password) {
    return new WorkbookReader(password);
  }

  /**
   * True for the small file that Excel, WPS or LibreOffice keep beside a workbook while somebody
   * has it open: {@code ~$投诉台账.xlsx}, {@code .~投诉台账.xlsx}, {@code .~lock.投诉台账.xlsx#}.
   */
  public static boolean isLock(Path file) {
    String name = nameOf(file);
    return name.startsWith("~$") || name.startsWith(".~");
  }

  /**
   * True for a file whose first bytes are those of a workbook or of something packed like one, such
   * as a text document, whatever its name says.
   */
  public static boolean isPackedLikeABook(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      FileKind kind = FileKind.of(in.readNBytes(HEAD));
      return kind == FileKind.ZIP || kind == FileKind.OLE2 || kind == FileKind.SPREADSHEET_XML;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Reads one file.
   *
   * @throws Refusal if nothing of it can be read, with the reason
   */
  public GridBook read(Path file) {
    try {
      check(file);
      FileTime before = Files.getLastModifiedTime(file);
      Fingerprint print = Fingerprint.of(file);
      if (print.size() == 0) {
        throw new BadFile(Code.FILE_EMPTY);
      }
      BookContent content = content(file, print);
      if (Files.size(file) != print.size() || !Files.getLastModifiedTime(file).equals(before)) {
        throw new BadFile(Code.FILE_CHANGED);
      }
      if (content.grids().isEmpty()) {
        throw new BadFile(Code.FILE_NOT_A_WORKBOOK);
      }
      return new GridBook(
          nameOf(file),
          print.sha256(),
          content.origin(),
          content.copyOf(),
          content.mendedCopyOf(),
          content.grids());
    } catch (NoSuchFileException e) {
      throw new BadFile(Code.FILE_MISSING, "", e).of(file.toString());
    } catch (IOException e) {
      throw BadFile.in(e).of(file.toString());
    } catch (OutOfMemoryError e) {
      // What was read of the sheet so far is garbage again as soon as we are here.
      throw new BadFile(Code.FILE_TOO_LARGE, "", e).of(file.toString());
    }
  }

  private static void check(Path file) throws BadFile {
    if (!Files.exists(file)) {
      throw new BadFile(Code.FILE_MISSING);
    }
    if (Files.isDirectory(file)) {
      throw new BadFile(Code.FILE_IS_FOLDER);
    }
    if (isLock(file)) {
      throw new BadFile(Code.FILE_IS_LOCK);
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new BadFile(Code.FILE_NOT_READABLE);
    }
  }

  private BookContent content(Path file, Fingerprint print) throws IOException {
    Optional<String> notRead = FileKind.notRead(print.head());
    if (notRead.isPresent()) {
      throw new BadFile(Code.FORMAT_NOT_READ, notRead.get());
    }
    return switch (FileKind.of(print.head())) {
      case ZIP -> {
        try (Parts parts = Parts.of(file)) {
          yield PackageBook.read(parts);
        }
      }
      case OLE2 -> CompoundBook.read(file, password);
      case SPREADSHEET_XML -> BookContent.outside(SpreadsheetXml.read(file));
      case HTML -> BookContent.outside(List.of(HtmlTables.read(file, baseOf(file))));
      case TEXT ->
          BookContent.outside(List.of(DelimitedText.read(file, baseOf(file), isTextByName(file))));
      case ZEROS -> throw new BadFile(Code.FILE_DAMAGED);
    };
  }

  /** Decides only whether one column without any delimiter is a table. */
  private static boolean isTextByName(Path file) {
    return nameOf(file).matches("(?i).*\\.(csv|tsv|txt)");
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static String baseOf(Path file) {
    String name = nameOf(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
