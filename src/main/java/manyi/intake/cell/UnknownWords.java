package manyi.intake.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.intake.header.ListLine;
import manyi.intake.sheet.ReadingScope;
import manyi.language.Term;
import manyi.record.Column;
import manyi.record.word.Vocabulary;

/** Words that no list knows: each is said once, with its first cell and how often it stands. */
public final class UnknownWords {
  private final Map<Key, Seen> words = new LinkedHashMap<>();

  private record Key(Column<?> field, String word) {}

  private static final class Seen {
    private final CellRef first;
    private final String header;
    private int count;

    Seen(CellRef first, String header) {
      this.first = first;
      this.header = header;
    }
  }

  /** Counts a word; the first cell it stands in is its place. */
  public void add(Column<?> field, String header, String word, CellRef cell) {
    words.computeIfAbsent(new Key(field, word), key -> new Seen(cell, header)).count++;
  }

  /** Tells each word once, with how often it was met and the line that would teach it. */
  public void report(ReadingScope scope, List<Problem> problems) {
    words.forEach(
        (key, seen) ->
            problems.add(
                Problem.of(
                    Code.WORD_UNKNOWN,
                    scope.place(seen.first),
                    key.word(),
                    seen.header,
                    String.valueOf(seen.count),
                    ListLine.ofWord(key.field().name(), key.word()),
                    meanings(key.field()))));
  }

  private static String meanings(Column<?> field) {
    Vocabulary<?> vocabulary = field.vocabulary().orElseThrow();
    return vocabulary.meanings().stream()
        .map(meaning -> meaning.code() + "=" + Term.value(vocabulary.terms(), meaning.code()))
        .collect(Collectors.joining(", "));
  }
}
