package manyi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import manyi.language.Language;
import manyi.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure has one name, which stands once: {@code indicator.KEY} of the terms. */
class IndicatorNameTest {
  private static final List<String> BUNDLES =
      List.of(
          "cli", "desk", "help", "notes", "problems", "report", "template", "terms", "workbook");

  /**
   * Words that are equal to a figure's name and name no figure: what became of one record, a field
   * or a column as files write it, an option.
   */
  private static final List<String> NO_FIGURES =
      List.of(
          "terms status.",
          "terms revisited.",
          "report judgement.",
          "report revisits.",
          "report case.",
          "terms field.",
          "template head.tally.",
          "cli project.");

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTwoFiguresShareAName(Language language) {
    assertEquals(Indicator.values().length, names(language).size());
  }

  @Test
  void noOtherTextRepeatsTheNameOfAFigure() {
    Set<String> unused = new TreeSet<>(NO_FIGURES);
    List<String> repeated = new ArrayList<>();
    for (Language language : Language.values()) {
      Map<String, Indicator> names = names(language);
      Map<String, String> texts = texts(language);
      for (String text : texts.keySet()) {
        Indicator figure = names.get(texts.get(text));
        if (figure == null || text.startsWith("terms indicator.")) {
          continue;
        }
        if (NO_FIGURES.stream().noneMatch(text::startsWith)) {
          repeated.add(language + " " + text + " repeats " + figure.key());
        }
        unused.removeIf(text::startsWith);
      }
    }
    assertEquals(List.of(), repeated);
    assertEquals(Set.of(), unused);
  }

  @ParameterizedTest
  @CsvSource({"survey.item.adjustedRate, ADJUSTED_RATE", "survey.item.strictRate, STRICT_RATE"})
  void aShortHeadIsAPieceOfTheName(String key, Indicator figure) {
    for (Language language : Language.values()) {
      String head = Messages.of("report", language).text(key).toLowerCase(language.locale());
      String name = new Terms(language).indicator(figure).toLowerCase(language.locale());
      assertTrue(name.contains(head), name + " lacks " + head);
    }
  }

  /** What people, or earlier reports, called a figure of the catalogue, or a reading of one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "受理投诉",
        "本月受理",
        "本期新增",
        "上月结转",
        "期初结转",
        "前期遗留",
        "办结率",
        "一般不计满意",
        "不含一般的满意度",
        "实走访",
        "已走访户数",
        "适用比例",
        "低于下限百分点",
        "不计入的回访",
        "回访完成数",
        "应访户数",
        "访问比例",
        "访问次数",
        "不足 1 点按 1 点",
        "不足一点不扣",
        "满 1 点才扣",
        "界线",
        "走访主题",
        "非投诉事项"
      })
  void noTextAndNoPageOfTheGuideUsesASecondName(String second) throws IOException {
    List<String> used =
        new ArrayList<>(
            texts(Language.ZH).entrySet().stream()
                .filter(text -> text.getValue().contains(second))
                .map(Map.Entry::getKey)
                .toList());
    for (Path page :
        List.of(
            Path.of("src/docs/guide.zh.md"),
            Path.of("src/docs/keys.zh.md"),
            Path.of("README.md"))) {
      Files.readAllLines(page).stream().filter(line -> line.contains(second)).forEach(used::add);
    }
    assertEquals(List.of(), used);
  }

  private static Map<String, Indicator> names(Language language) {
    Terms terms = new Terms(language);
    Map<String, Indicator> names = new HashMap<>();
    Arrays.stream(Indicator.values()).forEach(one -> names.put(terms.indicator(one), one));
    return names;
  }

  /** All texts, by bundle and key. */
  private static Map<String, String> texts(Language language) {
    Map<String, String> texts = new HashMap<>();
    for (String bundle : BUNDLES) {
      Messages messages = Messages.of(bundle, language);
      messages.keys().forEach(key -> texts.put(bundle + " " + key, messages.text(key)));
    }
    return texts;
  }
}
