package manyi.intake.cell;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.grid.Value;
import manyi.intake.header.FieldColumns;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.ReturnVisit;
import manyi.record.Words;
import manyi.record.word.Meaning;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;
import manyi.record.word.YesNo;

/** Gives each column of a table its reading. */
public final class CellReadings {
  private static final Set<Column<?>> AHEAD = Set.of(Complaint.DUE_AT, Complaint.OWNER_DUE_AT);

  /** What can only be a code, in a column whose header lists some. */
  private static final Pattern BARE_CODE = Pattern.compile("[0-9]{1,3}(?:\\.0)?|[A-Za-z]");

  /** A head that asks for a yes or a no; with numbers above 1 below it, 1 and 0 are none. */
  private static final Pattern YES_NO_HEAD =
      Pattern.compile("[是有已]否|与否|有无|有没有|是/否|y/n|\\?$|^已?回访否?$");

  /** What stands in brackets behind such a head: （是/否）, (Y/N). */
  private static final Pattern YES_NO_CHOICE = Pattern.compile("[是有对√✓yY].*[否无错×✗xXnNoO]");

  /** What such a head asks of besides whether the visit was made. */
  private static final Pattern ASKS_ELSE = Pattern.compile("意见|建议|满意|需|要|应|异议|问题");

  private static final String REVISITED = "已回访";
  private static final String NOT_REVISITED = "未回访";

  private final SheetFrame frame;
  private final ReadingScope scope;
  private final DateReading dates;
  private final Words words;

  public CellReadings(SheetFrame frame, ReadingScope scope, Words words) {
    this.frame = frame;
    this.scope = scope;
    this.dates = new DateReading(scope.year(), scope.covers(), scope.runDate());
    this.words = words;
  }

  /** True for dates that happened, which may be warned about; plans and moves are not. */
  public static boolean isEvent(Column<?> field) {
    return field.type() == Column.Type.WHEN
        && !AHEAD.contains(field)
        && field != Household.MOVED_IN_AT;
  }

  /** True for a score, which no list has to know. */
  public static boolean isScore(Column<?> field, Word<?> word) {
    return field.vocabulary().filter(words -> words == Vocabulary.SATISFACTION).isPresent()
        && ScoreReading.isKept(word.written());
  }

  public CellReading of(FieldColumns columns) {
    Column<?> field = columns.field();
    return switch (field.type()) {
      case TEXT ->
          field == Complaint.REVISIT_RESULT || field == ReturnVisit.REVISIT_RESULT
              ? revisitResults(columns.head())
              : decoding(columns.head().spelling().codes(), CellReading.texts(field));
      case ROOM -> {
        RoomReading rooms = new RoomReading(scope.runDate());
        String group = columns.head().group();
        yield columns.isSingle() ? SheetBuilding.of(group, scope.sheet(), rooms) : rooms;
      }
      case WHEN -> new WhenReading(dates, words, reach(field));
      case NUMBER -> CellReading.numbers();
      case WORD -> words(field, field.vocabulary().orElseThrow(), columns.head());
    };
  }

  private static WhenReading.Reach reach(Column<?> field) {
    if (field == Household.MOVED_IN_AT) {
      return WhenReading.Reach.LONG_AGO;
    }
    return AHEAD.contains(field) ? WhenReading.Reach.AHEAD : WhenReading.Reach.HAPPENED;
  }

  /**
   * The reading of a column that tells of return visits: under 是否回访 a number or 有 is a yes or a no,
   * and is kept as what it says of the visit. A score is kept with its scale, as under
   * satisfaction.
   */
  public CellReading revisitResults(HeaderCell head) {
    CellReading words =
        decoding(head.spelling().codes(), CellReading.texts(Complaint.REVISIT_RESULT));
    ScoreReading scores =
        ScoreReading.of(
            Complaint.REVISIT_RESULT, head.spelling(), highest(head.column()), this.words);
    CellReading texts =
        value -> {
          CellReading.Outcome outcome = words.read(value);
          return outcome.value() instanceof String text
              ? scores.kept(text).map(CellReading.Outcome::of).orElse(outcome)
              : outcome;
        };
    return asksYesNo(head) && !ASKS_ELSE.matcher(head.spelling().key()).find()
        ? value ->
            whetherRevisited(CellText.of(value), head.spelling().codes())
                .orElseGet(() -> texts.read(value))
        : texts;
  }

  /**
   * The answer to 是否回访 in a cell that says it only under such a head: 1, 有, □, □是 ☑否. It is kept in
   * words that say it anywhere; 是 and × stay as they were written.
   */
  private Optional<CellReading.Outcome> whetherRevisited(String text, Map<String, String> codes) {
    return BareAnswer.of(text, codes, words)
        .filter(answer -> words.plainYesNo(CellText.strip(text)).isEmpty())
        .map(answer -> CellReading.Outcome.of(answer == YesNo.YES ? REVISITED : NOT_REVISITED));
  }

  private boolean asksYesNo(HeaderCell head) {
    return isQuestion(head.spelling()) && highest(head.column()).compareTo(BigDecimal.ONE) <= 0;
  }

  private static boolean isQuestion(HeaderSpelling head) {
    return YES_NO_HEAD.matcher(head.key()).find()
        || head.units().stream().anyMatch(unit -> YES_NO_CHOICE.matcher(unit).matches());
  }

  private <E extends Enum<E> & Meaning> CellReading words(
      Column<?> field, Vocabulary<E> vocabulary, HeaderCell head) {
    HeaderSpelling spelling = head.spelling();
    ScoreReading scores =
        vocabulary.isScored()
            ? ScoreReading.of(field, spelling, highest(head.column()), words)
            : ScoreReading.NONE;
    WordReading.Asked asked = new WordReading.Asked(isQuestion(spelling), asksYesNo(head));
    return new WordReading<>(field, vocabulary, spelling.codes(), scores, asked, words);
  }

  private BigDecimal highest(int column) {
    BigDecimal highest = BigDecimal.ZERO;
    Map<String, BigDecimal> remembered = new HashMap<>();
    for (int row : frame.bodyRows()) {
      Value value = frame.grid().at(row, column);
      if (!value.isBlank() && value.shown().length() <= 8) {
        highest = highest.max(remembered.computeIfAbsent(CellText.of(value), ScoreReading::number));
      }
    }
    return highest;
  }

  private static CellReading decoding(Map<String, String> codes, CellReading reading) {
    return codes.isEmpty()
        ? reading
        : value -> {
          String text = CellText.of(value);
          String option = Options.decoded(text, codes);
          boolean isUndeclared = option.equals(text) && BARE_CODE.matcher(text).matches();
          return isUndeclared
              ? CellReading.Outcome.doubtful(text, Code.CODE_UNDECLARED, Options.pairs(codes))
              : reading.read(option.equals(text) ? value : Value.text(option));
        };
  }
}
