package manyi.intake.log;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.SheetReader;
import manyi.language.Term;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.Visit;
import manyi.record.Words;

/** Reads tables with one record a row: complaints, return visits, visits, rosters. */
public final class RecordSheetReader implements SheetReader {
  /** The kinds that are read here, in the order in which they are preferred. */
  public static final List<RecordKind<?>> KINDS =
      List.of(Complaint.KIND, ReturnVisit.KIND, Visit.KIND, Household.KIND);

  private static final int MOST_NEEDED = 2;

  private final RecordKind<?> kind;
  private final HeaderAliases aliases;
  private final Words words;
  private final RecordHeads heads;
  private final RecordColumns columns;

  public RecordSheetReader(RecordKind<?> kind, HeaderAliases aliases, Words words) {
    this.kind = kind;
    this.aliases = aliases;
    this.words = words;
    this.heads = new RecordHeads(kind, aliases, words);
    this.columns = new RecordColumns(kind, aliases, words);
  }

  @Override
  public RecordKind<?> kind() {
    return kind;
  }

  @Override
  public String needed() {
    return Term.kind(kind.name())
        + " "
        + kind.required().stream().map(this::needed).collect(Collectors.joining(Term.COMMA));
  }

  @Override
  public boolean knows(String headerKey) {
    return aliases.find(kind, headerKey).isPresent();
  }

  @Override
  public boolean knowsWord(String headerKey, String text) {
    return aliases
        .find(kind, headerKey)
        .flatMap(alias -> kind.column(alias.field()))
        .filter(field -> field.vocabulary().filter(v -> heads.isWord(field, v, text)).isPresent())
        .isPresent();
  }

  @Override
  public Claim claim(SheetFrame frame, String file) {
    return RecordClaim.of(this, frame, file);
  }

  /** The headers of fields of which one at least is needed. */
  String needed(List<Column<?>> any) {
    return any.stream()
        .map(
            field ->
                Term.heading(
                    kind.name(),
                    field.name(),
                    chinese(aliases.headers(kind, field, MOST_NEEDED * 2))
                        .collect(Collectors.joining("/"))))
        .collect(Collectors.joining("/"));
  }

  private static Stream<String> chinese(List<String> headers) {
    return headers.stream()
        .filter(header -> header.chars().anyMatch(Character::isIdeographic))
        .limit(MOST_NEEDED);
  }

  @Override
  public List<String> usual() {
    return KindWords.usual(kind).stream()
        .flatMap(
            field ->
                aliases.headers(kind, field, 1).stream()
                    .map(header -> Term.heading(kind.name(), field.name(), header)))
        .toList();
  }

  /** Which columns of a table serve which fields of the kind. */
  HeaderMatch match(SheetFrame frame) {
    return heads.match(frame);
  }

  /** The words of the table that speak for the kind and against it. */
  KindMarks marks(HeaderMatch match, SheetFrame frame) {
    return new KindMarks(kind, aliases, words, match, frame);
  }

  /** What the columns of a table are taken for. */
  RecordColumns columns() {
    return columns;
  }

  Words words() {
    return words;
  }
}
