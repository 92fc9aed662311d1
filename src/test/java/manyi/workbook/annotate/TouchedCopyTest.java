package manyi.workbook.annotate;

import static manyi.workbook.annotate.MarkedLog.mark;
import static manyi.workbook.annotate.MarkedLog.open;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import manyi.diagnostic.Code;
import manyi.diagnostic.Refusal;
import manyi.grid.CellRef;
import manyi.grid.MarkPlan;
import manyi.grid.MarkPlan.Tone;
import manyi.workbook.ProblemList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A copy goes, or gives way to the next one, only where nothing that people put into it is lost.
 */
class TouchedCopyTest {
  private static final Optional<String> NO_PASSWORD = Optional.empty();
  private static final MarkPlan[] MARKS = {
    mark(Tone.ERROR, "7月", "B4"), mark(Tone.WARNING, "7月", "D5"), mark(Tone.NOTE, "旧", "")
  };

  @TempDir Path folder;
  private MarkedLog desk;

  @BeforeEach
  void prepare() {
    desk = new MarkedLog(folder);
  }

  /** What somebody does to a copy without mending a cell. */
  enum Addition {
    COMMENT(book -> MarkComments.copy(cell(book, "7月", "A3"), comment("问过业主，是三栋"))),
    COMMENT_ON_THE_LIST(book -> MarkComments.copy(cell(book, "问题清单", "H8"), comment("周五前改"))),
    COMMENT_WRITTEN_ON(
        book -> {
          XSSFComment ours = cell(book, "7月", "B4").getCellComment();
          ours.setString(new XSSFRichTextString(ours.getString().getString() + "\n已问前台"));
        }),
    COMMENT_TAKEN_AWAY(book -> cell(book, "7月", "B4").removeCellComment()),
    TYPED_BESIDE_THE_LIST(book -> cell(book, "问题清单", "J7").setCellValue("高远负责")),
    TYPED_BELOW_THE_LIST(book -> cell(book, "问题清单", "B40").setCellValue("3月5日前改完")),
    TYPED_OVER_THE_LIST(book -> cell(book, "问题清单", "E7").setCellValue("已核对，日期没错")),
    TEXT_BOX(
        book ->
            book.getSheet("7月")
                .createDrawingPatriarch()
                .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 5, 6, 8, 9))
                .setText("请仓库核实")),
    HEAD_OF_THE_PAGE(book -> book.getSheet("7月").getHeader().setCenter("第二稿，送卫经理")),
    FOOT_OF_THE_LIST(book -> book.getSheet("问题清单").getFooter().setCenter("打印留档"));

    private final Consumer<XSSFWorkbook> done;

    Addition(Consumer<XSSFWorkbook> done) {
      this.done = done;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasAddedBesideTheTableIsKept(Addition addition) throws IOException {
    Path log = desk.log("xlsx");
    Path copy = desk.copy(log, MARKS);
    AnnotatedWorkbook begun = new AnnotatedWorkbook(log, copy, NO_PASSWORD);
    change(copy, addition.done);
    byte[] before = Files.readAllBytes(copy);
    assertEquals(Code.COPY_EXISTS, refused(log, copy));
    assertFalse(begun.remove(), "the last source was clean");
    assertArrayEquals(before, Files.readAllBytes(copy));
    assertTrue(MarkedLog.read(copy).copyOf().isPresent(), "no cell was mended");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void openedAndSavedIsNotTouched(String ending) throws IOException {
    Path log = desk.log(ending);
    Path copy = desk.copy(log, MARKS);
    change(copy, book -> book.setActiveSheet(1));
    desk.copy(log, MARKS);
    change(copy, book -> cell(book, "7月", "A9").setCellValue("  "));
    assertTrue(new AnnotatedWorkbook(log, copy, NO_PASSWORD).remove());
  }

  @Test
  void commentsAndPicturesOfTheSourceAreNoneOfTheirs() throws IOException {
    Path log = desk.log("xlsx");
    change(
        log,
        book -> {
          MarkComments.copy(cell(book, "7月", "B4"), comment("前台：看不清"));
          MarkComments.copy(cell(book, "7月", "C3"), comment("别的"));
          Addition.TEXT_BOX.done.accept(book);
          Addition.HEAD_OF_THE_PAGE.done.accept(book);
        });
    Path copy = desk.copy(log, MARKS);
    change(copy, book -> book.setActiveSheet(1));
    assertEquals(copy, desk.copy(log, MARKS));
    change(copy, book -> cell(book, "7月", "C3").removeCellComment());
    assertEquals(Code.COPY_EXISTS, refused(log, copy));
  }

  @Test
  void aSortedListIsTheSameList() throws IOException {
    Path log = desk.log("xlsx");
    Path copy = desk.copy(log, MARKS);
    change(
        copy,
        book -> {
          XSSFSheet list = book.getSheet("问题清单");
          List<String> first = texts(list.getRow(6));
          List<String> second = texts(list.getRow(7));
          fill(list.getRow(6), second);
          fill(list.getRow(7), first);
        });
    assertEquals(copy, desk.copy(log, MARKS));
  }

  /** All but the number of the row, which sorting takes along as well. */
  private static List<String> texts(XSSFRow row) {
    List<String> texts = new ArrayList<>();
    texts.add(Double.toString(row.getCell(0).getNumericCellValue()));
    for (int i = 1; i < ProblemList.HIDDEN_COLUMN - 1; i++) {
      texts.add(row.getCell(i).getStringCellValue());
    }
    return texts;
  }

  private static void fill(XSSFRow row, List<String> texts) {
    row.getCell(0).setCellValue(Double.parseDouble(texts.get(0)));
    for (int i = 1; i < texts.size(); i++) {
      row.getCell(i).setCellValue(texts.get(i));
    }
  }

  @Test
  void aFractionThatAnotherProgramCalculatedAnewIsNotTouched() throws IOException {
    Path log = desk.log("xlsx");
    change(log, book -> cell(book, "7月", "F3").setCellValue(0.30000000000004));
    Path copy = desk.copy(log, MARKS);
    change(copy, book -> cell(book, "7月", "F3").setCellValue(0.3));
    assertEquals(copy, desk.copy(log, MARKS));
    change(copy, book -> cell(book, "7月", "F3").setCellValue(0.31));
    assertEquals(Code.COPY_EXISTS, refused(log, copy));
  }

  @Test
  void aCopyThatTellsNothingOfWhatLayBesideItIsKept() throws IOException {
    Path log = desk.log("xlsx");
    Path copy = desk.copy(log, MARKS);
    change(
        copy,
        book -> {
          var properties = book.getProperties().getCustomProperties().getUnderlyingProperties();
          for (int i = properties.sizeOfPropertyArray() - 1; i >= 0; i--) {
            if (properties.getPropertyArray(i).getName().equals("manyi.copy.beside")) {
              properties.removeProperty(i);
            }
          }
        });
    assertEquals(Code.COPY_EXISTS, refused(log, copy));
  }

  private void change(Path file, Consumer<XSSFWorkbook> change) throws IOException {
    try (XSSFWorkbook book = open(file)) {
      change.accept(book);
      desk.save(book, file.getFileName().toString());
    }
  }

  private static XSSFCell cell(XSSFWorkbook book, String sheet, String at) {
    return CellMarks.cell(book.getSheet(sheet), CellRef.parse(at));
  }

  private static XSSFComment comment(String text) {
    XSSFSheet elsewhere = new XSSFWorkbook().createSheet();
    XSSFComment comment =
        elsewhere.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
    comment.setString(new XSSFRichTextString(text));
    comment.setAuthor("小李");
    return comment;
  }

  private static Code refused(Path source, Path target) {
    return assertThrows(Refusal.class, () -> new AnnotatedWorkbook(source, target, NO_PASSWORD))
        .problem()
        .code();
  }
}
