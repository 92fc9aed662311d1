package manyi.record.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import manyi.record.Words;
import manyi.record.word.VisitKind;
import manyi.record.word.Vocabulary;
import org.junit.jupiter.api.Test;

/** Whether a kind that no list knows is a return visit (D29): as people write it. */
class VisitKindTextTest {
  private static final String REVISIT =
      """
      已回访
      已回访√
      已电话回访
      回访已完成
      已完成回访
      维修类回访
      装修回访
      电梯困人回访
      投诉处理后回访
      停水投诉回访
      重要业主回访
      第二次回访
      再次回访
      回访业主
      电话回访客户
      回访漏水维修
      回访工单
      投诉回访类
      报修和投诉回访
      回访（投诉）
      回访，业主满意
      3月5日回访
      2025-03-05 已回访
      是（电话回访）
      回访：是
      是否回访：√
      不是走访，是回访
      不定期回访
      回訪
      """;

  private static final String REGULAR =
      """
      未回访
      没回访
      没有回访
      尚未回访
      还没有回访
      未进行回访
      未做回访
      未对业主进行回访
      暂未回访
      并未回访
      无回访
      未有回访
      不回访
      无需回访
      不需要回访
      不用回访
      免回访
      非回访
      不是回访
      并非回访
      不属于回访
      非回访类
      非回访走访
      非回访类走访
      走访（非回访）
      日常走访，未回访
      不是回访，是走访
      否（未回访）
      未回访√
      回访：否
      是否回访：×
      回访（否）
      回访：无
      """;

  private static final String UNKNOWN =
      """
      走访及回访
      走访和回访
      走访兼回访
      走访/回访
      走访、回访
      走访+回访
      走访回访
      定期走访并回访
      走访后回访
      回访走访
      入户走访（回访）
      雨季走访（回访）
      慰问及回访
      待回访
      需回访
      需要电话回访
      下次回访
      预约回访
      计划回访
      拒绝回访
      回访未果
      未完成回访
      未及时回访
      是否回访
      投诉，未回访
      □走访 □回访
      ☑走访 □回访
      非投诉回访
      走一走
      走访，慰问
      投诉、报修
      """;

  private static String misread(
      String texts, Optional<VisitKind> right, Function<String, Optional<VisitKind>> reading) {
    return texts
        .lines()
        .filter(text -> !reading.apply(text).equals(right))
        .map(text -> text + " " + reading.apply(text))
        .collect(Collectors.joining("\n"));
  }

  private static Optional<VisitKind> read(String text) {
    return VisitKindText.of(text, Words.builtIn());
  }

  private static Optional<VisitKind> asked(String text) {
    return VisitKindText.asked(text, Words.builtIn());
  }

  @Test
  void aReturnVisitSaysSoItself() {
    assertEquals(
        "", misread(REVISIT, Optional.of(VisitKind.REVISIT), VisitKindTextTest::readOrListed));
    assertEquals(
        "", misread(REVISIT, Optional.of(VisitKind.REVISIT), VisitKindTextTest::askedOrListed));
  }

  private static Optional<VisitKind> readOrListed(String text) {
    return Words.builtIn().meaning("kind", Vocabulary.VISIT_KIND, text).or(() -> read(text));
  }

  private static Optional<VisitKind> askedOrListed(String text) {
    return Words.builtIn().meaning("kind", Vocabulary.VISIT_KIND, text).or(() -> asked(text));
  }

  @Test
  void oneThatIsDeniedIsNone() {
    assertEquals("", misread(REGULAR, Optional.of(VisitKind.REGULAR), VisitKindTextTest::read));
    assertEquals("", misread(REGULAR, Optional.of(VisitKind.REGULAR), VisitKindTextTest::asked));
    assertEquals(Optional.of(VisitKind.SPECIAL), read("专项走访（非回访）"));
  }

  @Test
  void whatSaysBothOrNeitherIsNotPlaced() {
    assertEquals("", misread(UNKNOWN, Optional.empty(), VisitKindTextTest::read));
  }

  /** Asked whether there was one, what is still to come or came to nothing is a no. */
  @Test
  void underAQuestionAnAttemptIsANo() {
    String noes = "待回访\n下次回访\n改日回访\n未完成回访\n回访未果\n未成功回访\n回访未成功\n";
    assertEquals("", misread(noes, Optional.of(VisitKind.REGULAR), VisitKindTextTest::asked));
    String unknown = "走访及回访\n入户走访（回访）\n拒绝回访\n业主不在家\n无人接听\n走一走\n满意\n";
    assertEquals("", misread(unknown, Optional.empty(), VisitKindTextTest::asked));
  }
}
