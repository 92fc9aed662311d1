package manyi.figures;

import java.time.LocalDate;
import java.util.Optional;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Entry;
import manyi.record.Field;
import manyi.record.ReturnVisit;
import manyi.record.Satisfaction;
import manyi.record.Vocabulary;
import manyi.record.When;
import manyi.record.Word;

/**
 * A return visit that took place (D16): attempts are none, a refusal is one without satisfaction.
 *
 * @param at when; empty for 已回访 without a date
 * @param answer how satisfied the owner was; empty for none given or a word that no list knows
 * @param written the answer as it stands, empty for none
 * @param fromResult true if the answer stood among the results instead of under its own header
 */
record RevisitEntry(
    Optional<When> at, Optional<Satisfaction> answer, String written, boolean fromResult) {

  /** The four cells of one return visit in a log, of which some may be blank. */
  private record Cells(
      Field<When> at, Optional<Satisfaction> answer, String written, String result) {}

  /** What the complaint's own line tells; empty without a return visit. */
  static Optional<RevisitEntry> of(Complaint complaint, Meanings meanings) {
    return read(
        cells(
            complaint,
            Complaint.REVISIT_AT,
            Complaint.REVISIT_SATISFACTION,
            Complaint.REVISIT_RESULT,
            meanings),
        meanings);
  }

  /** What a line of the return-visit book tells; empty for an attempt. */
  static Optional<RevisitEntry> of(ReturnVisit revisit, Meanings meanings) {
    return read(
        cells(
            revisit,
            ReturnVisit.REVISIT_AT,
            ReturnVisit.REVISIT_SATISFACTION,
            ReturnVisit.REVISIT_RESULT,
            meanings),
        meanings);
  }

  private static Cells cells(
      Entry entry,
      Column<When> at,
      Column<Word<Satisfaction>> satisfaction,
      Column<String> result,
      Meanings meanings) {
    return new Cells(
        entry.get(at),
        meanings.of(entry, satisfaction, Vocabulary.SATISFACTION),
        entry.text(satisfaction).strip(),
        entry.text(result).strip());
  }

  private static Optional<RevisitEntry> read(Cells cells, Meanings meanings) {
    Optional<Satisfaction> listed =
        meanings.of(Complaint.REVISIT_RESULT, Vocabulary.SATISFACTION, cells.result());
    boolean isDated = cells.at().value().isPresent();
    boolean answered =
        cells.answer().filter(RevisitEntry::isAnswer).isPresent()
            || Meanings.isScore(cells.written());
    boolean refused =
        is(cells.answer(), Satisfaction.REFUSED)
            || is(listed, Satisfaction.REFUSED)
            || ContactText.refused(cells.result());
    boolean attempt =
        is(cells.answer(), Satisfaction.NOT_REACHED)
            || (!answered
                && !refused
                && (is(listed, Satisfaction.NOT_REACHED)
                    || saysNone(cells.result(), false)
                    || (cells.answer().isEmpty() && saysNone(cells.written(), isDated))));
    if (attempt) {
      return Optional.empty();
    }
    boolean wordAlone = cells.answer().isEmpty() && !cells.written().isEmpty();
    boolean told = answered || refused || wordAlone || !cells.result().isEmpty();
    if (cells.at().value().isEmpty() && !told && !saysADay(cells.at())) {
      return Optional.empty();
    }
    Optional<Satisfaction> inText =
        cells.written().isEmpty()
            ? SatisfactionText.told(cells.result(), meanings).filter(RevisitEntry::isAnswer)
            : Optional.empty();
    return Optional.of(
        new RevisitEntry(
            cells.at().value(),
            inText.isPresent() ? inText : cells.answer(),
            cells.written(),
            inText.isPresent()));
  }

  /** An unreadable date still tells that somebody went, unless it says the contrary. */
  private static boolean saysADay(Field<When> at) {
    return at instanceof Field.Unreadable<When> unreadable
        && !saysNone(unreadable.written(), false);
  }

  /** Beside the date of a return visit a bare no about satisfaction does not deny the visit. */
  private static boolean saysNone(String text, boolean isDated) {
    return ContactText.nobodyReached(text)
        || ContactText.noReturnVisit(text)
        || (!isDated && ContactText.bareNo(text));
  }

  private static boolean isAnswer(Satisfaction answer) {
    return switch (answer) {
      case SATISFIED, BASICALLY_SATISFIED, FAIR, DISSATISFIED -> true;
      case ABSTAINED, NOT_REACHED, REFUSED -> false;
    };
  }

  private static boolean is(Optional<Satisfaction> answer, Satisfaction expected) {
    return answer.filter(a -> a == expected).isPresent();
  }

  Optional<LocalDate> day() {
    return at.map(When::date);
  }

  /** True if it took place before something; without a date nobody can tell. */
  boolean isBefore(When other) {
    return at.filter(moment -> moment.isBefore(other)).isPresent();
  }

  /** The same visit told twice: the answer of whichever has one. */
  RevisitEntry with(RevisitEntry other) {
    return written.isEmpty() && answer.isEmpty() ? other : this;
  }
}
