package manyi.intake.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Problem;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.Standing;
import manyi.intake.table.TableReading;
import manyi.record.Column;
import manyi.record.Household;
import manyi.record.ReadRow;
import manyi.record.Visit;

/** A claim on a table with one record a row; 同上 counts as what stands above it throughout. */
final class RecordClaim extends Claim {
  private final RecordSheetReader reader;
  private final String file;
  private final HeaderMatch match;
  private final KindMarks marks;

  private RecordClaim(
      RecordSheetReader reader,
      SheetFrame frame,
      String file,
      HeaderMatch match,
      KindMarks marks,
      int explained,
      List<String> missing) {
    super(reader, frame, explained, missing);
    this.reader = reader;
    this.file = file;
    this.match = match;
    this.marks = marks;
  }

  static RecordClaim of(RecordSheetReader reader, SheetFrame frame, String file) {
    SheetFrame meant = frame.withDittos();
    HeaderMatch match = reader.match(meant);
    KindMarks marks = reader.marks(match, meant);
    List<String> missing = new ArrayList<>();
    for (List<Column<?>> any : match.missing()) {
      missing.add(reader.needed(any));
    }
    int columns = match.fields().values().stream().mapToInt(served -> served.all().size()).sum();
    if (isOnlyRevisited(match, frame)) {
      missing.add(reader.needed(List.of(Visit.VISITED_AT)));
      columns--;
    }
    int explained = columns == 0 || marks.isOfOtherMatters() ? 0 : columns + marks.weight();
    return new RecordClaim(reader, frame, file, match, marks, explained, missing);
  }

  /** A visit is dated 访问, 走访 or 拜访; a sheet dated 回访 alone holds return visits. */
  private static boolean isOnlyRevisited(HeaderMatch match, SheetFrame frame) {
    return match.kind() == Visit.KIND
        && match
            .field(Visit.VISITED_AT)
            .filter(columns -> columns.head().path().contains("回访"))
            .isPresent()
        && !KindMarks.isOfVisits(frame);
  }

  @Override
  public Standing standing() {
    return marks.standing(file);
  }

  @Override
  public boolean isNamed() {
    return marks.isNamed();
  }

  @Override
  public List<String> marks() {
    return marks.found();
  }

  @Override
  public List<String> against() {
    return marks.against();
  }

  @Override
  public List<ColumnReading> columns(ReadingScope scope) {
    return reader.columns().of(frame().withDittos(), match, scope);
  }

  /** A list has the room in itself, or all that a record needs: 业主 and 电话 twice are two owners. */
  @Override
  public boolean isListAlone(Claim withShared) {
    boolean hasRoom = match.fields().keySet().stream().anyMatch(f -> f.type() == Column.Type.ROOM);
    return missing().isEmpty() || (hasRoom && withShared.missing().isEmpty());
  }

  /** In a roster a second column of rooms, other than the first, is another list too. */
  @Override
  public Optional<HeaderCell> begunAgain() {
    return super.begunAgain().or(this::otherRooms);
  }

  private Optional<HeaderCell> otherRooms() {
    Optional<HeaderCell> rooms = match.field(Household.ROOM).flatMap(FieldColumns::main);
    return rooms
        .filter(main -> kind() == Household.KIND)
        .flatMap(
            main ->
                match.spare().keySet().stream()
                    .filter(head -> head.pathKey().equals(main.pathKey()))
                    .filter(head -> !frame().grid().at(head.cell()).isBlank())
                    .filter(head -> isOther(head, main))
                    .findFirst());
  }

  private boolean isOther(HeaderCell head, HeaderCell main) {
    return frame()
        .body()
        .anyMatch(
            row ->
                !frame().at(row, head.column()).isBlank()
                    && !frame()
                        .at(row, head.column())
                        .shown()
                        .equals(frame().at(row, main.column()).shown()));
  }

  @Override
  public TableReading read(SheetContext context, ReadingScope scope) {
    SheetFrame meant = frame().withDittos();
    List<Problem> problems = new ArrayList<>();
    frame().dittos().problem(scope).ifPresent(problems::add);
    Optional<BuildingsDrawnDown> buildings =
        match.field(Household.ROOM).map(rooms -> BuildingsDrawnDown.in(meant, rooms));
    buildings.flatMap(drawn -> drawn.problem(scope)).ifPresent(problems::add);
    SheetFrame whole = buildings.map(drawn -> drawn.in(meant)).orElse(meant);
    List<ColumnReading> columns = reader.columns().of(whole, match, scope, problems);
    RecordReader rows = new RecordReader(whole, match, scope, reader.words());
    List<ReadRow> read = rows.read();
    problems.addAll(rows.problems());
    return TableReading.of(this, context, scope, columns, read, problems);
  }
}
