package manyi.workbook.read;

import static manyi.workbook.read.Reading.cells;
import static manyi.workbook.read.Reading.code;
import static manyi.workbook.read.Reading.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.grid.Area;
import manyi.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as other producers write them. */
class PackageQuirksTest {
  @TempDir Path folder;

  private Grid read(HandMade book) throws IOException {
    return first(book.write(folder.resolve("a.xlsx")));
  }

  @Test
  void countsRowsAndCellsThatHaveNoNumber() throws Exception {
    Grid grid =
        read(
            HandMade.sheet(
                "<sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row/>"
                    + "<row><c/><c r='D3'><v>4</v></c><c><v>5</v></c></row></sheetData>"));
    assertEquals(List.of("A1 number 1", "C1 number 3", "D3 number 4", "E3 number 5"), cells(grid));
  }

  @Test
  void readsInlineTextsAndLeavesPhoneticGuidesOut() throws Exception {
    Grid grid =
        read(
            HandMade.sheet(
                "<sheetData><row><c t='inlineStr'><is><r><t>投</t></r><r><t>诉</t></r><rPh sb='0'"
                    + " eb='2'><t>tousu</t></rPh></is></c><c t='inlineStr'><is><t><![CDATA[<满意>]]>"
                    + " &amp;</t></is></c></row></sheetData>"));
    assertEquals(List.of("A1 text 投诉", "B1 text <满意> &"), cells(grid));
  }

  @Test
  void sharesOneValueForASharedText() throws Exception {
    Grid grid =
        read(
            HandMade.sheet(
                    "<sheetData><row><c t='s'><v>1</v></c><c t='s'><v>0</v></c>"
                        + "<c t='s'><v>1</v></c><c t='s'><v>2</v></c></row></sheetData>")
                .listed(
                    "sharedStrings",
                    "<sst><si><t>甲</t></si><si><r><t>乙</t></r><r><rPr/><t>丙</t></r><rPh sb='0'"
                        + " eb='1'><t>yi</t></rPh><phoneticPr fontId='1'/></si><si/></sst>"));
    assertEquals(List.of("A1 text 乙丙", "B1 text 甲", "C1 text 乙丙"), cells(grid));
    assertSame(grid.at(1, 1), grid.at(1, 3));
  }

  @Test
  void decodesEscapedCharacters() throws Exception {
    Grid grid =
        read(
            HandMade.sheet(
                "<sheetData><row><c t='str'><v>甲_x000D_\n乙</v></c>"
                    + "<c t='str'><v>_x005F_x000D_</v></c><c t='str'><v>A_x12_x00e9_</v></c>"
                    + "</row></sheetData>"));
    assertEquals(List.of("A1 text 甲\r\n乙", "B1 text _x000D_", "C1 text A_x12é"), cells(grid));
  }

  @Test
  void doesNotMindPrefixesAndTheStrictNamespace() throws Exception {
    HandMade book =
        HandMade.sheet("")
            .part(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
                    + "<x:row r='2'><x:c r='B2' t='d'><x:v>2025-03-05T09:30:00Z</x:v></x:c>"
                    + "<x:c r='C2' t='d'><x:v>2025-03-05</x:v></x:c></x:row></x:sheetData>"
                    + "<x:mergeCells><x:mergeCell ref='B2:C3'/></x:mergeCells></x:worksheet>");
    for (String part : List.of("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels")) {
      book.change(
          part,
          "http://schemas.openxmlformats.org/officeDocument/2006",
          "http://purl.oclc.org/ooxml/officeDocument");
    }
    Grid grid = read(book);
    assertEquals(
        List.of(
            "B2 DATE_AND_TIME 2025-03-05T09:30 2025-03-05 09:30",
            "C2 DATE 2025-03-05T00:00 2025-03-05"),
        cells(grid));
    assertEquals(List.of(Area.of(2, 2, 3, 3)), grid.merges());
  }

