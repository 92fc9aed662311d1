package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Names of thousands of projects are found as if each were looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameIndexTest {
  private static final String LETTERS = "翠湖花园一二1aB𠮷｀";

  private final Random random = new Random(20260301);

  @Test
  void aTextBearsThoseThatStandInItAndNoOthers() {
    for (int round = 0; round < 200; round++) {
      NameIndex index = new NameIndex();
      Set<NameIndex.Name> all = new LinkedHashSet<>();
      for (int i = 0; i < 30; i++) {
        all.add(NameIndex.Name.of("P" + i % 7, word(1, 5), i % 2 == 0));
      }
      all.forEach(index::add);
      List<String> texts = List.of(word(0, 12), word(0, 12));
      Set<NameIndex.Name> standing = new LinkedHashSet<>();
      for (NameIndex.Name name : all) {
        if (texts.stream().anyMatch(text -> text.contains(name.text()))) {
          standing.add(name);
        }
      }
      assertEquals(standing, new LinkedHashSet<>(index.within(texts)), texts::toString);
      assertEquals(all.stream().filter(name -> name.id().equals("P3")).toList(), index.of("P3"));
    }
  }

  @Test
  void namesStandInTheOrderOfTheirCodePoints() {
    Comparator<String> asArrays =
        (one, other) -> Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      words.add(word(0, 4));
    }
    assertEquals(
        words.stream().sorted(asArrays).toList(),
        words.stream().sorted(NearNames.byCodePoint()).toList());
    assertTrue(words.stream().distinct().count() > 200);
  }

  @Test
  void ofThousandsTheNearestIsFoundThoughItsLengthDiffers() {
    List<String> known = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      known.add("某" + "园".repeat(i % 9) + i);
    }
    known.addAll(List.of("碧波湖畔花园", "碧波湖花园", "湖畔"));
    assertEquals(List.of("碧波湖畔花园", "碧波湖花园", "湖畔"), NearNames.of("碧波湖畔家园", known));
  }

  private String word(int shortest, int longest) {
    StringBuilder word = new StringBuilder();
    int[] letters = LETTERS.codePoints().toArray();
    int length = shortest + random.nextInt(longest - shortest + 1);
    for (int i = 0; i < length; i++) {
      word.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return word.toString();
  }
}
