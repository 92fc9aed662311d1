package manyi.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import manyi.figures.complaint.ComplaintPeriod;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.survey.SurveyRound;
import manyi.figures.visit.VisitPeriod;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.policy.WorkingCalendar;
import manyi.record.AnswerSheet;
import manyi.record.Census;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.Reach;
import manyi.record.Round;
import manyi.record.RoundFacts;
import manyi.record.Source;
import manyi.record.SurveyItem;
import manyi.record.SurveyRecords;
import manyi.record.SurveyReturn;
import manyi.record.Visit;
import manyi.record.Words;
import manyi.report.block.Span;
import manyi.report.survey.RoundFigures;
import manyi.report.year.YearFigures;

/** Two years of an estate that never was, with the figures that our calculators make of them. */
public final class InventedYear {
  public static final int YEAR = 2025;

  private static final Words WORDS =
      new Words(
          List.of(
              new Words.Line("answer", "非常满意", "satisfied"),
              new Words.Line("answer", "满意", "satisfied"),
              new Words.Line("answer", "基本满意", "basicallySatisfied"),
              new Words.Line("answer", "一般", "fair"),
              new Words.Line("answer", "不满意", "dissatisfied"),
              new Words.Line("answer", "无", "abstained")));

  private static final List<String> ITEMS =
      List.of(
          "您对小区保安服务的评价",
          "您对公共区域保洁的评价",
          "您对绿化养护的评价",
          "您对维修服务及时性的评价",
          "您对电梯等设施设备运行的评价",
          "您对停车秩序管理的评价",
          "您对客服人员态度的评价",
          "您对社区文化活动的评价",
          "您对物业服务的总体评价");

  private static final List<String> CATEGORIES =
      List.of("保洁", "保洁", "保洁", "维修", "维修", "维修", "停车管理", "停车管理", "保安", "绿化", "噪音扰民", "收费争议", "");

  private final Random random;
  private final Map<Setting, Policy.Choice> choices = new HashMap<>();
  private final Set<YearMonth> gaps = new TreeSet<>();
  private final List<Complaint> complaints = new ArrayList<>();
  private final List<Visit> visits = new ArrayList<>();
  private final TreeMap<Round, SurveyRecords> rounds = new TreeMap<>();
  private boolean censused = true;

  public InventedYear(long seed) {
    random = new Random(seed);
    choices.put(Setting.FORM_NUMBER, new Policy.Choice("KH-25-R02", Policy.Origin.COMPANY));
  }

  /**
   * A year with complaints, visits and two rounds, one month of it and of the year before without
   * data.
   */
  public static InventedYear full(long seed) {
    InventedYear year = new InventedYear(seed);
    for (int month = 0; month < 24; month++) {
      YearMonth at = YearMonth.of(YEAR - 1, 1).plusMonths(month);
      year.complaints(at, 12 + year.random.nextInt(12) - month / 3);
      year.visits(at, 40 + year.random.nextInt(45));
    }
    return year.gap(YearMonth.of(YEAR - 1, 8))
        .gap(YearMonth.of(YEAR, 8))
        .round(new Round(YEAR - 1, 1), Optional.of(790), 486)
        .round(new Round(YEAR - 1, 2), Optional.of(801), 520)
        .round(new Round(YEAR, 1), Optional.of(806), 479)
        .round(new Round(YEAR, 2), Optional.of(812), 503);
  }

  public InventedYear gap(YearMonth month) {
    gaps.add(month);
    return this;
  }

  public InventedYear set(Setting setting, String text) {
    choices.put(setting, new Policy.Choice(text, Policy.Origin.PROJECT));
    return this;
  }

  public InventedYear withoutHouseholds() {
    censused = false;
    return this;
  }

