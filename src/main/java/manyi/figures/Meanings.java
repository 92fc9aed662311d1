package manyi.figures;

import java.util.Optional;
import manyi.record.Column;
import manyi.record.Entry;
import manyi.record.Field;
import manyi.record.Fields;
import manyi.record.Visit;
import manyi.record.When;
import manyi.record.Words;
import manyi.record.answer.Score;
import manyi.record.contact.RevisitLine;
import manyi.record.contact.VisitKindText;
import manyi.record.word.Meaning;
import manyi.record.word.Satisfaction;
import manyi.record.word.Unclassified;
import manyi.record.word.VisitKind;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;

/**
 * What a record's words mean today. A word that no list knew when it was imported is looked up
 * again, so that a line added to words.csv since then counts.
 */
public final class Meanings {
  private final Words words;

  public Meanings(Words words) {
    this.words = words;
  }

  /** The meaning of a field; empty for a blank and for a word that no list knows. */
  public <E extends Enum<E> & Meaning> Optional<E> of(
      Entry entry, Column<Word<E>> column, Vocabulary<E> vocabulary) {
    return of(entry.fields(), column, vocabulary);
  }

  /** The meaning of a field; empty for a blank and for a word that no list knows. */
  public <E extends Enum<E> & Meaning> Optional<E> of(
      Fields fields, Column<Word<E>> column, Vocabulary<E> vocabulary) {
    return fields
        .get(column)
        .value()
        .flatMap(
            word ->
                word.meaning().or(() -> words.meaning(column.name(), vocabulary, word.written())));
  }

  /** The meaning of a text in a column that is no list of words. */
  public <E extends Enum<E> & Meaning> Optional<E> of(
      Column<String> column, Vocabulary<E> vocabulary, String text) {
    return words.meaning(column.name(), vocabulary, text);
  }

  /** The kind of a visit by the lists, else by what it tells of return visits; else empty. */
  public Optional<VisitKind> kind(Visit visit) {
    return of(visit, Visit.VISIT_KIND, Vocabulary.VISIT_KIND)
        .or(() -> VisitKindText.of(visit.text(Visit.VISIT_KIND), words));
  }

  /** True for a score: an answer, though the policy says which one. */
  public static boolean isScore(String written) {
    return Score.in(written).filter(Score::isMarked).isPresent();
  }

  /** What the cells of one line tell together of a return visit. */
  public RevisitLine revisit(
      Field<When> at, Optional<Satisfaction> answer, String written, String result) {
    return RevisitLine.of(at, answer, written, result, words);
  }

  /** The name under which a field is counted: its meaning's code, else as written. */
  public <E extends Enum<E> & Meaning> String name(
      Entry entry, Column<Word<E>> column, Vocabulary<E> vocabulary) {
    return of(entry, column, vocabulary)
        .map(Meaning::code)
        .orElseGet(() -> written(entry, column, Unclassified.CODE));
  }

  /** A text as written, without white space at its ends. */
  public static String written(Entry entry, Column<?> column, String blank) {
    String text = entry.text(column).strip();
    return text.isEmpty() ? blank : text;
  }
}
