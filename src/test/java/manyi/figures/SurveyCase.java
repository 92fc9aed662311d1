package manyi.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.survey.SurveyRound;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.policy.WorkingCalendar;
import manyi.record.AnswerSheet;
import manyi.record.Census;
import manyi.record.Fields;
import manyi.record.Household;
import manyi.record.ProjectRecords;
import manyi.record.Reach;
import manyi.record.Round;
import manyi.record.RoundFacts;
import manyi.record.Source;
import manyi.record.SurveyItem;
import manyi.record.SurveyRecords;
import manyi.record.SurveyRecords.Returns;
import manyi.record.SurveyRecords.Tally;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;
import manyi.record.When;
import manyi.record.Words;
import manyi.record.word.HouseStatus;
import manyi.record.word.Word;

/** A questionnaire round as tests write it down: a table of answers, what is stated, a policy. */
public final class SurveyCase {
  public static final Round ROUND = new Round(2026, 1);

  /** The lines of words.csv that these tests go by. */
  public static final Words WORDS =
      words(
          "satisfied: 非常满意 很满意 满意 是",
          "basicallySatisfied: 较满意 比较满意 基本满意",
          "fair: 一般",
          "dissatisfied: 不太满意 比较不满意 不满意 很不满意 非常不满意 否",
          "abstained: / - — 无 未填 未选 未评价 弃权 不清楚 不了解 (空) (跳过) -2 -3",
          "notReached: 无人接听 暂不回访",
          "refused: 拒访");

  private final Map<Setting, Policy.Choice> choices = new EnumMap<>(Setting.class);
  private final List<Returns> returns = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();
  private final List<Household> roster = new ArrayList<>();
  private final Map<YearMonth, Census.Count> census = new TreeMap<>();
  private RoundFacts facts = RoundFacts.NONE;

  public static Words words(String... lines) {
    List<Words.Line> all = new ArrayList<>();
    for (String line : lines) {
      String meaning = line.substring(0, line.indexOf(':'));
      for (String word : line.substring(line.indexOf(':') + 2).split(" ", -1)) {
        all.add(new Words.Line("answer", word, meaning));
      }
    }
    return new Words(all);
  }

  public static Policy policy(Map<Setting, String> texts) {
    Map<Setting, Policy.Choice> choices = new EnumMap<>(Setting.class);
    texts.forEach((s, text) -> choices.put(s, new Policy.Choice(text, Policy.Origin.COMPANY)));
    return new Policy(choices, Map.of(), WORDS, WorkingCalendar.of(List.of()));
  }

  public SurveyCase set(Setting setting, String text) {
    choices.put(setting, new Policy.Choice(text, Policy.Origin.PROJECT));
    return this;
  }

  public SurveyCase issued(int number) {
    facts = new RoundFacts(facts.round(), Optional.of(number), facts.issuedOn(), facts.returned());
    return this;
  }

  public SurveyCase issuedOn(String day) {
    facts =
        new RoundFacts(
            facts.round(), facts.issued(), Optional.of(LocalDate.parse(day)), facts.returned());
    return this;
  }

  public SurveyCase returned(int number) {
    facts = new RoundFacts(facts.round(), facts.issued(), facts.issuedOn(), Optional.of(number));
    return this;
  }

  public SurveyCase households(String fromMonth, int households, int occupied) {
    census.put(YearMonth.parse(fromMonth), new Census.Count(households, occupied));
    return this;
  }

  public SurveyCase unit(String room, HouseStatus status) {
    Fields fields =
        Fields.of(Household.KIND)
            .put(Household.ROOM, room)
            .put(Household.STATUS, Word.of(status))
            .build();
    roster.add(new Household(source(roster.size()), fields));
    return this;
  }

  /**
   * A file of raw returns. The first line names the items; of a cell {@code .} is no choice, {@code
   * 满意+不满意} two. The columns 房号, 姓名, 时间, 秒 and 建议 are no items.
   */
  public SurveyCase file(String table) {
    returns.add(returns(table, 0, returns.size() + 1));
    return this;
  }

