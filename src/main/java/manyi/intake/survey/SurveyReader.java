package manyi.intake.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Problems;
import manyi.grid.CellRef;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.header.ListLine;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.RoundStated;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.FormRows;
import manyi.intake.table.SheetReader;
import manyi.intake.table.Standing;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.HeaderLine;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;
import manyi.record.Words;
import manyi.record.answer.AnswerWords;

/**
 * Reads returned questionnaires, a row for each: answers in words, codes, scores, boxes, or a tick
 * grid; typed in by hand or exported by a survey tool (F16).
 */
public final class SurveyReader implements SheetReader {
  /** Without a column of these a table holds no returns. */
  private static final String NEEDED = Term.value("needed", "answers");

  private static final Pattern OF_ANOTHER_KIND =
      Pattern.compile(
          "(?:走访|拜访|访问|回访|投诉|受理|报事|报修|维修|派单|接单|催费|催缴|登记|来访|来电|接待)(?:时间|日期|人|人员|情况|内容|方式|对象|结果|编号|单号)");

  private static final int FEWEST_STRANGE = 2;

  private final HeaderAliases aliases;
  private final Words words;
  private final SurveyColumns columns = SurveyColumns.builtIn();
  private final AnswerWords scale;

  public SurveyReader(HeaderAliases aliases, Words words) {
    this.aliases = aliases;
    this.words = words;
    this.scale = new AnswerWords(words);
  }

  @Override
  public RecordKind<?> kind() {
    return SurveyReturn.KIND;
  }

  @Override
  public String needed() {
    return NEEDED;
  }

  @Override
  public boolean knows(String headerKey) {
    return aliases.find(SurveyReturn.KIND, headerKey).isPresent();
  }

  @Override
  public boolean isNamed(SheetFrame frame) {
    return frame.headers().stream()
        .filter(head -> aliases.isOwn(SurveyReturn.KIND, head))
        .flatMap(head -> aliases.find(SurveyReturn.KIND, head.spelling().key()).stream())
        .anyMatch(HeaderAliases.Alias::isItem);
  }

  @Override
  public Standing standing(SheetFrame frame, String file) {
    Standing standing = new SurveyCue(aliases).standing(frame, file);
    if (standing != Standing.BY_FIELDS) {
      return standing;
    }
    return isOutweighed(frame) ? Standing.NONE : Standing.MARKED;
  }

  @Override
  public List<String> usual() {
    return List.of(
        Term.heading(SurveyReturn.KIND.name(), SurveyReturn.ROOM.name(), "房号"),
        Term.heading(SurveyReturn.KIND.name(), SurveyReturn.SUBMITTED_AT.name(), "提交时间"),
        Term.heading(SurveyReturn.KIND.name(), TallyLine.ITEM.name(), "您对保洁服务是否满意"));
  }

  @Override
  public Claim claim(SheetFrame frame, SheetContext context) {
    SurveyRows sample = new SurveyRows(frame, SurveyRows.sample(frame), aliases, columns, false);
    SurveyLayout layout = layout(frame, sample.data());
    if (layout.items.isEmpty() || CodeBook.is(frame, aliases)) {
      return new Claim(SurveyReturn.KIND, 0, List.of(NEEDED));
    }
    boolean isOther =
        frame.headers().stream()
            .anyMatch(head -> OF_ANOTHER_KIND.matcher(head.spelling().key()).matches());
    boolean isThin = layout.items.size() == 1 && !layout.isFromATool();
    if (isOther && layout.items.size() == 1) {
      // A register of repairs that ends in 满意度 is no questionnaire.
      return new Claim(SurveyReturn.KIND, 0, List.of(NEEDED));
    }
    int thin = layout.unknown.isEmpty() && !isOther ? 2 : 1;
    return new Claim(SurveyReturn.KIND, isOther || isThin ? thin : layout.explained(), List.of());
  }

  /** A list of returns begins with its number or room; options that repeat are a grid to tick. */
  @Override
  public boolean isListAlone(SheetFrame own, SheetFrame withShared, SheetContext context) {
    HeaderCell first = own.headers().get(0);
    return first.group().isEmpty()
        && aliases
            .find(SurveyReturn.KIND, first.spelling().key())
            .filter(alias -> !alias.isItem() && !alias.isUnused())
            .isPresent()
        && claim(own, context).isComplete();
  }

  /**
   * True where more filled columns are neither answers nor anything that a questionnaire asks for
   * than there are answers: a list of trainings or of visits ends in how satisfied somebody was.
   */
  private boolean isOutweighed(SheetFrame frame) {
    SurveyRows sample = new SurveyRows(frame, SurveyRows.sample(frame), aliases, columns, false);
    SurveyLayout layout = layout(frame, sample.data());
    long strange =
        layout.unknown.stream()
            .filter(head -> !layout.doubtful.contains(head))
            .filter(
                head ->
                    sample.data().stream().anyMatch(row -> !frame.at(row, head.column()).isBlank()))
            .count();
    return strange >= FEWEST_STRANGE && strange > layout.items.size();
  }

