package manyi.record.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import manyi.record.ListFile;
import manyi.record.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell of thousands of the same characters is judged as soon as any other. */
class LongTextsTest {
  private static final int LONG = 6_000;
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Words WORDS = new Words(ListFile.builtInWords());

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "9",
        "a",
        "A ",
        "* ",
        "灯",
        "约",
        "取消",
        "走访",
        "在外地",
        "未 ",
        "转接",
        "下周",
        "再又",
        "2024年3月5日"
      })
  void byTheWordsOfVisits(String run) {
    String text = run.repeat(LONG / run.length());
    String called = "电话联系业主，" + text;
    assertTimeoutPreemptively(
        SOON,
        () -> {
          assertEquals(MeetingTold.OTHER, MeetingTold.of(text));
          assertEquals(MeetingTold.OTHER, MeetingTold.ofLabel(text));
          assertEquals(MeetingTold.OTHER, MeetingTold.ofPerson(text));
          assertEquals(RevisitTold.OTHER, RevisitTold.of(text, WORDS));
          assertEquals(MeetingTold.OTHER, MeetingTold.of(called));
          assertEquals(RevisitTold.OTHER, RevisitTold.of(called, WORDS));
        });
  }
}
