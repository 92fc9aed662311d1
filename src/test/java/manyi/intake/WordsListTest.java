package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.language.Spelling;
import manyi.record.ListFile;
import manyi.record.Words;
import manyi.record.word.Meaning;
import manyi.record.word.Vocabulary;
import org.junit.jupiter.api.Test;

class WordsListTest {

  @Test
  void noBuiltInWordMeansTwoThingsInOneVocabulary() {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Words.Line line : ListFile.builtInWords()) {
      for (Vocabulary<?> vocabulary : Vocabulary.ALL) {
        if (vocabulary.meaning(line.meaning()).isPresent()) {
          String key =
              Vocabulary.ALL.indexOf(vocabulary)
                  + line.field()
                  + "\t"
                  + Spelling.plain(line.word());
          String before = seen.put(key, line.meaning());
          if (before != null && !before.equals(line.meaning())) {
            twice.add(line.toString());
          }
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void everyMeaningHasAWord() {
    List<String> bare = new ArrayList<>();
    List<Words.Line> lines = ListFile.builtInWords();
    for (Vocabulary<?> vocabulary : Vocabulary.ALL) {
      for (Meaning meaning : vocabulary.meanings()) {
        if (lines.stream().noneMatch(line -> line.meaning().equals(meaning.code()))) {
          bare.add(vocabulary.name() + " " + meaning.code());
        }
      }
    }
    assertEquals(List.of(), bare);
  }

  @Test
  void noYesOrNoStandsInBothLists() {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Words.Line line : ListFile.builtInWords()) {
      if (line.field().startsWith("yesNo")
          && seen.put(Spelling.plain(line.word()), line.field()) != null) {
        twice.add(line.toString());
      }
    }
    assertEquals(List.of(), twice);
    assertEquals(2, Set.copyOf(seen.values()).size());
  }
}
