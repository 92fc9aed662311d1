package manyi.workbook.read;

import static manyi.workbook.read.Reading.cells;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import manyi.grid.Area;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetXmlTest {
  private static final String BOOK =
      """
      <?xml version="1.0" encoding="gb2312"?>
      <?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
       xmlns:x="urn:schemas-microsoft-com:office:excel"
       xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
       <Styles>
        <Style ss:ID="Default"><NumberFormat/></Style>
        <Style ss:ID="s1"><NumberFormat ss:Format="yyyy\\-mm\\-dd"/></Style>
        <Style ss:ID="s2"><NumberFormat ss:Format="00000"/></Style>
        <Style ss:ID="s3"><NumberFormat ss:Format="Short Time"/></Style>
       </Styles>
       <Worksheet ss:Name="5月">
        <Table>
         <Column ss:Index="3" ss:Span="1" ss:Hidden="1"/>
         <Row><Cell ss:MergeAcross="2" ss:MergeDown="1"><Data ss:Type="String">月报&#10;镕</Data></Cell>
          <Cell><Data ss:Type="Number">0.30000000000000004</Data></Cell></Row>
         <Row ss:Index="4" ss:Hidden="1">
          <Cell ss:Index="2" ss:StyleID="s1"><Data ss:Type="DateTime">2025-03-05T00:00:00.000</Data>
           <Comment><ss:Data>批注</ss:Data></Comment></Cell>
          <Cell ss:StyleID="s1"><Data ss:Type="Number">45721.5</Data></Cell>
          <Cell ss:StyleID="s2"><Data ss:Type="Number">42</Data></Cell>
          <Cell ss:StyleID="s3"><Data ss:Type="DateTime">1899-12-31T09:30:00.000</Data></Cell>
          <Cell><Data ss:Type="Boolean">1</Data></Cell>
          <Cell><Data ss:Type="Error">#N/A</Data></Cell>
          <Cell ss:Formula="=RC[-1]"/>
          <Cell><ss:Data ss:Type="String"><B>粗</B>体</ss:Data></Cell>
         </Row>
         <Row><Cell/><Cell><Data ss:Type="String"> </Data></Cell></Row>
        </Table>
       </Worksheet>
       <Worksheet ss:Name="旧"><Table/>
        <x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>
      </Workbook>
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-8", "UTF-16"})
  void readsWhatExcel2003Wrote(String charset) throws Exception {
    Path file = Files.write(folder.resolve("a.xls"), BOOK.getBytes(Charset.forName(charset)));
    GridBook book = WorkbookReader.plain().read(file);
    Grid grid = book.grids().get(0);
    assertEquals(
        List.of(
            "A1 text 月报\n镕",
            "D1 number 0.3",
            "B4 DATE 2025-03-05T00:00 2025-03-05",
            "C4 DATE_AND_TIME 2025-03-05T12:00 2025-03-05 12:00",
            "D4 number 42 00042",
            "E4 TIME 1899-12-31T09:30 09:30",
            "F4 bool TRUE",
            "G4 broken #N/A",
            "H4 broken =RC[-1]",
            "I4 text 粗体"),
        cells(grid));
    assertEquals(List.of(Area.of(1, 1, 2, 3)), grid.merges());
    assertTrue(grid.isRowHidden(4));
    assertTrue(grid.isColumnHidden(3) && grid.isColumnHidden(4) && !grid.isColumnHidden(5));
    assertEquals("旧 true", book.grids().get(1).name() + " " + book.grids().get(1).hidden());
  }
}
