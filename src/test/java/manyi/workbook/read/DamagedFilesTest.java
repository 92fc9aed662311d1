package manyi.workbook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Refusal;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened to a file on its way, the reader reads it or refuses it. */
class DamagedFilesTest {
  private static final Map<String, byte[]> WHOLE = new LinkedHashMap<>();

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  @BeforeAll
  static void writeWholeFiles() throws Exception {
    WHOLE.put("xlsx", bytes(new XSSFWorkbook()));
    WHOLE.put("xls", bytes(new HSSFWorkbook()));
    WHOLE.put("encrypted", encrypted(WHOLE.get("xlsx")));
    WHOLE.put(
        "csv", "房号,姓名,意见\n1-101,甲,\"很好,\n谢谢\"\n1-102,乙,\"一般\"\n".getBytes(StandardCharsets.UTF_8));
    WHOLE.put(
        "html",
        "<html><meta charset=gbk><table><tr><th rowspan=2>房号<td>甲</tr><tr><td>乙</table>"
            .getBytes(Charset.forName("GB18030")));
    WHOLE.put(
        "xml",
        """
        <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
         xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="5月"><Table>
        <Row><Cell ss:MergeAcross="1"><Data ss:Type="Number">7</Data></Cell></Row>
        </Table></Worksheet></Workbook>\
        """
            .getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(Workbook opened) throws Exception {
    try (Workbook book = opened;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("5月");
      for (int r = 0; r < 40; r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < 8; c++) {
          row.createCell(c).setCellValue("房号" + r * c);
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 1));
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] encrypted(byte[] workbook) throws Exception {
    try (POIFSFileSystem documents = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      // The old way needs the fewest rounds to derive the key, so that the test is quick.
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("VelvetSweatshop");
      try (OutputStream data = encryptor.getDataStream(documents)) {
        data.write(workbook);
      }
      documents.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void theWholeFilesAreRead() throws Exception {
    for (var whole : WHOLE.entrySet()) {
      Path file = Files.write(folder.resolve("whole.xls"), whole.getValue());
      assertFalse(Reading.first(file).isEmpty(), whole.getKey());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aCutFileIsReadOrRefused(long seed) throws Exception {
    Random random = new Random(seed);
    for (var whole : WHOLE.entrySet()) {
      byte[] bytes = whole.getValue();
      readOrRefuse(Arrays.copyOf(bytes, random.nextInt(bytes.length)), whole.getKey());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aScratchedFileIsReadOrRefused(long seed) throws Exception {
    Random random = new Random(seed);
    for (var whole : WHOLE.entrySet()) {
      byte[] bytes = whole.getValue().clone();
      for (int i = 0; i <= random.nextInt(20); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      readOrRefuse(bytes, whole.getKey());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void garbageIsRefused(long seed) throws Exception {
    Random random = new Random(seed);
    byte[] garbage = new byte[4000];
    random.nextBytes(garbage);
    readOrRefuse(garbage, "garbage");
    for (var whole : WHOLE.entrySet()) {
      System.arraycopy(whole.getValue(), 0, garbage, 0, 64);
      readOrRefuse(garbage, "garbage after the head of " + whole.getKey());
    }
  }

  @Test
  void aCutWorkbookIsDamagedAndNoOtherThing() throws Exception {
    byte[] bytes = WHOLE.get("xlsx");
    Path file = Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(bytes, bytes.length - 40));
    assertEquals(Code.FILE_DAMAGED, Reading.code(file));
    Path zeros = Files.write(folder.resolve("z.xlsx"), new byte[5000]);
    assertEquals(Code.FILE_DAMAGED, Reading.code(zeros));
  }

  private void readOrRefuse(byte[] bytes, String what) throws Exception {
    Path file = Files.write(folder.resolve("a.xls"), bytes);
    try {
      WorkbookReader.plain().read(file);
    } catch (Refusal e) {
      assertEquals(file.toString(), e.problem().place().file().orElseThrow(), what);
    }
  }
}
