package manyi.record.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.grid.Value;
import manyi.record.ListFile;
import manyi.record.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {
  private static final AnswerWords SCALE = new AnswerWords(new Words(ListFile.builtInWords()));

  private static Choices in(String text) {
    return Choices.in(Value.text(text), SCALE.known());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "满意 > 满意",
        "□满意 ☑基本满意 □不满意 > 基本满意",
        "☑满意 ☑不满意 > 满意 不满意",
        "□满意 □基本满意 □不满意 >",
        "满意□ 基本满意☑ 不满意□ > 基本满意",
        "满意(√)基本满意( )不满意( ) > 满意",
        "（ ）满意（√）一般（　）不满意 > 一般",
        "√满意 > 满意",
        "□满意☒基本满意□不满意 > 基本满意",
        "满意┋不满意 > 满意 不满意",
        "满意,一般 > 满意 一般",
        "满意┋满意 > 满意",
        "服务好，态度好 > 服务好，态度好",
        "(空) > (空)",
        "(跳过) > (跳过)",
        "-3 > -3",
        "/ > /",
        "弃权 > 弃权",
        "★★★★☆ > ★★★★☆",
        "√满意 基本满意 不满意 > 满意",
        "满意 √基本满意 不满意 > 基本满意",
        "满意 基本满意 √不满意 > 不满意",
        "满意√ 基本满意 不满意 > 满意",
        "满意 基本满意√ 不满意 > 基本满意",
        "满意 基本满意 不满意√ > 不满意",
        "满意/√基本满意/不满意 > 基本满意",
        "满意、✓基本满意、不满意 > 基本满意",
        "√ 满意 基本满意 不满意 > 满意",
        "满意 基本满意 不满意 √ > 不满意",
        "√满意基本满意不满意 > 满意",
        "满意基本满意不满意√ > 不满意",
        "（√）满意（）基本满意（）不满意 > 满意",
        "（　√　）满意（　）基本满意 > 满意",
        "[ ]满意 [√]基本满意 [ ]不满意 > 基本满意",
        "[ ]满意 [x]基本满意 [ ]不满意 > 基本满意",
        "满意（×） 基本满意（√） 不满意（×） > 基本满意",
        "满意 基本满意 ■不满意 > 不满意",
        "○满意 ●基本满意 ○不满意 > 基本满意",
        "○满意 ◉基本满意 ○不满意 > 基本满意",
        "满意 基本满意☑️ 不满意 > 基本满意",
        "□√满意 □基本满意 □不满意 > 满意",
        "√满意 √基本满意 不满意 > 满意 基本满意",
        "满意 基本满意 不满意 >",
        "满意/基本满意/一般/不满意 >",
        "满意（ ） 基本满意（ ） 不满意（ ） >",
        "A.☑满意 B.□基本满意 C.□不满意 > 满意",
        "A.满意 B.基本满意√ C.不满意 > B.基本满意",
        "A、满意 √B、基本满意 C、不满意 > B、基本满意",
        "满意 v基本满意 不满意 > 基本满意",
        "满意 ×基本满意 不满意 > 基本满意",
        "__√__满意 ____基本满意 > 满意"
      })
  void areWhatIsTickedOrWritten(String text, String made) {
    assertEquals(made == null ? List.of() : List.of(made.split(" ", -1)), in(text).made());
  }

  @ParameterizedTest
  @ValueSource(strings = {"满意 √ 基本满意 不满意", "满意√基本满意 不满意", "满意基本满意√不满意", "满意√基本满意√不满意"})
  void aTickThatMayBelongToTwoOptionsIsNoAnswer(String text) {
    assertEquals(List.of(text), in(text).made());
  }

  @Test
  void theTickedOptionIsReadWhereverItStandsAndHoweverItIsTicked() {
    List<String> options = List.of("满意", "基本满意", "一般", "不满意");
    for (String ticked : List.of("√", "✓", "✔", "☑", "■", "●", "（√）", "[√]", "( ✓ )", "【√】")) {
      for (String open : List.of("", "□", "○", "（）", "( )", "[ ]", "（　）")) {
        for (int chosen = 0; chosen < options.size(); chosen++) {
          List<String> before = new ArrayList<>();
          List<String> behind = new ArrayList<>();
          for (int i = 0; i < options.size(); i++) {
            before.add((i == chosen ? ticked : open) + options.get(i));
            behind.add(options.get(i) + (i == chosen ? ticked : open));
          }
          for (String gap : List.of(" ", "　", "/", "、", "\n")) {
            String first = String.join(gap, before);
            assertEquals(List.of(options.get(chosen)), in(first).made(), first);
            String last = String.join(gap, behind);
            assertEquals(List.of(options.get(chosen)), in(last).made(), last);
          }
        }
      }
    }
  }

  @Test
  void keepWhatWasTypedBesideAnOptionApart() {
    assertEquals(new Choices(List.of("不满意"), "楼道脏"), in("不满意〖楼道脏〗"));
    assertEquals(List.of("满意", "一般"), in("满意〖快〗┋一般").made());
  }

  @Test
  void readACodeWithoutItsFormat() {
    Value formatted = new Value.Numeric(new BigDecimal("4.00"), "4.00");
    assertEquals(List.of("4"), Choices.in(formatted, SCALE.known()).made());
  }

  @Test
  void ticksAreToldFromMarksThatAreNone() {
    for (String tick : Arrays.asList("√", "✓", "✔", "☑", "■", "●", "1", "Y", "是", "V", "对", "勾")) {
      assertEquals(TickMark.TICKED, TickMark.of(Value.text(tick)), tick);
    }
    for (String cross : Arrays.asList("×", "✗", "✘", "X", "☒")) {
      assertEquals(TickMark.CROSSED, TickMark.of(Value.text(cross)), cross);
    }
    for (String none : Arrays.asList("○", "□", "", "0", "否", "/")) {
      assertEquals(TickMark.UNTICKED, TickMark.of(Value.text(none)), none);
    }
    assertEquals(TickMark.OTHER, TickMark.of(Value.text("还行")));
    assertEquals(TickMark.OTHER, TickMark.of(Value.number(12)));
    assertEquals(TickMark.TICKED, TickMark.of(new Value.Bool(true)));
  }
}
