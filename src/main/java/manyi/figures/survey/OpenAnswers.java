package manyi.figures.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.AnswerMeaning;
import manyi.figures.NamedCount;
import manyi.language.Term;

/** Says which answers could not be counted, so that none is lost in silence (D15). */
final class OpenAnswers {

  /** How many words a note names; the rest is in the scales of the items. */
  private static final int NAMED = 10;

  private OpenAnswers() {}

  static List<Note> notes(Collection<ItemCount> items) {
    List<Note> notes = new ArrayList<>();
    Map<String, Long> words = new HashMap<>();
    for (ItemCount item : items) {
      item.unknownWords().forEach((word, count) -> words.merge(word, count, Long::sum));
      long undecided = item.count(AnswerMeaning.UNDECIDED);
      if (undecided > 0) {
        notes.add(Note.of(NoteCode.ANSWERS_UNDECIDED, item.text(), undecided));
      }
      if (item.isFairAlone()) {
        notes.add(Note.of(NoteCode.FAIR_ALONE, item.text()));
      }
    }
    if (!words.isEmpty()) {
      long total = words.values().stream().mapToLong(Long::longValue).sum();
      String named =
          NamedCount.list(words).stream()
              .limit(NAMED)
              .map(word -> word.name() + "×" + word.count())
              .collect(Collectors.joining(Term.COMMA));
      notes.add(Note.of(NoteCode.ANSWERS_UNKNOWN, total, words.size(), named));
    }
    return notes;
  }
}