  @Test
  void findsPartsUnderOtherCaseAndOtherSlashes() throws Exception {
    HandMade book =
        HandMade.sheet("")
            .part(
                "xl\\Worksheets\\Sheet9.xml",
                "<worksheet><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>");
    book.change("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "/xl/worksheets/sheet9.xml");
    assertEquals(List.of("A1 number 9"), cells(read(book)));
  }

  @Test
  void aFormulaThatNobodyComputedIsNotBlank() throws Exception {
    Grid grid =
        read(
            HandMade.sheet(
                "<sheetData><row><c><f>SUM(A2:A9)</f><v></v></c><c"
                    + " t='str'><f>A2</f><v></v></c><c><f>1+1</f><v>2</v></c></row></sheetData>"));
    assertEquals(List.of("A1 broken =SUM(A2:A9)", "C1 number 2"), cells(grid));
  }

  @Test
  void aPictureIsNoText() throws Exception {
    Grid grid =
        read(
            HandMade.sheet(
                "<sheetData><row><c t='str'><f>_xlfn.DISPIMG(\"ID_0F\",1)</f>"
                    + "<v>=DISPIMG(\"ID_0F\",1)</v></c><c><v>1</v></c>"
                    + "<c t='e'><f>DISPIMG(\"ID_1F\",1)</f><v>#NAME?</v></c>"
                    + "<c><f>DISPIMG(\"ID_2F\",1)</f></c>"
                    + "<c t='inlineStr'><is><t>=DISPIMG(\"ID_3F\",1)</t></is></c>"
                    + "<c t='str'><v>DISPIMG 的说明</v></c></row></sheetData>"));
    assertEquals(List.of("B1 number 1", "F1 text DISPIMG 的说明"), cells(grid));
    assertEquals("[A1, C1, D1, E1]", grid.pictures().toString());
  }

  @Test
  void aNumberThatIsNoneStaysText() throws Exception {
    Grid grid =
        read(
            HandMade.sheet(
                "<sheetData><row><c><v>二</v></c><c t='n'><v>NaN</v></c><c><v>1E999</v></c>"
                    + "<c><v> 7 </v></c><c><v>110101199001011234</v></c>"
                    + "<c><v>2025030500001234567</v></c></row></sheetData>"));
    assertEquals(
        List.of(
            "A1 text 二",
            "B1 text NaN",
            "C1 text 1E999",
            "D1 number 7",
            "E1 number 110101199001011234",
            "F1 number 2025030500001234567"),
        cells(grid));
  }

  @Test
  void aRowThatComesTwiceKeepsBothHalves() throws Exception {
    Grid grid =
        read(
            HandMade.sheet(
                "<sheetData><row r='4'><c r='A4'><v>1</v></c></row><row r='2'><c"
                    + " r='A2'><v>2</v></c></row><row r='4'><c"
                    + " r='C4'><v>3</v></c></row></sheetData>"));
    assertEquals(List.of("A2 number 2", "A4 number 1", "C4 number 3"), cells(grid));
  }

  @Test
  void readsHiddenRowsAndColumnsWhateverTheWord() throws Exception {
    Grid grid =
        read(
            HandMade.sheet(
                "<cols><col min='2' max='99999' hidden='true'/></cols>"
                    + "<sheetData><row r='5' hidden='1'><c><v>1</v></c></row></sheetData>"));
    assertTrue(grid.isRowHidden(5));
    assertTrue(grid.isColumnHidden(16_384));
  }

  @Test
  void aMillionStyledBlankRowsLeaveNothing() throws Exception {
    StringBuilder rows = new StringBuilder("<sheetData><row r='1'><c r='A1'><v>1</v></c></row>");
    for (int row = 2; row <= 300_000; row++) {
      rows.append("<row r='").append(row).append("' s='3'><c s='3'/><c s='3'/></row>");
    }
    Grid grid = read(HandMade.sheet(rows.append("</sheetData>").toString()));
    assertEquals(1, grid.size());
  }

  @Test
  void refusesMoreRowsOrColumnsThanASheetHas() throws Exception {
    assertEquals(Code.CELL_OUTSIDE_SHEET, refusal("<row r='1048577'><c><v>1</v></c></row>"));
    assertEquals(Code.CELL_OUTSIDE_SHEET, refusal("<row r='9999999999'/>"));
    assertEquals(Code.CELL_OUTSIDE_SHEET, refusal("<row><c r='XFE1'><v>1</v></c></row>"));
    assertEquals(Code.CELL_OUTSIDE_SHEET, refusal("<row><c r='ZZZZZZZZZZ1'/></row>"));
  }

  @Test
  void refusesAZipThatUnpacksBeyondMeasure() throws Exception {
    assertEquals(Code.FILE_TOO_LARGE, refusal(" ".repeat(70 << 20)));
  }

  @Test
  void refusesEntitiesAndReadsNoOtherFile() throws Exception {
    HandMade book =
        HandMade.sheet("")
            .part(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM"
                    + " 'file:///etc/hostname'>]><worksheet><sheetData><row><c"
                    + " t='str'><v>&e;</v></c></row></sheetData></worksheet>");
    assertEquals(Code.FILE_DAMAGED, code(book.write(folder.resolve("e.xlsx"))));
  }

  @Test
  void readsMoreEntitiesThanNewerParsersAllow() throws Exception {
    String cell = "<c t='str'><v>" + "&gt;".repeat(1000) + "</v></c>";
    Grid grid = read(HandMade.sheet("<sheetData><row>" + cell.repeat(150) + "</row></sheetData>"));
    assertEquals(150, grid.lastColumn());
  }

  @Test
  void refusesAWorkbookWhoseSheetIsMissing() throws Exception {
    HandMade book = HandMade.sheet("").change("xl/workbook.xml", "rId1", "rId7");
    assertEquals(Code.FILE_DAMAGED, code(book.write(folder.resolve("m.xlsx"))));
    HandMade other = HandMade.sheet("<sheetData><row><c t='s'><v>4</v></c></row></sheetData>");
    assertEquals(Code.FILE_DAMAGED, code(other.write(folder.resolve("s.xlsx"))));
  }

  /** Read all the same, it would be an empty sheet: all its rows lost without a word. */
  @Test
  void refusesAPartThatIsSomethingElse() throws Exception {
    String rows = "<sheetData><row><c t='s'><v>0</v></c></row></sheetData>";
    String texts = "<sst><si><t>甲</t></si></sst>";
    for (String part :
        List.of(
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml")) {
      HandMade whole =
          HandMade.sheet(rows)
              .listed("sharedStrings", texts)
              .listed("styles", "<styleSheet><cellXfs/></styleSheet>");
      assertEquals("甲", Reading.first(whole.write(folder.resolve("w.xlsx"))).at(1, 1).shown());
      HandMade other = whole.part(part, "<theme><a/></theme>");
      assertEquals(Code.FILE_DAMAGED, code(other.write(folder.resolve("o.xlsx"))), part);
    }
    HandMade self =
        HandMade.sheet(rows).change("xl/_rels/workbook.xml.rels", "worksheets/sheet1", "workbook");
    assertEquals(Code.FILE_DAMAGED, code(self.write(folder.resolve("self.xlsx"))));
  }

  @Test
  void aStyleWithinAStyleShiftsNoneOfThoseThatFollow() throws Exception {
    HandMade book =
        HandMade.sheet("<sheetData><row><c s='1'><v>45940</v></c></row></sheetData>")
            .listed(
                "styles",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"><xf numFmtId=\"0\"/></xf>"
                    + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    assertEquals(
        List.of("A1 DATE 2025-10-10T00:00 2025-10-10"),
        cells(Reading.first(book.write(folder.resolve("x.xlsx")))));
  }

  /** What is a date and what a number only the format tells: read all the same, it is a guess. */
  @Test
  void refusesANumberWhoseFormatCannotBeTold() throws Exception {
    String cell = "<row><c s='1'><v>45797</v></c></row>";
    String styles =
        "<styleSheet><numFmts><numFmt numFmtId='165' formatCode='yyyy-mm-dd'/></numFmts>";
    for (String xfs : List.of("' xfId='", "x", "-1", "99999999999")) {
      HandMade book =
          HandMade.sheet("<sheetData>" + cell + "</sheetData>")
              .listed(
                  "styles",
                  styles + "<cellXfs><xf/><xf numFmtId=\"" + xfs + "\"/></cellXfs></styleSheet>");
      assertEquals(Code.FILE_DAMAGED, code(book.write(folder.resolve("f.xlsx"))), xfs);
    }
    HandMade beyond =
        HandMade.sheet("<sheetData>" + cell + "</sheetData>")
            .listed("styles", styles + "<cellXfs><xf/></cellXfs></styleSheet>");
    assertEquals(Code.FILE_DAMAGED, code(beyond.write(folder.resolve("b.xlsx"))));
    HandMade none = HandMade.sheet("<sheetData>" + cell + "</sheetData>");
    assertEquals(Code.FILE_DAMAGED, code(none.write(folder.resolve("n.xlsx"))));
    for (String first : List.of("", " s='0'")) {
      HandMade plain =
          HandMade.sheet("<sheetData>" + cell.replace(" s='1'", first) + "</sheetData>");
      assertEquals("45797", read(plain).at(1, 1).shown());
    }
  }

  /** Questionnaires have no identity by which a second count would be noticed. */
  @ParameterizedTest
  @ValueSource(strings = {"", "Hidden", "very", "visible "})
  void refusesASheetOfWhichNobodyCanTellWhetherItIsShown(String state) throws Exception {
    HandMade book =
        HandMade.sheet("<sheetData><row><c><v>1</v></c></row></sheetData>")
            .change("xl/workbook.xml", " sheetId=", " state='" + state + "' sheetId=");
    assertEquals(Code.FILE_DAMAGED, code(book.write(folder.resolve("d.xlsx"))));
  }

  @Test
  void refusesASheetThatIsListedTwice() throws Exception {
    String sheets = "<sheet name='5月' sheetId='1' r:id='rId1'/>";
    String relation = "<Relationship Id='rId2' Type='x/worksheet' Target='worksheets/sheet1.xml'/>";
    for (String second :
        List.of(
            sheets,
            sheets.replace("rId1", "rId2"),
            sheets.replace("5月", "6月").replace("rId1", "rId2"))) {
      HandMade book =
          HandMade.sheet("<sheetData><row><c><v>1</v></c></row></sheetData>")
              .change("xl/workbook.xml", sheets, sheets + second)
              .change(
                  "xl/_rels/workbook.xml.rels", "</Relationships>", relation + "</Relationships>");
      assertEquals(Code.FILE_DAMAGED, code(book.write(folder.resolve("d.xlsx"))), second);
    }
  }

  @Test
  void takesNoSheetThatStandsOutsideTheList() throws Exception {
    HandMade book =
        HandMade.sheet("<sheetData><row><c><v>1</v></c></row></sheetData>")
            .change("xl/workbook.xml", "<sheets>", "")
            .change("xl/workbook.xml", "</sheets>", "<sheets/>");
    assertEquals(Code.FILE_NOT_A_WORKBOOK, code(book.write(folder.resolve("o.xlsx"))));
  }

  /** Joined, two values would be a third that nobody wrote. */
  @Test
  void refusesACellThatSaysTwoThings() throws Exception {
    for (String cell :
        List.of(
            "<c><v>1</v><v>2</v></c>",
            "<c t='str'><v>a</v><v>b</v></c>",
            "<c t='inlineStr'><is><t>a</t><t>b</t></is></c>",
            "<c t='inlineStr'><is><t>a</t></is><is><t>b</t></is></c>")) {
      assertEquals(Code.FILE_DAMAGED, refusal("<row>" + cell + "</row>"), cell);
    }
    HandMade shared =
        HandMade.sheet("<sheetData><row><c t='s'><v>0</v></c></row></sheetData>")
            .listed("sharedStrings", "<sst><si><t>a</t><t>b</t></si></sst>");
    assertEquals(Code.FILE_DAMAGED, code(shared.write(folder.resolve("s.xlsx"))));
  }

  @Test
  void joinsTheRunsOfATextAndLeavesItsReadingAidsOut() throws Exception {
    String runs = "<r><t>走</t></r><r><t>访</t></r><rPh sb='0' eb='1'><t>x</t></rPh>";
    Grid inline =
        read(
            HandMade.sheet(
                "<sheetData><row><c t='inlineStr'><is>" + runs + "</is></c></row></sheetData>"));
    assertEquals("走访", inline.at(1, 1).shown());
    HandMade shared =
        HandMade.sheet("<sheetData><row><c t='s'><v>0</v></c></row></sheetData>")
            .listed("sharedStrings", "<sst><si>" + runs + "</si></sst>");
    assertEquals("走访", read(shared).at(1, 1).shown());
  }

  /** Which of two a program takes is its own affair. */
  @Test
  void refusesTwoPartsOfOneName() throws Exception {
    String sheet = "xl/worksheets/sheet1.xml";
    for (String second :
        List.of("xl/worksheets/SHEET1.xml", "/" + sheet, "xl\\worksheets/sheet1.xml")) {
      HandMade book =
          HandMade.sheet("<sheetData><row><c><v>1</v></c></row></sheetData>")
              .part(second, "<worksheet><sheetData/></worksheet>");
      assertEquals(Code.FILE_DAMAGED, code(book.write(folder.resolve("t.xlsx"))), second);
    }
  }

  private Code refusal(String rows) throws IOException {
    return code(
        HandMade.sheet("<sheetData>" + rows + "</sheetData>").write(folder.resolve("big.xlsx")));
  }
}
