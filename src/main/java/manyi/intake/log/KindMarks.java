package manyi.intake.log;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.Quotation;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.Standing;
import manyi.language.Simplified;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.Visit;
import manyi.record.Words;

/**
 * The words by which a kind is known from the others, and which tell complaint logs and visit logs
 * from the duty logs, inspection sheets and parcel lists that have a date and a text too. Reading
 * one of those as complaints would put wrong figures into a report, and nobody would see where they
 * came from. Headers that a company's own headers.csv adds to a kind count like the words here.
 */
final class KindMarks {
  private static final int ENOUGH = 2;
  private static final int MOST_HEADS = Claim.MOST_BEYOND_HEADS - 1;
  private static final int LONGEST_TITLE = 60;

  private final RecordKind<?> kind;
  private final HeaderAliases aliases;
  private final Words meanings;
  private final HeaderMatch match;
  private final SheetFrame frame;

  KindMarks(
      RecordKind<?> kind,
      HeaderAliases aliases,
      Words meanings,
      HeaderMatch match,
      SheetFrame frame) {
    this.kind = kind;
    this.meanings = meanings;
    this.aliases = aliases;
    this.match = match;
    this.frame = frame;
  }

  /** What speaks for the kind; some kinds are taken at their columns' word. */
  Standing standing(String file) {
    if (kind == Household.KIND) {
      return ofRoster(file);
    }
    if (KindWords.more(kind).isEmpty()) {
      return Standing.MARKED;
    }
    if (kind == Visit.KIND && (isOfStaff(file) || isOfComplaints())) {
      return isNamed() ? Standing.NONE : Standing.OTHER;
    }
    if (kind == Complaint.KIND && isOfOthersThanComplaints()) {
      return Standing.NONE;
    }
    Pattern own = KindWords.more(kind).get();
    if (texts().anyMatch(text -> own.matcher(text).find())) {
      return Standing.MARKED;
    }
    boolean isOther = texts().anyMatch(text -> KindWords.OTHER.matcher(text).find());
    if (isOther) {
      return Standing.NONE;
    }
    if (frame.headers().stream().anyMatch(this::isOwn)) {
      return Standing.MARKED;
    }
    if (own.matcher(Simplified.of(file)).find()) {
      return Standing.BY_FILE;
    }
    boolean isTelling =
        match.fields().keySet().stream().anyMatch(KindWords.WHO::contains)
            && match.fields().keySet().stream().filter(KindWords.telling(kind)::contains).count()
                >= ENOUGH;
    return isTelling && !KindWords.OTHER.matcher(Simplified.of(file)).find()
        ? Standing.BY_FIELDS
        : Standing.NONE;
  }

  /** True for a table of which no reader but the one that is asked for should think. */
  boolean isOfOtherMatters() {
    if (isNamed()) {
      return false;
    }
    return kind == Household.KIND
        ? new RosterMarks(match, frame, meanings).isOfOtherMatters()
        : kind == Visit.KIND && isOfComplaints();
  }

  /** The headers and titles that say that the table is of something else. */
  List<String> against() {
    return kind == Household.KIND
        ? new RosterMarks(match, frame, meanings).against()
        : written().filter(text -> KindWords.NO_VISIT.matcher(Simplified.of(text)).find()).toList();
  }

  /** True for a list of complaints that has no word of visits. */
  private boolean isOfComplaints() {
    return texts().anyMatch(text -> KindWords.COMPLAINTS_ONLY.matcher(text).find())
        && texts().noneMatch(text -> KindWords.more(kind).orElseThrow().matcher(text).find());
  }

  /** True for talks with people who work here: nobody is visited who has no room. */
  private boolean isOfStaff(String file) {
    return match.field(Visit.ROOM).isEmpty()
        && Stream.concat(texts(), Stream.of(Simplified.of(file)))
            .anyMatch(text -> KindWords.OF_STAFF.matcher(text).find());
  }

  private Standing ofRoster(String file) {
    boolean isNamedByTitle =
        Stream.concat(frame.frontLines().stream(), Stream.of(frame.grid().name()))
            .anyMatch(this::isPeculiar);
    Standing standing =
        new RosterMarks(match, frame, meanings)
            .standing(
                isPeculiar(file) && !RosterMarks.isOfOtherPeople(Simplified.of(file)),
                isNamedByTitle,
                frame.headers().stream().anyMatch(this::isOwn));
    return standing == Standing.OTHER && isNamed() ? Standing.NONE : standing;
  }

  /** True for a list of visits or of repairs that says of no row that it is a complaint. */
  private boolean isOfOthersThanComplaints() {
    if (texts().anyMatch(text -> KindWords.OF_COMPLAINTS.matcher(text).find())) {
      return false;
    }
    boolean isOfVisits = texts().anyMatch(text -> KindWords.OF_VISITS.matcher(text).find());
    boolean isOfRepairs = texts().anyMatch(text -> KindWords.OF_REPAIRS.matcher(text).find());
    return isOfVisits || (isOfRepairs && match.field(Complaint.REQUEST_KIND).isEmpty());
  }

  /** The headers, titles and the sheet's name that only this kind has. */
  List<String> found() {
    return Stream.of(
            frame.headers().stream().filter(this::isMark).map(HeaderCell::path),
            Stream.concat(frame.frontLines().stream(), Stream.of(frame.grid().name()))
                .filter(this::isPeculiar)
                .map(text -> Quotation.of(text, this::isPeculiar)))
        .flatMap(texts -> texts)
        .toList();
  }

  /** How many headers and titles carry the kind's own words, as far as that matters. */
  int weight() {
    if (kind == ReturnVisit.KIND && isOfVisits(frame)) {
      return 0;
    }
    long heads = frame.headers().stream().filter(this::isMark).count();
    boolean isTitled =
        isPeculiar(frame.grid().name()) || frame.frontLines().stream().anyMatch(this::isPeculiar);
    return (int) Math.min(MOST_HEADS, heads) + (isTitled ? 1 : 0);
  }

  /** True for a table with a header that only visits have. */
  static boolean isOfVisits(SheetFrame frame) {
    Pattern visits = KindWords.peculiar(Visit.KIND);
    return frame.headers().stream()
        .anyMatch(head -> visits.matcher(Simplified.of(head.path())).find());
  }

  private boolean isMark(HeaderCell head) {
    return isPeculiar(head.path()) || isOwn(head);
  }

  /** A header that the company's own list gives to this kind alone. */
  private boolean isOwn(HeaderCell head) {
    return aliases.isOwn(kind, head);
  }

  /**
   * True where a column that the company's own list gives to this kind alone serves what each of
   * its records must have: whoever wrote that line knows what the table is.
   */
  boolean isNamed() {
    return kind.required().stream()
        .flatMap(List::stream)
        .flatMap(field -> match.field(field).stream())
        .flatMap(served -> served.all().stream())
        .anyMatch(this::isOwn);
  }

  private boolean isPeculiar(String text) {
    return KindWords.peculiar(kind).matcher(Simplified.of(text)).find();
  }

  private Stream<String> texts() {
    return written().map(Simplified::of);
  }

  private Stream<String> written() {
    return Stream.of(
            frame.headers().stream().map(HeaderCell::path),
            frame.frontLines().stream().filter(line -> line.length() <= LONGEST_TITLE),
            Stream.of(frame.grid().name()))
        .flatMap(texts -> texts);
  }
}
