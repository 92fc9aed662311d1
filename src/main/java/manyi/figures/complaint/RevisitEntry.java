package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.Optional;
import manyi.figures.Meanings;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Entry;
import manyi.record.Field;
import manyi.record.ReturnVisit;
import manyi.record.When;
import manyi.record.answer.ToldAnswer;
import manyi.record.contact.RevisitLine;
import manyi.record.contact.RevisitTold;
import manyi.record.word.Satisfaction;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;

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
    RevisitLine line =
        meanings.revisit(cells.at(), cells.answer(), cells.written(), cells.result());
    if (!line.isVisit()) {
      return Optional.empty();
    }
    Optional<ToldAnswer> inText = line.answerInResult();
    return Optional.of(
        new RevisitEntry(
            cells.at().value(),
            inText.isPresent() ? inText.get().meaning() : cells.answer(),
            inText
                .map(ToldAnswer::written)
                .orElse(line.satisfaction() == RevisitTold.MADE ? "" : cells.written()),
            inText.isPresent()));
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
