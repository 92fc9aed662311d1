package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import manyi.project.imports.FieldText;
import manyi.project.imports.LeftOut;
import manyi.project.imports.LeftOutCsv;
import manyi.project.imports.RecordsCsv;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.RecordKinds;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import manyi.record.When;
import manyi.record.word.Outcome;
import manyi.record.word.Word;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stood in a workbook is read from the folder as it stood. */
class StoredTextTest {
  private static final List<String> NASTY =
      List.of(
          "=1+1",
          "\"",
          "\"\"",
          "a,b",
          "a\nb",
          "a\r\nb",
          "\r",
          " 前空格",
          "后空格 ",
          "　全角",
          "?",
          "??",
          "?门",
          "\\",
          "\\?",
          "\\\\",
          "┋",
          "a┋b",
          "\\┋",
          "\\0",
          "0",
          "😀",
          "👨‍👩‍👧",
          "\t",
          "'00123",
          "\u00A0",
          "\uFEFF标",
          "中文，标点。",
          "-",
          "@SUM(A1)",
          "+86 138",
          "-2+3",
          "＝1＋1",
          " =1+1",
          "\u200B=1",
          "\n=1",
          "\\=1",
          "\\\\-",
          "\\ @x",
          ",",
          ";",
          "#",
          "满意");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 120);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyFieldOfEveryKindIsReadAsItWasWritten(long seed) throws IOException {
    Random random = new Random(seed);
    RecordKind<?> kind = RecordKinds.ALL.get(random.nextInt(RecordKinds.ALL.size()));
    List<SurveyItem> items = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      items.add(SurveyItem.inWords(text(random)));
    }
    List<ReadRow> rows = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<List<String>> answers = new ArrayList<>();
      items.forEach(item -> answers.add(choices(random)));
      rows.add(
          ReadRow.kept(text(random), random.nextInt(1_000_000) + 1, fields(random, kind))
              .identified(random.nextBoolean())
              .answering(answers));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordsCsv.write(out, kind, items, rows);
    assertEquals(
        rows, RecordsCsv.read(new ByteArrayInputStream(out.toByteArray()), kind, items.size()));
    assertEquals(List.of(), liveCells(out.toByteArray()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noCellOfARowThatWasLeftOutIsAFormula(long seed) throws IOException {
    Random random = new Random(seed);
    String sheet = text(random);
    ReadRow row =
        ReadRow.skipped(
            sheet,
            3,
            "total",
            Fields.of(Complaint.KIND).build(),
            List.of(text(random), text(random), text(random)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LeftOutCsv.write(out, Complaint.KIND, List.of(row));
    assertEquals(List.of(), liveCells(out.toByteArray()));
    assertEquals(
        sheet, LeftOutCsv.read(new ByteArrayInputStream(out.toByteArray())).get(0).sheet());
    List<String> line = lines(out.toByteArray()).get(1);
    assertEquals(
        row.cells(), line.subList(5, line.size()).stream().map(FieldText::asWritten).toList());
  }

  /** As it was written before any text was marked as none of a spreadsheet's formulas. */
  @Test
  void anImportOfAnEarlierVersionMeansTheSame() throws IOException {
    String csv =
        """
        \uFEFFsheet,row,byNumber,number,room,respondent,submittedAt,seconds,suggestion,保洁
        -3月,5,no,=1,-301,\\\\x,?昨天,60,+1,-
        \\表,6,no,@2,\\?,,2026-03-05,,=1+1,=┋\\\\=
        """
            .replace("\n", "\r\n");
    List<ReadRow> rows =
        RecordsCsv.read(
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), SurveyReturn.KIND, 1);
    assertEquals(List.of("-3月", "\\表"), rows.stream().map(ReadRow::sheet).toList());
    Fields first = rows.get(0).fields();
    assertEquals("=1", first.kept(SurveyReturn.NUMBER));
    assertEquals("-301", first.kept(SurveyReturn.ROOM));
    assertEquals("\\x", first.kept(SurveyReturn.RESPONDENT));
    assertEquals("+1", first.kept(SurveyReturn.SUGGESTION));
    assertEquals(List.of(List.of("-")), rows.get(0).answers());
    assertEquals("?", rows.get(1).fields().kept(SurveyReturn.ROOM));
    assertEquals(List.of(List.of("=", "\\=")), rows.get(1).answers());
  }

  /** Cells that Excel would take for a formula; a negative number of ours is none. */
  private static List<String> liveCells(byte[] csv) throws IOException {
    return lines(csv).stream()
        .flatMap(List::stream)
        .filter(cell -> cell.matches("(?s)[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠\\t\\r\\n].*"))
        .toList();
  }

  private static List<List<String>> lines(byte[] csv) throws IOException {
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(RecordsCsv.reader(new ByteArrayInputStream(csv)))
            .setFormat(RecordsCsv.FORMAT)
            .get()) {
      return parser.getRecords().stream().map(CSVRecord::toList).toList();
    }
  }

  @Test
  void aRowThatWasLeftOutKeepsItsCellsUnderTheLettersOfItsColumns() throws IOException {
    ReadRow total =
        ReadRow.skipped(
            "3月", 17, "total", Fields.of(Complaint.KIND).build(), List.of("合计", "", "=SUM(\"a\")"));
    ReadRow rejected =
        ReadRow.rejected(
            "3月",
            9,
            "cell-required",
            Fields.of(Complaint.KIND).keep(Complaint.RECEIVED_AT, "2026-03-04").build(),
            List.of("3月4日"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LeftOutCsv.write(out, Complaint.KIND, List.of(total, rejected));
    assertEquals(
        """
        \uFEFFsheet,row,outcome,reason,date,A,B,C
        3月,17,skipped,total,,合计,,"\\=SUM(""a"")"
        3月,9,rejected,cell-required,2026-03-04,3月4日,,
        """
            .replace("\n", "\r\n"),
        out.toString(StandardCharsets.UTF_8));
    assertEquals(
        List.of(
            new LeftOut("3月", 17, Outcome.SKIPPED, "total", Optional.empty()),
            new LeftOut(
                "3月",
                9,
                Outcome.REJECTED,
                "cell-required",
                Optional.of(LocalDate.parse("2026-03-04")))),
        LeftOutCsv.read(new ByteArrayInputStream(out.toByteArray())));
  }

  @Test
  void theRecordsLieUnderTheNamesOfTheirFields() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordsCsv.write(
        out,
        SurveyReturn.KIND,
        List.of(SurveyItem.inWords("保洁"), SurveyItem.inWords("number")),
        List.of(
            Sample.kept(
                5,
                false,
                Fields.of(SurveyReturn.KIND)
                    .keep(SurveyReturn.ROOM, "1-2-301")
                    .unreadable(SurveyReturn.SUBMITTED_AT, "昨天")
                    .build(),
                List.of(List.of("满意", "不满意"), List.of()))));
    assertEquals(
        """
        \uFEFFsheet,row,byNumber,number,room,respondent,submittedAt,seconds,suggestion,保洁,number
        表1,5,no,,1-2-301,,?昨天,,,满意┋不满意,
        """
            .replace("\n", "\r\n"),
        out.toString(StandardCharsets.UTF_8));
  }

  @SuppressWarnings("unchecked")
  private static Fields fields(Random random, RecordKind<?> kind) {
    Fields.Builder fields = Fields.of(kind);
    for (Column<?> column : kind.columns()) {
      int draw = random.nextInt(4);
      if (draw == 0) {
        fields.unreadable(column, text(random));
      } else if (draw > 1) {
        switch (column.type()) {
          case TEXT, ROOM -> fields.put((Column<String>) column, text(random));
          case WHEN ->
              fields.put(
                  (Column<When>) column,
                  random.nextBoolean()
                      ? When.on(LocalDate.of(2026, 3, 1 + random.nextInt(31)))
                      : When.at(LocalDate.of(2026, 3, 5).atTime(random.nextInt(24), 30, 7)));
          case NUMBER ->
              fields.put((Column<BigDecimal>) column, BigDecimal.valueOf(random.nextInt(999), 2));
          case WORD -> {
            if (random.nextBoolean()) {
              fields.keep(column, column.vocabulary().orElseThrow().meanings().get(0).code());
            } else {
              fields.put((Column<Word<?>>) column, Word.unknown(text(random)));
            }
          }
        }
      }
    }
    return fields.build();
  }

  private static List<String> choices(Random random) {
    List<String> choices = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      choices.add(random.nextInt(5) == 0 ? "" : text(random));
    }
    return choices;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(NASTY.get(random.nextInt(NASTY.size())));
    }
    return text.toString();
  }
}
