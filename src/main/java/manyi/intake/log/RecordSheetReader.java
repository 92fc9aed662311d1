package manyi.intake.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.diagnostic.Problem;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.DittoMarks;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.SheetReader;
import manyi.intake.table.Standing;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.RoundFacts;
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
  private final KindMarks marks;
  private final RecordHeads heads;
  private final RecordColumns readings;

  public RecordSheetReader(RecordKind<?> kind, HeaderAliases aliases, Words words) {
    this.kind = kind;
    this.aliases = aliases;
    this.words = words;
    this.marks = new KindMarks(kind, aliases, words);
    this.heads = new RecordHeads(kind, aliases, words);
    this.readings = new RecordColumns(kind, aliases, words);
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
  public Claim claim(SheetFrame frame, SheetContext context) {
    HeaderMatch match = heads.match(frame);
    List<String> missing = new ArrayList<>();
    for (List<Column<?>> any : match.missing()) {
      missing.add(needed(any));
    }
    int columns = match.fields().values().stream().mapToInt(served -> served.all().size()).sum();
    if (isOnlyRevisited(match, frame)) {
      missing.add(needed(List.of(Visit.VISITED_AT)));
      columns--;
    }
    boolean isVague = marks.isOfOtherMatters(match, frame);
    return new Claim(kind, isVague || columns == 0 ? 0 : columns + marks.weight(frame), missing);
  }

  /** A list has the room in itself, or all that a record needs: 业主 and 电话 twice are two owners. */
  @Override
  public boolean isListAlone(SheetFrame own, SheetFrame withShared, SheetContext context) {
    boolean hasRoom =
        heads.match(own).fields().keySet().stream().anyMatch(f -> f.type() == Column.Type.ROOM);
    return isServed(own, context) || (hasRoom && isServed(withShared, context));
  }

  private boolean isServed(SheetFrame frame, SheetContext context) {
    return !heads.match(frame).fields().isEmpty() && claim(frame, context).missing().isEmpty();
  }

  /** In a roster a second column of rooms, other than the first, is another list too. */
  @Override
  public Optional<HeaderCell> begunAgain(SheetFrame frame) {
    return SheetReader.super.begunAgain(frame).or(() -> otherRooms(frame));
  }

  private Optional<HeaderCell> otherRooms(SheetFrame frame) {
    HeaderMatch match = heads.match(frame);
    Optional<HeaderCell> rooms = match.field(Household.ROOM).flatMap(FieldColumns::main);
    return rooms
        .filter(main -> kind == Household.KIND)
        .flatMap(
            main ->
                match.spare().keySet().stream()
                    .filter(head -> head.pathKey().equals(main.pathKey()))
                    .filter(head -> !frame.grid().at(head.cell()).isBlank())
                    .filter(head -> isOther(head, main, frame))
                    .findFirst());
  }

  private static boolean isOther(HeaderCell head, HeaderCell main, SheetFrame frame) {
    return frame
        .body()
        .anyMatch(
            row ->
                !frame.at(row, head.column()).isBlank()
                    && !frame
                        .at(row, head.column())
                        .shown()
                        .equals(frame.at(row, main.column()).shown()));
  }

  private String needed(List<Column<?>> any) {
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

  /** A visit is dated 访问, 走访 or 拜访; a sheet dated 回访 alone holds return visits. */
  private boolean isOnlyRevisited(HeaderMatch match, SheetFrame frame) {
    return kind == Visit.KIND
        && match
            .field(Visit.VISITED_AT)
            .filter(columns -> columns.head().path().contains("回访"))
            .isPresent()
        && !KindMarks.isOfVisits(frame);
  }

  @Override
  public List<String> marks(SheetFrame frame) {
    return marks.in(frame);
  }

  @Override
  public boolean isNamed(SheetFrame frame) {
    return marks.isNamed(heads.match(frame));
  }

  @Override
  public Standing standing(SheetFrame frame, String file) {
    return marks.standing(heads.match(frame), frame, file);
  }

  @Override
  public List<String> against(SheetFrame frame) {
    return marks.against(heads.match(frame), frame);
  }

  @Override
  public List<String> usual() {
    return marks.usual().stream()
        .flatMap(
            field ->
                aliases.headers(kind, field, 1).stream()
                    .map(header -> Term.heading(kind.name(), field.name(), header)))
        .toList();
  }

  @Override
  public TableReading read(SheetFrame written, SheetContext context, ReadingScope scope) {
    DittoMarks marks = DittoMarks.in(written);
    SheetFrame meant = written.with(marks);
    HeaderMatch match = heads.match(meant);
    List<Problem> problems = new ArrayList<>();
    marks.problem(scope).ifPresent(problems::add);
    Optional<BuildingsDrawnDown> buildings =
        match.field(Household.ROOM).map(rooms -> BuildingsDrawnDown.in(meant, rooms));
    buildings.flatMap(drawn -> drawn.problem(scope)).ifPresent(problems::add);
    SheetFrame frame = buildings.map(drawn -> drawn.in(meant)).orElse(meant);
    List<ColumnReading> read = readings.of(frame, match, scope, problems);
    RecordReader reader = new RecordReader(frame, match, scope, words);
    List<ReadRow> rows = reader.read();
    problems.addAll(reader.problems());
    return new TableReading(kind, read, List.of(), RoundFacts.NONE, rows, problems);
  }

  @Override
  public List<ColumnReading> columns(SheetFrame frame, ReadingScope scope) {
    return readings.of(frame, heads.match(frame), scope);
  }
}
