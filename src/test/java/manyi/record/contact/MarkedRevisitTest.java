package manyi.record.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.record.Field;
import manyi.record.ListFile;
import manyi.record.Words;
import manyi.record.word.Satisfaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed options in a column that tells of return visits: the marked one tells it. */
class MarkedRevisitTest {
  private static final Words WORDS = new Words(ListFile.builtInWords());

  private static final Map<String, String> STYLES =
      Map.of("☑", "□", "√", "□", "■", "□", "●", "○", "（√）", "（ ）", "(√)", "()");

  private static String told(String text) {
    RevisitLine line = RevisitLine.of(new Field.Blank<>(), Optional.empty(), "", text, WORDS);
    return RevisitTold.of(text, WORDS)
        + " "
        + line.isVisit()
        + " "
        + line.answerInResult()
            .map(answer -> answer.meaning().map(Satisfaction::code).orElse(answer.written()))
            .orElse("none");
  }

  static Stream<List<String>> results() {
    return Stream.of(
        List.of("已回访", "未回访"),
        List.of("是", "否"),
        List.of("满意", "不满意"),
        List.of("满意", "基本满意", "不满意"),
        List.of("满意", "不满意", "无人接听"),
        List.of("已回访", "无人接听", "拒访"),
        List.of("已回访", "联系不上", "其他"),
        List.of("电话已回访", "上门未遇"),
        List.of("已解决", "未解决"));
  }

  @ParameterizedTest
  @MethodSource("results")
  void theMarkedOptionTells(List<String> options) {
    for (int chosen = 0; chosen < options.size(); chosen++) {
      String expected = told(options.get(chosen));
      for (Map.Entry<String, String> style : STYLES.entrySet()) {
        for (String gap : List.of("", " ", "　", "/", "、", "\n")) {
          List<String> before = new ArrayList<>();
          List<String> behind = new ArrayList<>();
          for (int i = 0; i < options.size(); i++) {
            String mark = i == chosen ? style.getKey() : style.getValue();
            before.add(mark + options.get(i));
            behind.add(options.get(i) + mark);
          }
          for (List<String> marked : List.of(before, behind)) {
            String text = String.join(gap, marked);
            assertEquals(expected, told(text), text);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("results")
  void noneMarkedTellsNothingAndTwoAreNamed(List<String> options) {
    for (String gap : List.of("", " ", "/")) {
      String unmarked = String.join(gap, options.stream().map(option -> option + "□").toList());
      assertEquals("BLANK false none", told(unmarked), unmarked);
      String all = String.join(gap, options.stream().map(option -> "☑" + option).toList());
      assertEquals("OTHER false none", told(all), all);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"已回访 √ 未回访", "满意√不满意", "已回访√无人接听", "满意√其他"})
  void aMarkBetweenTwoTellsNeither(String text) {
    assertEquals("OTHER false none", told(text), text);
  }

  /** A tick in a sentence is no form: all of it is read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "电话回访√，业主满意       | 电话回访，业主满意",
        "已回访√，业主表示不满意   | 已回访，业主表示不满意",
        "业主表示满意√             | 业主表示满意",
        "已回访（业主满意）        | 已回访，业主满意",
        "√已处理，业主不满意       | 已处理，业主不满意",
      })
  void aSentenceWithATickIsRead(String text, String same) {
    assertEquals(told(same), told(text));
    assertFalse(told(text).endsWith("none"), text);
  }
}
