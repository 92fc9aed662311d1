package manyi.intake.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.intake.advice.NearFields;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.header.ListLine;
import manyi.intake.sheet.DittoMarks;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.ColumnReading.Use;
import manyi.intake.table.SheetReader;
import manyi.intake.table.Standing;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.HeaderLine;
import manyi.record.Household;
import manyi.record.Meaning;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.RoundFacts;
import manyi.record.Visit;
import manyi.record.Vocabulary;
import manyi.record.Words;

/** Reads tables with one record a row: complaints, return visits, visits, rosters. */
public final class RecordSheetReader implements SheetReader {
  /** The kinds that are read here, in the order in which they are preferred. */
  public static final List<RecordKind<?>> KINDS =
      List.of(Complaint.KIND, ReturnVisit.KIND, Visit.KIND, Household.KIND);

  private static final String BARE_TYPE = "类型";
  private static final int MOST_NEEDED = 2;

  private final RecordKind<?> kind;
  private final HeaderAliases aliases;
  private final Words words;
  private final KindMarks marks;

  public RecordSheetReader(RecordKind<?> kind, HeaderAliases aliases, Words words) {
    this.kind = kind;
    this.aliases = aliases;
    this.words = words;
    this.marks = new KindMarks(kind, aliases, words);
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
        .filter(field -> field.vocabulary().filter(v -> isWord(field, v, text)).isPresent())
        .isPresent();
  }

  /**
   * The columns as the kind sees them. A bare 类型 under which nobody wrote 投诉, 报修 or another kind of
   * request says what a complaint is about: taken for its kind, it would leave every row of the log
   * without a complaint.
   */
  private HeaderMatch match(SheetFrame frame) {
    HeaderMatch match = HeaderMatch.of(kind, frame, aliases);
    match
        .field(Complaint.REQUEST_KIND)
        .map(FieldColumns::head)
        .filter(head -> kind == Complaint.KIND && match.field(Complaint.CATEGORY).isEmpty())
        .filter(head -> head.spelling().key().equals(BARE_TYPE) && holdsNoKind(head, frame))
        .ifPresent(head -> match.serveInstead(Complaint.REQUEST_KIND, Complaint.CATEGORY));
    if (kind == Complaint.KIND && match.field(Complaint.STATUS).isEmpty()) {
      match.spare().entrySet().stream()
          .filter(spare -> spare.getValue().field() == Complaint.RESULT)
          .map(Map.Entry::getKey)
          .filter(head -> holdsStatuses(head, frame))
          .findFirst()
          .ifPresent(head -> match.serveSpare(head, Complaint.STATUS));
    }
    return match;
  }

  /** True for 完成情况 beside 处理情况 under which stands nothing but 已完成, 未完成 and the like. */
  private boolean holdsStatuses(HeaderCell head, SheetFrame frame) {
    List<String> filled =
        Arrays.stream(frame.bodyRows())
            .mapToObj(row -> frame.at(row, head.column()).shown().strip())
            .filter(text -> !text.isEmpty())
            .toList();
    long statuses =
        filled.stream()
            .filter(text -> text.length() > 1)
            .filter(text -> isWord(Complaint.STATUS, Vocabulary.STATUS, text))
            .count();
    return statuses > 0 && statuses * 5 >= filled.size() * 4L;
  }

  private boolean holdsNoKind(HeaderCell head, SheetFrame frame) {
    return isFilled(head, frame)
        && Arrays.stream(frame.bodyRows())
            .mapToObj(row -> frame.at(row, head.column()))
            .noneMatch(
                value -> isWord(Complaint.REQUEST_KIND, Vocabulary.REQUEST_KIND, value.shown()));
  }

  private <E extends Enum<E> & Meaning> boolean isWord(
      Column<?> field, Vocabulary<E> vocabulary, String text) {
    return words.meaning(field.name(), vocabulary, text).isPresent();
  }

  @Override
  public Claim claim(SheetFrame frame, SheetContext context) {
    HeaderMatch match = match(frame);
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
        match(own).fields().keySet().stream().anyMatch(f -> f.type() == Column.Type.ROOM);
    return isServed(own, context) || (hasRoom && isServed(withShared, context));
  }

  private boolean isServed(SheetFrame frame, SheetContext context) {
    return !match(frame).fields().isEmpty() && claim(frame, context).missing().isEmpty();
  }

