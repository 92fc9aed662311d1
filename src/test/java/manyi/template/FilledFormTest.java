package manyi.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import manyi.language.Language;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.ListFile;
import manyi.record.RecordKind;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;
import manyi.record.Words;
import manyi.record.word.Meaning;
import manyi.record.word.Vocabulary;
import manyi.testing.Cli;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that are given out, filled in and imported: every word that they offer is understood. */
class FilledFormTest {
  /** More rows than any list has words. */
  private static final int ROWS = 13;

  private static final Words WORDS = new Words(ListFile.builtInWords());

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void open() {
    cli = Cli.in(folder);
    ends(0, "init", ".");
    ends(0, "project", "add", "金桂苑", "--households", "640", "--occupied", "512");
  }

  static Stream<Arguments> recordForms() {
    return FormBook.ALL.stream()
        .filter(form -> form.kind() != SurveyReturn.KIND && form.kind() != TallyLine.KIND)
        .flatMap(
            form -> Stream.of(Language.values()).map(language -> Arguments.of(form, language)));
  }

  static Stream<Arguments> allForms() {
    return FormBook.ALL.stream()
        .flatMap(
            form -> Stream.of(Language.values()).map(language -> Arguments.of(form, language)));
  }

  private Cli.Result ends(int exit, String... args) {
    Cli.Result result = cli.run(args);
    assertEquals(exit, result.exit(), () -> String.join(" ", args) + result.out() + result.err());
    return result;
  }

  private FilledForm blank(RecordKind<?> kind, Language language) throws IOException {
    ends(0, "template", kind.command(), "-o", "form.xlsx", "--lang", language.code(), "--force");
    return FilledForm.open(folder.resolve("form.xlsx"));
  }

  private JsonNode imported(int exit, RecordKind<?> kind, FilledForm form) throws IOException {
    form.save(folder.resolve("filled.xlsx"));
    return new ObjectMapper()
        .readTree(
            ends(exit, "import", kind.command(), "filled.xlsx", "-p", "金桂苑", "--format", "json")
                .out());
  }

  private static String codes(JsonNode result) {
    List<String> codes = new ArrayList<>();
    result
        .findValues("problems")
        .forEach(list -> list.findValues("code").forEach(code -> codes.add(code.asText())));
    return String.join(" ", codes);
  }

  private static String counts(JsonNode result) {
    JsonNode sheet = result.get("imported").get(0);
    assertEquals(1, result.get("imported").size(), result::toString);
    return Stream.of("read", "kept", "skipped", "rejected", "collapsed")
        .map(key -> sheet.get(key).asText())
        .reduce((a, b) -> a + " " + b)
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("recordForms")
  void whatIsFilledInIsWhatIsKept(Form form, Language language) throws IOException {
    FormText text = new FormText(form.kind(), language);
    FilledForm filled = blank(form.kind(), language);
    List<Map<String, String>> expected = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      Map<String, String> kept = new TreeMap<>();
      for (FormColumn column : form.columns(text)) {
        if (!column.name().equals("running") && !isOpen(column, form.columns(text), text, i)) {
          Object value = value(column, text, i);
          row.put(text.head(column), value);
          kept.put(column.name(), kept(form.kind(), column, value));
        }
      }
      filled.row(i + 1, row);
      expected.add(kept);
    }
    filled.meta(text.text("meta.project"), "金桂苑").meta(text.text("meta.month"), "2026-01");
    JsonNode result = imported(0, form.kind(), filled);
    assertEquals("", codes(result));
    assertEquals((ROWS + 1) + " " + ROWS + " 1 0 0", counts(result));
    assertEquals(expected, records());
  }

  /** A complaint that is not done has no date of completion. */
  private static boolean isOpen(FormColumn column, List<FormColumn> all, FormText text, int i) {
    if (text.kind() != Complaint.KIND || !column.name().equals("completedAt")) {
      return false;
    }
    FormColumn status =
        all.stream().filter(c -> c.name().equals("status")).findFirst().orElseThrow();
    String meaning = kept(text.kind(), status, value(status, text, i));
    return !List.of("completed", "closed").contains(meaning);
  }

  private static Object value(FormColumn column, FormText text, int i) {
    return switch (column.entry()) {
      case CODE ->
          switch (column.name()) {
            case "room" -> i % 3 == 0 ? "0" + (i + 1) + "01" : (i + 1) + "-2-30" + i % 7;
            case "phone" -> "0139000000" + (10 + i);
            default -> "3-" + (1 + i);
          };
      case MOMENT ->
          LocalDateTime.of(2026, 1, (column.name().equals("receivedAt") ? 2 : 4) + i, 9, 3 * i);
      case DAY -> LocalDate.of(2026, 1, 10 + i);
      case COUNT -> i + 2;
      case CHOICE, SUGGESTION -> text.options(column).get(i % text.options(column).size());
      case PROSE -> column.name() + " " + (i * i);
      case RATE -> throw new AssertionError("computed");
    };
  }

