package manyi.workbook.read;

import static manyi.workbook.read.Reading.code;
import static manyi.workbook.read.Reading.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.ProblemText;
import manyi.language.Language;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefusedFilesTest {
  @TempDir Path folder;

  @Test
  void saysWhatIsWrongWithThePath() throws Exception {
    assertEquals(Code.FILE_MISSING, code(folder.resolve("没有.xlsx")));
    assertEquals(Code.FILE_IS_FOLDER, code(folder));
    assertEquals(Code.FILE_EMPTY, code(Files.createFile(folder.resolve("空.xlsx"))));
    assertEquals(
        folder.resolve("没有.xlsx").toString(),
        refused(folder.resolve("没有.xlsx")).place().file().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "255044462d312e37, PDF",
    "89504e470d0a1a0a, PNG",
    "ffd8ffe000104a46, JPG",
    "526172211a0700cf, RAR",
    "377abcaf271c0004, 7Z",
    "7b5c727466312020, RTF",
    "0908080000051000, Excel 5.0/95",
    "0900040002001000, Excel 5.0/95",
    "1f8b080000000000, GZ"
  })
  void namesAFormatByItsFirstBytes(String head, String name) throws Exception {
    byte[] bytes = new byte[600];
    byte[] first = HexFormat.of().parseHex(head);
    System.arraycopy(first, 0, bytes, 0, first.length);
    Path file = Files.write(folder.resolve("台账.xlsx"), bytes);
    assertEquals(Code.FORMAT_NOT_READ, code(file));
    assertEquals(name, refused(file).found());
  }

  static Stream<List<String>> zips() {
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String main =
        "<Relationships><Relationship Id='r' Type='"
            + office
            + "/officeDocument' Target='%s'/></Relationships>";
    return Stream.of(
        List.of("Word (.docx)", "_rels/.rels", main.formatted("word/document.xml")),
        List.of("PowerPoint (.pptx)", "_rels/.rels", main.formatted("/ppt/presentation.xml")),
        List.of(".xlsb", "_rels/.rels", main.formatted("xl/workbook.bin")),
        List.of(".ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        List.of("OpenDocument", "mimetype", "application/vnd.oasis.opendocument.text"),
        List.of("Numbers", "Index/Document.iwa", "x"),
        List.of("ZIP", "5月/台账.xlsx", "x"));
  }

  @Test
  void namesWhatAZipIs() throws Exception {
    for (List<String> zip : (Iterable<List<String>>) zips()::iterator) {
      Path file = folder.resolve("台账.xlsx");
      try (OutputStream out = Files.newOutputStream(file);
          ZipOutputStream parts = new ZipOutputStream(out)) {
        parts.putNextEntry(new ZipEntry(zip.get(1)));
        parts.write(zip.get(2).getBytes(StandardCharsets.UTF_8));
      }
      assertEquals(Code.FORMAT_NOT_READ, code(file), zip.get(0));
      assertEquals(zip.get(0), refused(file).found());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Book, FORMAT_NOT_READ, Excel 5.0/95",
    "WordDocument, FORMAT_NOT_READ, Word (.doc)",
    "PowerPoint Document, FORMAT_NOT_READ, PowerPoint (.ppt)",
    "ETBook, FORMAT_NOT_READ, WPS .et",
    "__properties, FILE_NOT_A_WORKBOOK, ''",
    "Workbook, FILE_DAMAGED, ''"
  })
  void namesWhatACompoundDocumentIs(String stream, Code code, String name) throws Exception {
    Path file = compound(stream);
    assertEquals(code, code(file));
    assertEquals(name, refused(file).found());
  }

  private Path compound(String stream) throws IOException {
    Path file = folder.resolve("台账.xls");
    try (POIFSFileSystem documents = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      documents.getRoot().createDocument(stream, new ByteArrayInputStream(new byte[5000]));
      documents.writeFilesystem(out);
    }
    return file;
  }

  @Test
  void textThatIsNoTableIsNoWorkbook() throws Exception {
    Path file = Files.writeString(folder.resolve("台账.xlsx"), "Not Found");
    assertEquals(Code.FILE_NOT_A_WORKBOOK, code(file));
    Path binary = Files.write(folder.resolve("台账.csv"), new byte[] {1, 0, 2, 44, 3, 10});
    assertEquals(Code.FILE_NOT_A_WORKBOOK, code(binary));
  }

  @ParameterizedTest
  @EnumSource(
      value = Code.class,
      names = {
        "FILE_MISSING",
        "FILE_IS_FOLDER",
        "FILE_EMPTY",
        "FILE_IS_LOCK",
        "FILE_NOT_READABLE",
        "FILE_DAMAGED",
        "FILE_NOT_A_WORKBOOK",
        "FILE_TOO_LARGE",
        "CELL_OUTSIDE_SHEET",
        "FILE_ENCRYPTED",
        "PASSWORD_WRONG",
        "FORMAT_NOT_READ",
        "TEXT_NOT_DECODABLE",
        "QUOTE_NOT_CLOSED",
        "FILE_CHANGED"
      })
  void everyRefusalSaysWhatToDo(Code code) {
    Problem problem = Problem.of(code, Place.file("台账.xlsx"), "PDF", "7");
    for (Language language : Language.values()) {
      ProblemText text = new ProblemText(language, false);
      assertFalse(text.says(problem).contains("{"));
      assertTrue(text.help(problem).isPresent());
    }
  }
}
