package manyi.intake.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import manyi.grid.Value;
import manyi.intake.sheet.HeaderSpelling;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.ListFile;
import manyi.record.Visit;
import manyi.record.Words;
import manyi.record.answer.AnswerWords;
import manyi.record.answer.Choices;
import manyi.record.word.Meaning;
import manyi.record.word.Vocabulary;
import manyi.record.word.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Printed options of a log's cell: the marked one is the value, wherever its mark stands, in
 * whichever vocabulary.
 */
class MarkedCellTest {
  private static final Words WORDS = new Words(ListFile.builtInWords());
  private static final AnswerWords SCALE = new AnswerWords(WORDS);

  /** Every way of marking: the mark of the chosen one, and that of the others. */
  private static final Map<String, String> STYLES = new LinkedHashMap<>();

  static {
    STYLES.put("☑", "□");
    STYLES.put("☒", "☐");
    STYLES.put("√", "□");
    STYLES.put("■", "□");
    STYLES.put("●", "○");
    STYLES.put("◉", "〇");
    STYLES.put("（√）", "（）");
    STYLES.put("(√)", "( )");
    STYLES.put("[×]", "[ ]");
    STYLES.put("✅", "⬜");
    STYLES.put("□√", "□");
    STYLES.put("√□", "□");
  }

  private static final List<String> GAPS = List.of("", " ", "　", "\u00A0", "/", "、", "\n", " / ");

  private static <E extends Enum<E> & Meaning> CellReading words(
      Column<?> field, Vocabulary<E> vocabulary, boolean asks) {
    HeaderSpelling spelling = HeaderSpelling.of("表头");
    return new WordReading<>(
        field,
        vocabulary,
        spelling.codes(),
        vocabulary.isScored()
            ? ScoreReading.of(field, spelling, BigDecimal.ZERO, WORDS)
            : ScoreReading.NONE,
        new WordReading.Asked(asks, asks),
        WORDS);
  }

  private static final CellReading SATISFACTION =
      words(Complaint.REVISIT_SATISFACTION, Vocabulary.SATISFACTION, false);
  private static final CellReading VALIDITY = words(Complaint.VALIDITY, Vocabulary.VALIDITY, false);
  private static final CellReading SEVERITY = words(Complaint.SEVERITY, Vocabulary.SEVERITY, false);
  private static final CellReading STATUS = words(Complaint.STATUS, Vocabulary.STATUS, false);
  private static final CellReading CHANNEL = words(Complaint.CHANNEL, Vocabulary.CHANNEL, false);
  private static final CellReading METHOD = words(Visit.METHOD, Vocabulary.METHOD, false);
  private static final CellReading KIND = words(Visit.VISIT_KIND, Vocabulary.VISIT_KIND, false);

  private static String read(CellReading reading, String text) {
    CellReading.Outcome outcome = reading.read(Value.text(text));
    return outcome.value() == null ? "" : outcome.value().toString();
  }

