package manyi.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import manyi.record.contact.RevisitTold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What words remember of texts never shows in what is read. */
class WordsMemoryTest {
  private static final List<String> PARTS =
      List.of(
          "已回访", "未回访", "电话无人接听", "业主表示满意", "不满意", "关机", "改日再访", "业主拒访", "是", "否", "☑", "□", "，",
          "。", " ", "5分", "弃权", "/", "已派工程部维修", "打 不通", "一般");

  static LongStream seeds() {
    return LongStream.range(0, 2);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int part = random.nextInt(5); part >= 0; part--) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readsATextAsItWasReadFirst(long seed) {
    Random random = new Random(seed);
    Words remembering = Words.builtIn();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      texts.add(text(random));
    }
    List<RevisitTold> alone = new ArrayList<>();
    for (String text : texts) {
      alone.add(RevisitTold.of(text, new Words(ListFile.builtInWords())));
    }
    for (int again = 0; again < 3; again++) {
      assertEquals(alone, texts.stream().map(t -> RevisitTold.of(t, remembering)).toList());
    }
  }

  @Test
  void readsTheSameOnManyThreads() {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      texts.add(text(random));
    }
    Words one = new Words(ListFile.builtInWords());
    Words other = new Words(ListFile.builtInWords());
    assertEquals(
        texts.stream().map(t -> RevisitTold.of(t, one)).toList(),
        texts.parallelStream().map(t -> RevisitTold.of(t, other)).toList());
  }

  @Test
  void whatAListTeachesIsNotReadByTheMemoryOfAnother() {
    Words before = Words.builtIn();
    assertEquals(RevisitTold.OTHER, RevisitTold.of("搞掂哂", before));
    Words taught = before.with(List.of(new Words.Line("revisited", "搞掂哂", "done")));
    Words answered = before.with(List.of(new Words.Line("answer", "搞掂哂", "satisfied")));
    assertEquals(RevisitTold.MADE, RevisitTold.of("搞掂哂", taught));
    assertEquals(RevisitTold.ANSWERED, RevisitTold.of("搞掂哂", answered));
    assertEquals(RevisitTold.OTHER, RevisitTold.of("搞掂哂", before));
  }

  @Test
  void asksOnceForAShortTextAndForgetsWhatIsTooMuch() {
    Words words = new Words(List.of());
    AtomicInteger asked = new AtomicInteger();
    for (int round = 0; round < 3; round++) {
      assertEquals(
          2,
          words.remembered(Integer.class, "满意", text -> text.length() + asked.getAndIncrement()));
    }
    assertEquals(1, asked.get());
    assertEquals("满意!", words.remembered(String.class, "满意", text -> text + "!"));
    String tooLong = "长".repeat(65);
    assertEquals(65, words.remembered(Integer.class, tooLong, String::length));
    assertEquals(66, words.remembered(Integer.class, tooLong, text -> text.length() + 1));
    for (int i = 0; i < 5000; i++) {
      int number = i;
      assertEquals(number, words.remembered(Integer.class, "第" + i, text -> number));
    }
    assertEquals(-1, words.remembered(Integer.class, "满意", text -> -1));
  }
}