  private static String kept(RecordKind<?> kind, FormColumn column, Object value) {
    Column<?> field = kind.column(column.name()).orElseThrow();
    return field
        .vocabulary()
        .map(vocabulary -> meaning(field, vocabulary, (String) value))
        .orElseGet(() -> String.valueOf(value));
  }

  private static <E extends Enum<E> & Meaning> String meaning(
      Column<?> field, Vocabulary<E> vocabulary, String word) {
    return WORDS
        .meaning(field.name(), vocabulary, word)
        .orElseThrow(() -> new AssertionError(field + " " + word))
        .code();
  }

  private List<Map<String, String>> records() throws IOException {
    Path file = folder.resolve("projects/金桂苑/imports/0001/records.csv");
    List<Map<String, String>> records = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file)) {
      reader.skip(1);
      for (CSVRecord line :
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
        Map<String, String> record = new TreeMap<>(line.toMap());
        record.keySet().removeAll(List.of("sheet", "row", "byNumber"));
        record.values().removeIf(String::isEmpty);
        records.add(record);
      }
    }
    return records;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void answersTypedFromPaperAreCounted(Language language) throws IOException {
    FormText text = new FormText(SurveyReturn.KIND, language);
    FilledForm filled = blank(SurveyReturn.KIND, language);
    List<String> words = filled.offered(text.items().get(0));
    assertEquals(4, words.size());
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (int i = 0; i < ROWS; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put(text.text("head.room"), (i + 1) + "-1-101");
      row.put(text.text("head.survey.submittedAt"), LocalDate.of(2026, 1, 8 + i));
      row.put(text.text("head.survey.suggestion"), "多开一个门 " + i);
      // Nobody answers the last item.
      for (int item = 0; item < text.items().size() - 1; item++) {
        int choice = (i * i + item) % 4;
        row.put(text.items().get(item), words.get(choice));
        counts.computeIfAbsent(text.items().get(item), name -> new int[4])[choice]++;
      }
      filled.row(i + 1, row);
    }
    filled
        .meta(text.text("meta.round"), "2026H1")
        .meta(text.text("meta.issued"), 20)
        .meta(text.text("meta.issuedOn"), LocalDate.of(2026, 1, 5));
    JsonNode result = imported(0, SurveyReturn.KIND, filled);
    assertEquals("", codes(result));
    assertEquals("14 13 1 0 0", counts(result));
    assertEquals(counted(counts), shown().subList(0, counts.size()));
    assertEquals("20 13", round());
  }

  private static List<String> counted(Map<String, int[]> counts) {
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (item, n) -> lines.add(item + " " + n[0] + " " + n[1] + " " + n[2] + " " + n[3]));
    return lines;
  }

  private JsonNode survey() throws IOException {
    return new ObjectMapper()
        .readTree(
            ends(0, "show", "survey", "-p", "金桂苑", "--round", "2026H1", "--format", "json").out());
  }

  private List<String> shown() throws IOException {
    List<String> lines = new ArrayList<>();
    for (JsonNode item : survey().get("items")) {
      lines.add(
          Stream.of("item", "satisfied", "basicallySatisfied", "dissatisfied", "abstained")
              .map(key -> item.get(key).asText())
              .reduce((a, b) -> a + " " + b)
              .orElseThrow());
    }
    return lines;
  }

  private String round() throws IOException {
    JsonNode survey = survey();
    return survey.get("issued").asText() + " " + survey.get("returned").asText();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFilledTallyAddsUpWithItsOwnTotals(Language language) throws IOException {
    FormText text = new FormText(TallyLine.KIND, language);
    FilledForm filled = blank(TallyLine.KIND, language);
    Map<String, int[]> counts = new LinkedHashMap<>();
    // The last item stays empty.
    for (int i = 0; i < text.items().size() - 1; i++) {
      int[] n = {200 + 7 * i, 31 - i, i * i, 5 + 3 * i % 7};
      counts.put(text.items().get(i), n);
      filled.row(
          i + 1,
          Map.of(
              text.text("head.tally.satisfied"), n[0],
              text.text("head.tally.basicallySatisfied"), n[1],
              text.text("head.tally.dissatisfied"), n[2],
              text.text("head.tally.abstained"), n[3]));
    }
    filled
        .meta(text.text("meta.round"), "2026H1")
        .meta(text.text("meta.issued"), 400)
        .meta(text.text("meta.returned"), 291);
    JsonNode result = imported(0, TallyLine.KIND, filled);
    assertEquals("", codes(result));
    assertEquals("12 9 3 0 0", counts(result));
    assertEquals(counted(counts), shown());
    assertEquals("400 291", round());
  }

  @ParameterizedTest
  @MethodSource("allForms")
  void aFormThatNobodyFilledInChangesNothing(Form form, Language language) throws IOException {
    FilledForm untouched = blank(form.kind(), language);
    JsonNode result = imported(3, form.kind(), untouched);
    assertEquals("form-unfilled", codes(result));
    assertTrue(Files.notExists(folder.resolve("projects/金桂苑/imports/0001")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFormThatOnlyNamesItsMonthIsAReportOfNone(Language language) throws IOException {
    FormText text = new FormText(Complaint.KIND, language);
    FilledForm month = blank(Complaint.KIND, language).meta(text.text("meta.month"), "2026-01");
    JsonNode result = imported(0, Complaint.KIND, month);
    assertEquals("", codes(result));
    assertEquals("1 0 1 0 0", counts(result));
    String shown =
        ends(0, "show", "complaints", "-p", "金桂苑", "--month", "2026-01", "--format", "json").out();
    assertEquals(0, new ObjectMapper().readTree(shown).get("received").asInt(-1));
  }

  @ParameterizedTest
  @MethodSource("allForms")
  void anExampleThatWasTypedOverIsMissed(Form form, Language language) throws IOException {
    FormText text = new FormText(form.kind(), language);
    FilledForm filled = blank(form.kind(), language);
    boolean isTally = form.kind() == TallyLine.KIND;
    String head = isTally ? text.text("head.tally.satisfied") : text.text("head.room");
    Object value = isTally ? (Object) 7 : "9-9-909";
    filled.row(0, Map.of(head, value));
    FormColumn date =
        form.columns(text).stream().filter(c -> c.entry().isDate()).findFirst().orElse(null);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(head, isTally ? (Object) 21 : "8-8-808");
    if (date != null) {
      row.put(text.head(date), LocalDate.of(2026, 1, 9));
    }
    if (form.kind() == Complaint.KIND) {
      row.put(text.head(form.columns(text).get(9)), "内容");
    }
    if (form.kind() == SurveyReturn.KIND) {
      row.put(text.items().get(0), text.text("choices.survey.answer").split("[|]", -1)[0]);
      filled.meta(text.text("meta.round"), "2026H1");
    }
    if (isTally) {
      filled.meta(text.text("meta.round"), "2026H1");
    }
    filled.row(1, row);
    assertEquals("example-filled", codes(imported(0, form.kind(), filled)));
  }

  @Test
  void anExampleThatBecameTheFirstLineIsStillNoRecord() throws IOException {
    String number = new FormText(Complaint.KIND, Language.ZH).text("head.running");
    FilledForm filled = blank(Complaint.KIND, Language.ZH).row(0, Map.of(number, 1));
    filled.row(1, Map.of(number, 2, "投诉时间", LocalDate.of(2026, 1, 9), "投诉内容", "电梯异响"));
    JsonNode result = imported(0, Complaint.KIND, filled);
    assertEquals("", codes(result));
    assertEquals("2 1 1 0 0", counts(result));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void recordsUnderADrawnDownExampleAreKept(boolean isTypedOver) throws IOException {
    FilledForm filled = blank(Complaint.KIND, Language.ZH);
    if (isTypedOver) {
      filled.row(0, Map.of("投诉时间", LocalDate.of(2026, 1, 8), "投诉内容", "门禁失灵"));
    }
    String number = new FormText(Complaint.KIND, Language.ZH).text("head.running");
    for (int i = 1; i <= 3; i++) {
      LocalDate day = LocalDate.of(2026, 1, 9 + i * i);
      filled.row(i, Map.of(number, "示例", "投诉时间", day, "投诉内容", "电梯异响 " + i));
    }
    JsonNode result = imported(0, Complaint.KIND, filled);
    assertTrue(codes(result).contains("example-kept"), () -> codes(result));
    assertEquals(isTypedOver ? "4 4 0 0 0" : "4 3 1 0 0", counts(result));
  }

  @Test
  void linesThatAreOnlyNumberedAreNoRecordsAndNoProblem() throws IOException {
    FormText text = new FormText(Complaint.KIND, Language.ZH);
    FilledForm filled = blank(Complaint.KIND, Language.ZH);
    String number = text.text("head.running");
    filled.row(1, Map.of(number, 1, "投诉时间", LocalDate.of(2026, 1, 9), "投诉内容", "电梯异响"));
    filled.row(2, Map.of(number, 2));
    filled.row(3, Map.of(number, 3));
    JsonNode result = imported(0, Complaint.KIND, filled);
    assertEquals("", codes(result));
    assertEquals("4 1 3 0 0", counts(result));
  }
}