  private static Arguments of(String name, CellReading reading, String... options) {
    return Arguments.of(name, reading, List.of(options));
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        of("satisfaction of two", SATISFACTION, "满意", "不满意"),
        of("satisfaction of three", SATISFACTION, "满意", "基本满意", "不满意"),
        of("satisfaction with 一般", SATISFACTION, "满意", "一般", "不满意"),
        of("validity", VALIDITY, "有效", "无效"),
        of("validity of four", VALIDITY, "有效", "协调工作", "过高要求", "无效"),
        of("severity", SEVERITY, "轻微", "重要", "重大"),
        of("severity, other words", SEVERITY, "一般", "严重", "较重"),
        of("urgency", words(Complaint.URGENCY, Vocabulary.URGENCY, false), "紧急", "非紧急"),
        of("kind", words(Complaint.REQUEST_KIND, Vocabulary.REQUEST_KIND, false), "投诉", "建议", "报修"),
        of("status", STATUS, "已处理", "未处理"),
        of("status of three", STATUS, "已关闭", "处理中", "已完成"),
        of("channel", CHANNEL, "电话", "来访", "微信"),
        of("channel and what it has no word for", CHANNEL, "电话", "来访", "其他"),
        of("method", METHOD, "上门", "电话", "其他"),
        of("kind of visit", KIND, "走访", "回访"),
        of("kind of visit, other words", KIND, "专项走访", "投诉回访", "定期走访"),
        of("kind of visit that no list knows", KIND, "定期走访", "装修回访"),
        of("house", words(Household.STATUS, Vocabulary.HOUSE_STATUS, false), "已入住", "未入住"),
        of(
            "house of three",
            words(Household.STATUS, Vocabulary.HOUSE_STATUS, false),
            "空置",
            "已租",
            "未售"),
        of("是否处理", words(Complaint.STATUS, Vocabulary.STATUS, true), "是", "否"),
        of("是否有效", words(Complaint.VALIDITY, Vocabulary.VALIDITY, true), "是", "否"),
        of("有无", words(Household.STATUS, Vocabulary.HOUSE_STATUS, true), "有", "无"),
        of("是否满意", words(Complaint.REVISIT_SATISFACTION, Vocabulary.SATISFACTION, true), "是", "否"),
        of("是否回访 of visits", words(Visit.VISIT_KIND, Vocabulary.VISIT_KIND, true), "是", "否"),
        of("是否紧急", words(Complaint.URGENCY, Vocabulary.URGENCY, true), "是", "否"),
        of("是否需反馈", words(Visit.FEEDBACK_WANTED, Vocabulary.YES_NO, true), "是", "否"),
        of(
            "是否需反馈, whatever the head",
            words(Visit.FEEDBACK_WANTED, Vocabulary.YES_NO, false),
            "是",
            "否"),
        of("yes and no", MarkedCellTest::bareAnswer, "是", "否"),
        of("yes and no, other words", MarkedCellTest::bareAnswer, "Yes", "No"));
  }

  private static CellReading.Outcome bareAnswer(Value value) {
    Optional<YesNo> answer = BareAnswer.of(value.shown(), Map.of(), WORDS);
    return answer
        .<CellReading.Outcome>map(CellReading.Outcome::of)
        .orElse(CellReading.Outcome.BLANK);
  }

  /** The options with their marks: of each the mark before the word, then of each behind. */
  private static List<String> printed(
      List<String> options, int chosen, String ticked, String open) {
    List<String> texts = new ArrayList<>();
    for (String gap : GAPS) {
      for (String within : List.of("", " ")) {
        List<String> before = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
          String mark = i == chosen ? ticked : open;
          before.add(mark + within + options.get(i));
          behind.add(options.get(i) + within + mark);
        }
        texts.add(String.join(gap, before));
        texts.add(String.join(gap, behind));
      }
    }
    return texts;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vocabularies")
  void theMarkedOptionIsTheValue(String name, CellReading reading, List<String> options) {
    Set<String> values = new HashSet<>();
    for (int chosen = 0; chosen < options.size(); chosen++) {
      String value = read(reading, options.get(chosen));
      boolean isKnown = !value.isEmpty() && !value.equals(options.get(chosen));
      values.add(value);
      for (Map.Entry<String, String> style : STYLES.entrySet()) {
        for (String text : printed(options, chosen, style.getKey(), style.getValue())) {
          assertEquals(isKnown ? value : text.strip(), read(reading, text), name + ": " + text);
        }
      }
    }
    assertEquals(options.size(), values.size(), "options that mean the same prove nothing");
  }

  /** One mark alone says it, where it touches one option and no other. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("vocabularies")
  void aMarkThatTouchesOneOptionMarksIt(String name, CellReading reading, List<String> options) {
    for (int chosen = 0; chosen < options.size(); chosen++) {
      String value = read(reading, options.get(chosen));
      if (value.isEmpty() || value.equals(options.get(chosen))) {
        continue;
      }
      for (String mark : List.of("√", "☑", "（√）", "●")) {
        for (String gap : List.of(" ", "　", "/", "、")) {
          List<String> before = new ArrayList<>(options);
          before.set(chosen, mark + options.get(chosen));
          List<String> behind = new ArrayList<>(options);
          behind.set(chosen, options.get(chosen) + mark);
          for (List<String> marked : List.of(before, behind)) {
            String text = String.join(gap, marked);
            assertEquals(value, read(reading, text), name + ": " + text);
          }
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vocabularies")
  void ofWhichNoneIsMarkedIsBlank(String name, CellReading reading, List<String> options) {
    for (String open : List.of("□", "○", "☐", "（ ）", "[]")) {
      for (String text : printed(options, -1, "", open)) {
        assertEquals("", read(reading, text), name + ": " + text);
      }
    }
  }

  /** Two marks are no answer to how satisfied somebody is (Q08), and unknown anywhere else. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("vocabularies")
  void ofWhichTwoAreMarkedIsNoValue(String name, CellReading reading, List<String> options) {
    boolean isSatisfaction = read(reading, "弃权").equals("abstained");
    for (String tick : List.of("☑", "√", "（√）")) {
      for (String gap : List.of("", " ", "/")) {
        List<String> before = options.stream().map(option -> tick + option).toList();
        List<String> behind = options.stream().map(option -> option + tick).toList();
        for (List<String> marked : List.of(before, behind)) {
          String text = String.join(gap, marked);
          String expected =
              isSatisfaction ? "abstained" : name.startsWith("yes and no") ? "" : text;
          assertEquals(expected, read(reading, text), name + ": " + text);
        }
      }
    }
  }

  @Test
  void satisfactionIsReadAsInQuestionnaires() {
    List<String> options = List.of("非常满意", "满意", "一般", "不满意");
    int compared = 0;
    for (Map.Entry<String, String> style : STYLES.entrySet()) {
      for (int chosen = -1; chosen < options.size(); chosen++) {
        for (String text : printed(options, chosen, style.getKey(), style.getValue())) {
          List<String> made = Choices.in(Value.text(text), SCALE.known()).made();
          assertEquals(chosen < 0 ? List.of() : List.of(options.get(chosen)), made, text);
          String expected = made.isEmpty() ? "" : SCALE.meaning(made.get(0)).orElseThrow().code();
          assertEquals(expected, read(SATISFACTION, text), text);
          compared++;
        }
      }
    }
    assertTrue(compared > 1_000, String.valueOf(compared));
  }

  /** Nothing is chosen where a mark may belong to either of two; the cell stays as it stands. */
  @ParameterizedTest
  @CsvSource({
    "满意 √ 不满意",
    "满意√不满意",
    "满意√基本满意√不满意",
    "基本满意√其他",
  })
  void aMarkBetweenTwoChoosesNeither(String text) {
    assertEquals(text, read(SATISFACTION, text));
    for (Map.Entry<CellReading, List<String>> other :
        Map.of(
                VALIDITY, List.of("有效", "无效"),
                SEVERITY, List.of("轻微", "重大"),
                STATUS, List.of("已处理", "未处理"),
                METHOD, List.of("上门", "电话"),
                KIND, List.of("走访", "回访"))
            .entrySet()) {
      String same =
          text.replace("基本满意", "不满意")
              .replace("不满意", "＃")
              .replace("满意", other.getValue().get(0))
              .replace("＃", other.getValue().get(1));
      assertEquals(same, read(other.getKey(), same));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "满意度：□满意☑基本满意□不满意 | basicallySatisfied",
        "满意度：☑ 满意 □ 不满意       | satisfied",
        "满意度 □满意 ☑不满意          | dissatisfied",
        "满意☑不满意□______            | satisfied",
        "满意☑ 不满意□ 其他□____       | satisfied",
        "□满意 ☑不满意 □其他（  ）     | dissatisfied",
        "A.满意☑ B.不满意□             | satisfied",
        "①满意□②不满意☑                | dissatisfied",
        "满意□ 不满意v                 | dissatisfied",
        "满意v 不满意□                 | satisfied",
        "满意（5分）☑ 不满意（1分）□   | satisfied",
        "满意☑ 不满意□ 业主表示感谢    | satisfied",
      })
  void whatStandsAroundTheOptionsIsNone(String text, String value) {
    assertEquals(value, read(SATISFACTION, text.strip()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A.有效☑B.无效□         | valid",
        "①有效□②无效☑           | invalid",
        "是否有效：有效☑无效□   | valid",
        "是否有效：☑有效□无效   | valid",
        "有效。☑无效。□         | valid",
        "有效☑/无效□/待定□      | valid",
      })
  void lettersAndHeadingsAreNoPartOfAWord(String text, String value) {
    assertEquals(value, read(VALIDITY, text.strip()));
  }

  /** A digit before a word belongs to it where a list knows it so. */
  @Test
  void aNumberThatIsPartOfAWordStaysOne() {
    Words own =
        Words.builtIn()
            .with(
                List.of(
                    new Words.Line("severity", "1级事项", "major"),
                    new Words.Line("severity", "级事项", "minor")));
    CellReading reading =
        new WordReading<>(
            Complaint.SEVERITY,
            Vocabulary.SEVERITY,
            Map.of(),
            ScoreReading.NONE,
            new WordReading.Asked(false, false),
            own);
    assertEquals("major", read(reading, "1级事项☑ 轻微□"));
    assertEquals("minor", read(reading, "1级事项□ 轻微☑"));
  }

  /** Circles for what is left out of a name are no boxes. */
  @Test
  void aNameLeftOutIsNoRowOfBoxes() {
    assertEquals("○○小区", read(CHANNEL, "○○小区"));
    assertEquals("二〇二五年", read(CHANNEL, "二〇二五年"));
    assertEquals("", read(CHANNEL, "电话〇 来访〇"));
  }
}