  /** In a roster a second column of rooms, other than the first, is another list too. */
  @Override
  public Optional<HeaderCell> begunAgain(SheetFrame frame) {
    return SheetReader.super.begunAgain(frame).or(() -> otherRooms(frame));
  }

  private Optional<HeaderCell> otherRooms(SheetFrame frame) {
    HeaderMatch match = match(frame);
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
    return marks.isNamed(match(frame));
  }

  @Override
  public Standing standing(SheetFrame frame, String file) {
    return marks.standing(HeaderMatch.of(kind, frame, aliases), frame, file);
  }

  @Override
  public List<String> against(SheetFrame frame) {
    return marks.against(HeaderMatch.of(kind, frame, aliases), frame);
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
    HeaderMatch match = match(meant);
    List<Problem> problems = new ArrayList<>();
    marks.problem(scope).ifPresent(problems::add);
    Optional<BuildingsDrawnDown> buildings =
        match.field(Household.ROOM).map(rooms -> BuildingsDrawnDown.in(meant, rooms));
    buildings.flatMap(drawn -> drawn.problem(scope)).ifPresent(problems::add);
    SheetFrame frame = buildings.map(drawn -> drawn.in(meant)).orElse(meant);
    List<ColumnReading> columns = columns(frame, match, scope, problems);
    RecordReader reader = new RecordReader(frame, match, scope, words);
    List<ReadRow> rows = reader.read();
    problems.addAll(reader.problems());
    return new TableReading(kind, columns, List.of(), RoundFacts.NONE, rows, problems);
  }

  @Override
  public List<ColumnReading> columns(SheetFrame frame, ReadingScope scope) {
    HeaderMatch match = match(frame);
    return readings(match, new NearFields(frame, match, aliases, scope, words));
  }

  private static List<ColumnReading> readings(HeaderMatch match, NearFields near) {
    Map<HeaderCell, ColumnReading> columns = new LinkedHashMap<>();
    for (FieldColumns served : match.fields().values()) {
      for (HeaderCell head : served.all()) {
        columns.put(head, ColumnReading.of(head, Use.FIELD, served.field().name()));
      }
    }
    match.unused().forEach(head -> columns.put(head, ColumnReading.of(head, Use.IGNORED)));
    match.spare().keySet().forEach(head -> columns.put(head, ColumnReading.of(head, Use.SPARE)));
    for (HeaderCell head : match.unknown()) {
      columns.put(
          head,
          new ColumnReading(
              head.cell(), head.path(), Use.UNKNOWN, Optional.empty(), near.of(head)));
    }
    return columns.values().stream().sorted(Comparator.comparing(ColumnReading::cell)).toList();
  }

  private List<ColumnReading> columns(
      SheetFrame frame, HeaderMatch match, ReadingScope scope, List<Problem> problems) {
    match
        .spare()
        .forEach((head, served) -> ambiguous(head, served, frame, scope).ifPresent(problems::add));
    NearFields near = new NearFields(frame, match, aliases, scope, words);
    for (HeaderCell head : match.unknown()) {
      if (isFilled(head, frame)) {
        problems.add(unknown(head, near.of(head), scope));
      }
    }
    return readings(match, near);
  }

  private Problem unknown(HeaderCell head, Optional<String> near, ReadingScope scope) {
    return Problem.of(
        Code.HEADER_UNKNOWN,
        scope.place(head.cell()),
        head.path(),
        ListLine.ofHeader(kind, near.orElse(HeaderLine.NO_FIELD), head),
        near.map(field -> Term.field(kind.name(), ListLine.whole(field))).orElse(""));
  }

  private Optional<Problem> ambiguous(
      HeaderCell head, FieldColumns served, SheetFrame frame, ReadingScope scope) {
    boolean isRunning = served.field().name().equals("number") && HeaderMatch.isRunning(head);
    return isRunning || !isFilled(head, frame)
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                Code.HEADER_AMBIGUOUS,
                scope.place(head.cell()),
                head.path(),
                Term.field(kind.name(), served.field().name()),
                served.head().path(),
                served.head().cell().toString(),
                NearFields.isReadable(frame, head, served.field(), scope, words)
                    ? ListLine.ofHeader(kind, served.field().name(), head)
                    : ""));
  }

  private static boolean isFilled(HeaderCell head, SheetFrame frame) {
    return frame.body().anyMatch(row -> !frame.grid().at(row, head.column()).isBlank());
  }
}