  public Policy policy() {
    return new Policy(
        choices,
        Map.of(
            Indicator.COMPLETION_RATE, new BigDecimal("0.95"),
            Indicator.TIMELINESS_RATE, new BigDecimal("0.9"),
            Indicator.ADJUSTED_RATE, new BigDecimal("0.85")),
        WORDS,
        new WorkingCalendar(Set.of(), Set.of()));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  public InventedYear complaints(YearMonth month, int count) {
    for (int i = 0; i < count; i++) {
      LocalDate received = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
      String number = "TS-%s-%03d".formatted(month, i + 1);
      Fields.Builder fields =
          Fields.of(Complaint.KIND)
              .keep(Complaint.NUMBER, number)
              .keep(Complaint.RECEIVED_AT, received.toString())
              .keep(Complaint.ROOM, (1 + random.nextInt(9)) + "-2-" + (301 + random.nextInt(90)))
              .keep(Complaint.COMPLAINANT, any(List.of("张小满", "欧阳若兰", "李青")))
              .keep(Complaint.PHONE, "1380000" + (1000 + i))
              .keep(Complaint.CATEGORY, any(CATEGORIES))
              .keep(Complaint.CONTENT, number + " 楼道垃圾清运不及时")
              .keep(Complaint.VALIDITY, any(List.of("valid", "valid", "valid", "coordination", "")))
              .keep(Complaint.SEVERITY, any(List.of("minor", "minor", "important", "major", "")))
              .keep(Complaint.RESPONDENT, any(List.of("环境部", "工程部", "工程部", "秩序部", "客服部")));
      if (random.nextInt(12) > 0) {
        LocalDate done = received.plusDays(random.nextInt(random.nextInt(8) == 0 ? 50 : 4));
        fields.keep(Complaint.COMPLETED_AT, done.toString());
        if (random.nextInt(7) > 0) {
          fields
              .keep(Complaint.REVISIT_AT, done.plusDays(random.nextInt(5)).toString())
              .keep(
                  Complaint.REVISIT_SATISFACTION,
                  any(List.of("satisfied", "satisfied", "basicallySatisfied", "dissatisfied")));
        }
      }
      complaints.add(
          new Complaint(new Source("0003", "投诉台账.xlsx", "台账", i + 4, number), fields.build()));
    }
    return this;
  }

  InventedYear visits(YearMonth month, int count) {
    for (int i = 0; i < count; i++) {
      visits.add(
          new Visit(
              Source.of("0004", "走访记录.xlsx", "走访", visits.size() + 3),
              Fields.of(Visit.KIND)
                  .keep(Visit.VISITED_AT, month.atDay(1 + i % 28).toString())
                  .keep(Visit.ROOM, "3-1-" + (101 + random.nextInt(700)))
                  .keep(Visit.PERSON, any(List.of("周平", "何静")))
                  .keep(Visit.METHOD, any(List.of("door", "door", "phone")))
                  .keep(Visit.TOPIC, any(List.of("cleaning", "security", "repair", "")))
                  .keep(Visit.OPINION, i % 17 == 0 ? "希望增加电动自行车充电桩。" : "")
                  .keep(Visit.FEEDBACK_WANTED, i % 34 == 0 ? "yes" : "no")
                  .keep(Visit.SATISFACTION, any(List.of("satisfied", "basicallySatisfied")))
                  .build()));
    }
    return this;
  }

  /** A round; answers of the last item include 一般. */
  public InventedYear round(Round round, Optional<Integer> issued, int returned) {
    List<AnswerSheet> sheets = new ArrayList<>();
    for (int i = 0; i < returned; i++) {
      List<List<String>> answers = new ArrayList<>();
      for (int item = 0; item < ITEMS.size(); item++) {
        answers.add(answer(item));
      }
      Fields head =
          Fields.of(SurveyReturn.KIND)
              .keep(SurveyReturn.ROOM, (1 + i % 9) + "-1-" + (101 + i))
              .keep(SurveyReturn.RESPONDENT, "周平")
              .keep(SurveyReturn.SUGGESTION, suggestion(i))
              .build();
      sheets.add(
          new AnswerSheet(
              new SurveyReturn(Source.of("0007", "问卷.xlsx", "Sheet1", i + 2), head), answers));
    }
    RoundFacts facts =
        new RoundFacts(Optional.of(round), issued, Optional.empty(), Optional.empty());
    List<SurveyItem> items = ITEMS.stream().map(SurveyItem::inWords).toList();
    rounds.put(
        round,
        new SurveyRecords(
            round, facts, List.of(new SurveyRecords.Returns(items, sheets, 3)), List.of()));
    return this;
  }

  private List<String> answer(int item) {
    int dice = random.nextInt(100);
    if (dice < 2) {
      return dice == 0 ? List.of() : List.of("满意", "不满意");
    }
    if (dice < 4 + item * 2 % 13) {
      return List.of("不满意");
    }
    if (dice < 30) {
      return List.of(item % 4 == 3 ? "一般" : "基本满意");
    }
    return List.of(dice < 45 ? "非常满意" : "满意");
  }

  private static String suggestion(int i) {
    return switch (i % 41) {
      case 3 -> "建议在车库出入口增设减速带，并加强夜间巡逻，最近有外来车辆占用固定车位的情况，希望尽快处理。";
      case 17 -> "电梯经常故障";
      case 29 -> "=1+1";
      default -> "";
    };
  }

  ProjectRecords records() {
    Map<String, SortedSet<YearMonth>> covered = new HashMap<>();
    for (YearMonth month = YearMonth.of(YEAR - 1, 1);
        month.getYear() <= YEAR;
        month = month.plusMonths(1)) {
      if (!gaps.contains(month) && !complaints.isEmpty()) {
        covered.computeIfAbsent("complaint", k -> new TreeSet<>()).add(month);
        covered.computeIfAbsent("visit", k -> new TreeSet<>()).add(month);
      }
    }
    Map<YearMonth, Census.Count> census =
        censused ? Map.of(Census.BEGINNING, new Census.Count(986, 812)) : Map.of();
    return new ProjectRecords(
        "cuihu",
        "翠湖花园",
        "",
        new Census(census),
        Map.of(),
        complaints,
        List.of(),
        visits,
        List.of(),
        rounds,
        covered,
        List.of(),
        List.of(),
        Map.of(),
        Reach.ALL);
  }

  public YearFigures year() {
    ProjectRecords records = records();
    List<Span> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      months.add(span(records, Period.month(YearMonth.of(YEAR, month), Period.MONTH_END)));
    }
    return new YearFigures(
        months,
        span(records, Period.year(YEAR, Period.MONTH_END)),
        span(records, Period.year(YEAR - 1, Period.MONTH_END)),
        rounds(records, YEAR),
        rounds(records, YEAR - 1),
        List.of());
  }

  public RoundFigures survey() {
    ProjectRecords records = records();
    Round last = rounds.lastKey();
    return new RoundFigures(
        SurveyRound.figures(records, last, policy()),
        figures(records, last.previous()),
        figures(records, last.previous().previous()));
  }

  private Optional<SurveyFigures> figures(ProjectRecords records, Round round) {
    return rounds.containsKey(round)
        ? Optional.of(SurveyRound.figures(records, round, policy()))
        : Optional.empty();
  }

  private Span span(ProjectRecords records, Period period) {
    return new Span(
        ComplaintPeriod.figures(records, period, Optional.empty(), policy()),
        VisitPeriod.figures(records, period, Optional.empty(), policy()));
  }

  private List<SurveyFigures> rounds(ProjectRecords records, int year) {
    return rounds.keySet().stream()
        .filter(round -> round.year() == year)
        .map(round -> SurveyRound.figures(records, round, policy()))
        .toList();
  }
}