  public SurveyCase file(String table, int emptyRows) {
    returns.add(returns(table, emptyRows, returns.size() + 1));
    return this;
  }

  public SurveyCase file(List<SurveyItem> items, List<AnswerSheet> sheets) {
    returns.add(new Returns(items, sheets, 0));
    return this;
  }

  /** A tally file; a cell {@code .} is blank, {@code ?} unreadable. The first line names fields. */
  public SurveyCase tally(String table) {
    List<List<String>> rows = rows(table);
    List<TallyLine> lines = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Fields.Builder fields = Fields.of(TallyLine.KIND);
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i).equals(".") ? "" : row.get(i);
        fields.keep(TallyLine.KIND.column(rows.get(0).get(i)).orElseThrow(), cell);
      }
      lines.add(new TallyLine(source(lines.size()), fields.build()));
    }
    tallies.add(new Tally(lines));
    return this;
  }

  public Policy policy() {
    return new Policy(choices, Map.of(), WORDS, WorkingCalendar.of(List.of()));
  }

  public SurveyFigures figures() {
    return SurveyRound.figures(project(), ROUND, policy());
  }

  public ProjectRecords project() {
    TreeMap<Round, SurveyRecords> rounds = new TreeMap<>();
    if (!returns.isEmpty() || !tallies.isEmpty()) {
      rounds.put(ROUND, new SurveyRecords(ROUND, facts, returns, tallies));
    }
    return new ProjectRecords(
        "garden",
        "云杉花园",
        "",
        new Census(census),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        roster,
        rounds,
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        Reach.ALL);
  }

  public static AnswerSheet sheet(String... choices) {
    Fields none = Fields.of(SurveyReturn.KIND).build();
    return new AnswerSheet(
        new SurveyReturn(source(0), none), Arrays.stream(choices).map(SurveyCase::made).toList());
  }

  private static Returns returns(String table, int emptyRows, int file) {
    List<List<String>> rows = rows(table);
    List<SurveyItem> items = new ArrayList<>();
    for (String head : rows.get(0)) {
      if (!List.of("房号", "姓名", "时间", "秒", "建议").contains(head)) {
        items.add(SurveyItem.inWords(head));
      }
    }
    List<AnswerSheet> sheets = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Fields.Builder head = Fields.of(SurveyReturn.KIND);
      List<List<String>> answers = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        switch (rows.get(0).get(i)) {
          case "房号" -> head.keep(SurveyReturn.ROOM, cell.equals(".") ? "" : cell);
          case "姓名" -> head.keep(SurveyReturn.RESPONDENT, cell.equals(".") ? "" : cell);
          case "时间" -> head.put(SurveyReturn.SUBMITTED_AT, When.parse(cell).orElseThrow());
          case "秒" -> head.keep(SurveyReturn.SECONDS, cell.equals(".") ? "" : cell);
          case "建议" -> head.keep(SurveyReturn.SUGGESTION, cell.equals(".") ? "" : cell);
          default -> answers.add(made(cell));
        }
      }
      Source source = Source.of("000" + file, "问卷.xlsx", "Sheet1", sheets.size() + 2);
      sheets.add(new AnswerSheet(new SurveyReturn(source, head.build()), answers));
    }
    return new Returns(items, sheets, emptyRows);
  }

  private static List<String> made(String cell) {
    return cell.equals(".") ? List.of() : List.of(cell.split("\\+", -1));
  }

  private static List<List<String>> rows(String table) {
    return table
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> List.of(line.strip().split("\\s+")))
        .toList();
  }

  private static Source source(int row) {
    return Source.of("0001", "问卷.xlsx", "Sheet1", row + 2);
  }

  public static Fraction fraction(String decimal) {
    return Fraction.of(new BigDecimal(decimal));
  }
}