  @Override
  public TableReading read(SheetFrame frame, SheetContext context, ReadingScope scope) {
    SurveyRows rows =
        new SurveyRows(frame, frame.body().boxed().toList(), aliases, columns, scope.isForm());
    SurveyLayout layout = layout(frame, rows.data());
    Problems problems = new Problems();
    sayColumns(layout, rows, frame, scope, problems);
    ReturnFields fields = new ReturnFields(frame, layout.match, words, scope, problems);
    ReturnRows reading = new ReturnRows(frame, layout, fields, scale, scope, problems);
    List<ReadRow> read = new ArrayList<>();
    rows.classes()
        .forEach(
            (row, is) -> {
              FormRows.ofExample(rows.rowClasses(), frame, scope, row).ifPresent(problems::add);
              read.add(reading.read(row, is));
            });
    reading.sayUnknown();
    fields.sayYears();
    return new TableReading(
        SurveyReturn.KIND,
        readings(frame, layout),
        layout.items.stream().map(ItemColumn::item).toList(),
        RoundStated.in(frame, context, scope.file()),
        read,
        problems.list());
  }

  private SurveyLayout layout(SheetFrame frame, List<Integer> rows) {
    return SurveyLayout.of(frame, rows, aliases, scale);
  }

  private static void sayColumns(
      SurveyLayout layout,
      SurveyRows rows,
      SheetFrame frame,
      ReadingScope scope,
      Problems problems) {
    for (ItemColumn item : layout.items) {
      if (item.undecided()) {
        problems.add(SurveyProblems.undecided(item.item(), head(layout, item), scope));
      }
    }
    layout.repeated.forEach(
        (item, text) ->
            problems.add(
                Code.ITEM_REPEATED,
                scope.place(head(layout, item)),
                text,
                item.item().text(),
                String.valueOf(layout.times(text))));
    for (ItemColumn item : layout.assumed) {
      problems.add(
          Code.SCALE_ASSUMED,
          scope.place(head(layout, item)),
          item.item().text(),
          String.valueOf(item.item().top()));
    }
    layout
        .match
        .spare()
        .forEach(
            (head, served) -> {
              if (served.field() != SurveyReturn.SUGGESTION && !HeaderMatch.isRunning(head)) {
                problems.add(
                    Code.HEADER_AMBIGUOUS,
                    scope.place(head.cell()),
                    head.path(),
                    Term.field(SurveyReturn.KIND.name(), served.field().name()),
                    served.head().path(),
                    served.head().cell().toString(),
                    ListLine.ofHeader(SurveyReturn.KIND, served.field().name(), head));
              }
            });
    List<HeaderCell> uncounted = new ArrayList<>(layout.otherQuestions);
    uncounted.addAll(layout.unknown);
    uncounted.removeIf(
        head -> rows.data().stream().allMatch(row -> frame.at(row, head.column()).isBlank()));
    uncounted.sort(Comparator.comparingInt(HeaderCell::column));
    for (HeaderCell head : uncounted) {
      Code code = layout.doubtful.contains(head) ? Code.ITEM_DOUBTFUL : Code.COLUMN_NOT_COUNTED;
      problems.add(
          Problem.of(
              code,
              scope.place(head.cell()),
              head.path(),
              ListLine.ofHeader(SurveyReturn.KIND, HeaderLine.ITEM, head)));
    }
  }

  private static CellRef head(SurveyLayout layout, ItemColumn item) {
    return new CellRef(layout.headerRow(), item.firstColumn());
  }

  private static List<ColumnReading> readings(SheetFrame frame, SurveyLayout layout) {
    List<ColumnReading> readings = new ArrayList<>();
    for (HeaderCell head : frame.headers()) {
      readings.add(reading(head, layout));
    }
    return readings;
  }

  private static ColumnReading reading(HeaderCell head, SurveyLayout layout) {
    if (layout.suggestions.contains(head)) {
      return ColumnReading.of(head, ColumnReading.Use.FIELD, SurveyReturn.SUGGESTION.name());
    }
    if (layout.items.stream().anyMatch(item -> item.columns().contains(head.column()))) {
      return ColumnReading.of(head, ColumnReading.Use.ITEM);
    }
    for (FieldColumns served : layout.match.fields().values()) {
      if (served.all().contains(head)) {
        return ColumnReading.of(head, ColumnReading.Use.FIELD, served.field().name());
      }
    }
    return ColumnReading.of(
        head,
        layout.ignored.contains(head)
            ? ColumnReading.Use.IGNORED
            : layout.match.spare().containsKey(head)
                ? ColumnReading.Use.SPARE
                : ColumnReading.Use.UNKNOWN);
  }
}
