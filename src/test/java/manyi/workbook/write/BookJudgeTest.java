package manyi.workbook.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge of written workbooks is judged itself: whatever is planted in a file, it finds. */
class BookJudgeTest {

  @Test
  void everyBookThatATestWritesIsSeen() {
    assertTrue(
        ServiceLoader.load(BookWitness.class).stream()
            .anyMatch(witness -> witness.type() == BookJudge.class));
    boolean isOn = false;
    assert isOn = true;
    assertTrue(isOn, "without assertions nobody looks");
  }

  @Test
  void findsNothingInABookThatIsAsPlanned() throws IOException {
    assertEquals(
        List.of(),
        BookJudge.faults(SampleBook.everything(), BookParts.bytes(SampleBook.everything())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // a number, a text, a formula and its result
        "worksheets/sheet1 | <v>7</v> | <v>8</v>",
        "sharedStrings | <t>保洁</t> | <t>保安</t>",
        "worksheets/sheet1 | SUM\\(B2:B5\\) | SUM(B2:B4)",
        "worksheets/sheet1 | SUM\\(B2:B5\\) | SUM(没有!B2:B5)",
        "worksheets/sheet1 | </f><v>11</v> | </f><v>12</v>",
        "worksheets/sheet1 | (r=\"B3\" s=\"[0-9]+\") | $1 t=\"str\"",
        "worksheets/sheet1 | r=\"E5\" | r=\"F5\"",
        // looks
        "worksheets/sheet1 | (r=\"B3\" s=)\"[0-9]+\" | $1\"1\"",
        "styles | FF262D35 | FF262D36",
        "styles | <b/> | ",
        "styles | <u/> | ",
        "styles | style=\"thick\" | style=\"thin\"",
        "styles | FFD5DBE1 | FFD5DBE2",
        "styles | FF1F3F66\"/><bgColor | FF1F3F67\"/><bgColor",
        "styles | Microsoft YaHei | SimSun",
        "styles | quotePrefix=\"1\" | ",
        "styles | horizontal=\"center\" | horizontal=\"left\"",
        "styles | wrapText=\"1\" | ",
        "styles | indent=\"1\" | ",
        "styles | numFmtId=\"10\" | numFmtId=\"9\"",
        "styles | sz val=\"10\" | sz val=\"11\"",
        // what frames a sheet
        "worksheets/sheet1 | width=\"20\" | width=\"21\"",
        "worksheets/sheet1 | ht=\"30\" | ht=\"31\"",
        "worksheets/sheet1 | <mergeCell ref=\"D6:E6\"/> | <mergeCell ref=\"D6:D7\"/>",
        "worksheets/sheet1 | ySplit=\"1\" | ySplit=\"2\"",
        "worksheets/sheet1 | autoFilter ref=\"A1:E5\" | autoFilter ref=\"A1:E4\"",
        "worksheets/sheet1 | showGridLines=\"0\" | ",
        "worksheets/sheet1 | defaultRowHeight=\"20\" | defaultRowHeight=\"15\"",
        "workbook | (name=\"_xlnm._FilterDatabase\".*?)E\\$5 | $1E\\$4",
        // paper
        "workbook | (?<a>name=\"_xlnm.Print_Area\".*?>[^<]*:\\$E\\$)22 | ${a}21",
        "workbook | \\$1:\\$1 | \\$1:\\$2",
        "worksheets/sheet1 | brk id=\"3\" | brk id=\"4\"",
        "worksheets/sheet1 | fitToHeight=\"0\" | fitToHeight=\"1\"",
        "worksheets/sheet1 | landscape | portrait",
        "worksheets/sheet1 | paperSize=\"9\" | paperSize=\"1\"",
        "worksheets/sheet1 | left=\"0.5\" | left=\"0.7\"",
        "worksheets/sheet1 | fitToPage=\"1\" | fitToPage=\"0\"",
        "worksheets/sheet1 | 绿城一号 | 绿城二号",
        // links, colours that hang on numbers, entries
        "worksheets/sheet1 | location=\"'表单'!A1\" | location=\"'表单'!A2\"",
        "worksheets/sheet1 | FFF7CFC9 | FFF7CFC8",
        "worksheets/sheet1 | sqref=\"B2:B5\" | sqref=\"B2:B4\"",
        "worksheets/sheet2 | 有效,协调 | 有效,无效",
        "worksheets/sheet2 | sqref=\"A2:A9\" | sqref=\"A2:A8\"",
        "worksheets/sheet2 | prompt=\"请选择\" | prompt=\"请填写\"",
        "worksheets/sheet2 | errorStyle=\"warning\" | ",
        "worksheets/sheet2 | 36526 | 36525",
        "worksheets/sheet2 | COUNTA | COUNT",
        "worksheets/sheet2 | <c r=\"B3\" s=\"[0-9]+\"/> | ",
        "worksheets/sheet2 | (max=\"1\".*?style=)\"[0-9]+\" | $1\"1\"",
        // charts
        "charts/chart1 | \\$B\\$2:\\$B\\$5 | \\$B\\$2:\\$B\\$4",
        "charts/chart1 | <c:v>7</c:v> | <c:v>8</c:v>",
        "charts/chart1 | <c:v>保洁</c:v> | <c:v>保安</c:v>",
        "charts/chart1 | <a:t>UPRIGHT | <a:t>其他",
        "charts/chart1 | clustered | stacked",
        "charts/chart1 | 2C5A8C | 2C5A8D",
        "drawings/drawing1 | <xdr:row>6</xdr:row> | <xdr:row>7</xdr:row>",
        // the book
        "workbook | name=\"表单\" | name=\"表格\"",
        "workbook | state=\"veryHidden\" | ",
        "/core | 客户服务月报 | 月报",
        "/core | 2026-03-31 | 2026-04-01",
        "/custom | >report< | >template<",
      })
  void findsWhatIsPlanted(String part, String found, String planted) throws IOException {
    byte[] sound = BookParts.bytes(SampleBook.everything());
    byte[] faulty = edited(sound, part, found, planted == null ? "" : planted);
    List<String> faults;
    try {
      faults = BookJudge.faults(SampleBook.everything(), faulty);
    } catch (RuntimeException e) {
      // A reference that leads nowhere is more than the library bears: found as well.
      faults = List.of(e.toString());
    }
    assertFalse(faults.isEmpty(), "not found");
  }

  /** The same zip with the first match of a pattern in one part replaced. */
  private static byte[] edited(byte[] bytes, String part, String found, String planted)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int edits = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().endsWith(part + ".xml")) {
          String changed = text.replaceFirst(found, planted);
          edits += changed.equals(text) ? 0 : 1;
          text = changed;
        }
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    assertEquals(1, edits, "nothing was planted: " + part + " " + found);
    return out.toByteArray();
  }
}
