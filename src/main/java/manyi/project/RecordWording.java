package manyi.project;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.language.Term;
import manyi.project.match.Said;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.Source;

/** What is said of an import of records beside those that are there: places and commands. */
final class RecordWording {
  /** As many records as a message names; the decision lists all. */
  private static final int NAMED = 5;

  private final Draft draft;
  private final String project;

  RecordWording(Draft draft, String project) {
    this.draft = draft;
    this.project = project;
  }

  /** A record of an edition that is probably one of before, corrected. */
  Problem corrected(Decision.Correction correction, Column<?> differing) {
    Source changed = correction.changed();
    Source lacking = correction.lacking();
    return Problem.of(
        Code.RECORD_CORRECTED,
        Place.cell(draft.batch().file(), changed.sheet(), new CellRef(changed.row(), 1)),
        String.join(",", correction.imports()),
        place(lacking),
        Term.field(draft.batch().kind().name(), differing.name()),
        command());
  }

  /** The records that a new edition lacks. */
  Problem notRepeated(List<Source> stays, List<Edition> editions) {
    return Problem.of(
        Code.RECORDS_NOT_REPEATED,
        Place.file(draft.batch().file()),
        String.valueOf(stays.size()),
        named(stays),
        editions.stream().map(edition -> edition.note().id()).collect(Collectors.joining(", ")));
  }

  /** The records that go with the imports that are replaced. */
  Problem takenOut(List<Source> goes, Collection<String> replaced) {
    return Problem.of(
        Code.RECORDS_TAKEN_OUT,
        Place.file(draft.batch().file()),
        String.valueOf(goes.size()),
        named(goes),
        String.join(Term.COMMA, replaced));
  }

  /** A number that another record bears already. */
  Problem reused(ReadRow row, Source there) {
    return Problem.of(
        Code.NUMBER_REUSED,
        Place.cell(draft.batch().file(), row.sheet(), new CellRef(row.row(), 1)),
        row.fields().kept(Complaint.NUMBER),
        place(there));
  }

  /**
   * A complaint that one of two logs calls done and the later of them open again.
   *
   * @param other what the other log says
   */
  Problem reopened(ReadRow row, String label, Said other) {
    return Problem.of(
        Code.RECORD_REOPENED,
        Place.cell(draft.batch().file(), row.sheet(), new CellRef(row.row(), 1)),
        state(row.fields()),
        label,
        state(other.fields()),
        other.place());
  }

  /** The status as it stands, or the day of completion where it says nothing. */
  private static String state(Fields fields) {
    String status = fields.kept(Complaint.STATUS);
    return status.isBlank() ? fields.kept(Complaint.COMPLETED_AT) : status;
  }

  private static String place(Source source) {
    CellRef cell = new CellRef(source.row(), 1);
    return source.batch() + " " + source.file() + " " + source.sheet() + "!" + cell;
  }

  private static String named(List<Source> sources) {
    List<String> names = sources.stream().limit(NAMED).map(Source::label).toList();
    return String.join(Term.COMMA, names) + (sources.size() > NAMED ? " …" : "");
  }

  /** How the file is imported alone, to be completed by what the person means. */
  private String command() {
    return "manyi import "
        + draft.batch().kind().command()
        + " "
        + quoted(draft.batch().file())
        + " -p "
        + quoted(project);
  }

  private static String quoted(String name) {
    return name.matches("[\\p{L}\\p{N}._+-]+") ? name : "\"" + name + "\"";
  }
}
