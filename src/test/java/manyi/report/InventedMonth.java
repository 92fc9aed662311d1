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
import java.util.TreeMap;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Answers;
import manyi.figures.CoveredMonths;
import manyi.figures.Fraction;
import manyi.figures.NamedCount;
import manyi.figures.Numbers;
import manyi.figures.ParetoFigures;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.ComplaintFigures.Case;
import manyi.figures.complaint.ComplaintFigures.Judgement;
import manyi.figures.complaint.ComplaintFigures.RevisitCase;
import manyi.figures.complaint.ComplaintFigures.RevisitJudgement;
import manyi.figures.complaint.CountedComplaints;
import manyi.figures.visit.CountedVisits;
import manyi.figures.visit.VisitFigures;
import manyi.policy.Indicator;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.Period;
import manyi.record.Source;
import manyi.record.Visit;
import manyi.record.word.Unclassified;
import manyi.report.block.NeedsSheet;
import manyi.report.block.Span;

/** Figures of months that never were: consistent in themselves, nobody's. */
final class InventedMonth {
  static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final List<String> CATEGORIES =
      List.of("保洁", "保洁", "保洁", "维修", "维修", "停车管理", "停车管理", "保安", "绿化", "噪音扰民", "收费争议");
  private static final List<String> CHANNELS =
      List.of("phone", "phone", "phone", "wechat", "wechat", "inPerson", "app", "government", "");
  private static final List<String> DEPARTMENTS = List.of("环境部", "工程部", "工程部", "秩序部", "客服部");
  private static final List<String> CONTENTS =
      List.of(
          "楼道垃圾堆放三天没有人清理，气味很大，要求每天清运两次并公示清运时间。",
          "电梯运行时异响，报修后一直没有回复。",
          "地下车库照明不足，夜间进出不安全",
          "门岗没有登记外来人员。",
          "=HYPERLINK(\"http://example.invalid\")");

  private final Period period;
  private final Random random;

  private InventedMonth(YearMonth month, long seed) {
    this.period = Period.month(month, Period.MONTH_END);
    this.random = new Random(seed);
  }

  /** The figures of a month with some number of received complaints. */
  static Span of(YearMonth month, int received, long seed) {
    InventedMonth made = new InventedMonth(month, seed);
    return new Span(made.complaints(received, 4), made.visits(52));
  }

  /** A month that no import covers. */
  static Span unknown(YearMonth month) {
    return new Span(noComplaints(month), noVisits(month));
  }

  private ComplaintFigures complaints(int received, int carried) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < carried + received; i++) {
      cases.add(oneCase(i, i >= carried && received > 0));
    }
    return figures(cases);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Case oneCase(int i, boolean inPeriod) {
    LocalDate received =
        inPeriod ? period.first().plusDays(random.nextInt(28)) : period.first().minusDays(3 + i);
    String validity = any(List.of("valid", "valid", "valid", "coordination", "excessive", ""));
    String severity = any(List.of("minor", "minor", "important", "major", ""));
    Fields.Builder fields =
        Fields.of(Complaint.KIND)
            .keep(Complaint.NUMBER, "TS-2603-%03d".formatted(i + 1))
            .keep(Complaint.RECEIVED_AT, received + (i % 3 == 0 ? "T09:30" : ""))
            .keep(Complaint.ROOM, (1 + i % 9) + "-2-" + (301 + i))
            .keep(Complaint.COMPLAINANT, any(List.of("张小满", "欧阳若兰", "李青")))
            .keep(Complaint.PHONE, "1380000" + (1000 + i))
            .keep(Complaint.CHANNEL, any(CHANNELS))
            .keep(Complaint.CATEGORY, any(CATEGORIES))
            .keep(Complaint.CONTENT, any(CONTENTS))
            .keep(Complaint.VALIDITY, validity)
            .keep(Complaint.SEVERITY, severity)
            .keep(Complaint.RESPONDENT, any(DEPARTMENTS))
            .keep(Complaint.HANDLER, any(List.of("王工", "赵敏")));
    boolean done = random.nextInt(6) > 0;
    Optional<LocalDate> completed =
        done
            ? Optional.of(max(received, period.first()).plusDays(random.nextInt(7)))
                .filter(day -> !day.isAfter(period.last()))
            : Optional.empty();
    completed.ifPresent(day -> fields.keep(Complaint.COMPLETED_AT, day.toString()));
    Optional<LocalDate> due =
        severity.isEmpty()
            ? Optional.empty()
            : Optional.of(
                received.plusDays(Map.of("minor", 2, "important", 3, "major", 10).get(severity)));
    Optional<LocalDate> revisited =
        completed
            .filter(day -> random.nextInt(4) > 0)
            .map(day -> day.plusDays(1 + random.nextInt(5)))
            .filter(day -> !day.isAfter(period.last()));
    revisited.ifPresent(
        day ->
            fields
                .keep(Complaint.REVISIT_AT, day.toString())
                .keep(Complaint.REVISIT_METHOD, any(List.of("phone", "door")))
                .keep(Complaint.REVISITOR, "赵敏")
                .keep(
                    Complaint.REVISIT_SATISFACTION,
                    any(List.of("satisfied", "satisfied", "basicallySatisfied", "dissatisfied"))));
    Complaint complaint =
        new Complaint(
            new Source("0003", "投诉台账.xlsx", "3月", i + 4, "TS-2603-%03d".formatted(i + 1)),
            fields.build());
    Judgement judgement = judgement(validity, due, completed);
    return new Case(
        complaint,
        List.of(),
        inPeriod,
        completed.isPresent(),
        true,
        completed,
        due,
        judgement,
        due.map(day -> day.plusDays(1)).filter(day -> judgement != Judgement.RUNNING),
        revisited,
        revisited.isPresent());
  }

  private Judgement judgement(
      String validity, Optional<LocalDate> due, Optional<LocalDate> completed) {
    if (validity.equals("coordination") || validity.equals("excessive")) {
      return Judgement.NOT_JUDGED;
    }
    if (due.isEmpty()) {
      return Judgement.UNDETERMINED;
    }
    LocalDate end = completed.orElse(period.last());
    if (end.isAfter(due.get())) {
      return random.nextInt(4) == 0 ? Judgement.LATE_APPROVED : Judgement.LATE;
    }
    return completed.isPresent() ? Judgement.ON_TIME : Judgement.RUNNING;
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private ComplaintFigures figures(List<Case> cases) {
    List<Case> received = cases.stream().filter(Case::receivedInPeriod).toList();
    long carried = cases.stream().filter(c -> !c.receivedInPeriod()).count();
    long completed = cases.stream().filter(c -> c.completedOn().isPresent()).count();
    Map<ComplaintFigures.Key, Long> table = new HashMap<>();
    Map<LocalDate, Map<String, Long>> days = new TreeMap<>();
    for (Case c : received) {
      ComplaintFigures.Key key =
          new ComplaintFigures.Key(
              c.complaint().value(Complaint.VALIDITY).flatMap(w -> w.meaning()),
              c.complaint().value(Complaint.SEVERITY).flatMap(w -> w.meaning()));
      table.merge(key, 1L, Long::sum);
      days.computeIfAbsent(
              c.complaint().value(Complaint.RECEIVED_AT).orElseThrow().date(), d -> new TreeMap<>())
          .merge(c.complaint().text(Complaint.CATEGORY), 1L, Long::sum);
    }
    long onTime = count(cases, Judgement.ON_TIME);
    long approved = count(cases, Judgement.LATE_APPROVED);
    long late = count(cases, Judgement.LATE) + approved;
    long done = cases.stream().filter(Case::revisited).count();
    long required = completed;
    long inTime = Math.max(0, done - 2);
    List<NamedCount> categories = by(received, Complaint.CATEGORY);
    Answers satisfaction =
        new Answers(done / 2, done / 4, done - done / 2 - done / 4, 1, done / 8, done % 2 == 1);
    List<Case> escalated = cases.stream().limit(Math.min(2, received.size())).toList();
    Numbers numbers =
        new Numbers.Builder()
            .put(Indicator.CARRIED_OVER, carried)
            .put(Indicator.RECEIVED, received.size())
            .put(Indicator.TO_FOLLOW, cases.size())
            .put(Indicator.COMPLETED, completed)
            .put(Indicator.OPEN, cases.size() - completed)
            .put(Indicator.COMPLETION_RATE, Fraction.share(completed, cases.size()))
            .put(Indicator.ON_TIME, onTime)
            .put(Indicator.LATE, late)
            .put(Indicator.JUDGED, onTime + late)
            .put(Indicator.APPROVED, approved)
            .put(Indicator.TIME_UNDETERMINED, count(cases, Judgement.UNDETERMINED))
            .put(Indicator.TIMELINESS_RATE, Fraction.share(onTime, onTime + late))
            .put(
                Indicator.MEAN_DAYS_TO_COMPLETE,
                completed == 0 ? Optional.empty() : Optional.of(Fraction.of(173, 48)))
            .put(Indicator.ESCALATED, escalated.size())
            .put(Indicator.REVISIT_REQUIRED, required)
            .put(Indicator.REVISIT_DONE, done)
            .put(Indicator.REVISIT_IN_TIME, inTime)
            .put(Indicator.REVISIT_EXEMPT, 2)
            .put(Indicator.REVISIT_UNDETERMINED, 1)
            .put(Indicator.REVISIT_RATE, Fraction.share(done, required))
            .put(Indicator.REVISIT_IN_TIME_RATE, Fraction.share(inTime, required - 1))
            .put(Indicator.REVISIT_SATISFACTION_RATE, satisfaction.rate())
            .put(Indicator.COLLAPSED_REPEATS, received.isEmpty() ? 0 : 3)
            .put(Indicator.CANCELLED, received.isEmpty() ? 0 : 1)
            .build();
    return new ComplaintFigures(
        "cuihu",
        period,
        period.last(),
        new CoveredMonths(period.months(), List.of()),
        numbers,
        Optional.of(
            new CountedComplaints(
                table,
                categories,
                by(received, Complaint.CHANNEL),
                by(received, Complaint.RESPONDENT),
                days.entrySet().stream()
                    .map(
                        e ->
                            new NamedCount(
                                e.getKey().toString(),
                                e.getValue().values().stream().mapToLong(Long::longValue).sum()))
                    .toList(),
                days,
                received.isEmpty()
                    ? List.of()
                    : List.of(new NamedCount("repair", 41), new NamedCount("suggestion", 6)),
                Optional.of(satisfaction),
                escalated,
                cases.stream().skip(2).limit(Math.min(1, received.size())).toList(),
                pareto(categories),
                cases,
                cases.stream().filter(Case::completed).map(InventedMonth::revisit).toList())),
        received.isEmpty()
            ? List.of()
            : List.of(
                Note.of(NoteCode.NO_DATA), Note.of(NoteCode.SATISFACTION_UNKNOWN, 2, "还行、凑合")));
  }

  private static RevisitCase revisit(Case c) {
    LocalDate due = c.completedOn().orElseThrow().plusDays(3);
    RevisitJudgement judgement =
        c.revisitedOn()
            .map(day -> day.isAfter(due) ? RevisitJudgement.LATE : RevisitJudgement.IN_TIME)
            .orElse(RevisitJudgement.MISSING);
    return new RevisitCase(
        c.complaint(), c.completedOn(), Optional.of(due), judgement, c.revisitedOn());
  }

  private static long count(List<Case> cases, Judgement judgement) {
    return cases.stream().filter(c -> c.judgement() == judgement).count();
  }

  private static List<NamedCount> by(List<Case> cases, manyi.record.Column<?> column) {
    Map<String, Long> counts = new TreeMap<>();
    for (Case c : cases) {
      String name = c.complaint().text(column);
      counts.merge(name.isEmpty() ? Unclassified.CODE : name, 1L, Long::sum);
    }
    return NamedCount.list(counts);
  }

  /** Row by row within four fifths (D3), the first row alone if need be (D4). */
  static ParetoFigures pareto(List<NamedCount> counts) {
    long total = counts.stream().mapToLong(NamedCount::count).sum();
    List<ParetoFigures.Line> lines = new ArrayList<>();
    long sum = 0;
    for (NamedCount count : counts) {
      sum += count.count();
      lines.add(
          new ParetoFigures.Line(
              count.name(),
              count.count(),
              Fraction.of(count.count(), total),
              Fraction.of(sum, total),
              lines.isEmpty() || 100 * sum <= 80 * total));
    }
    List<String> main =
        lines.stream().filter(ParetoFigures.Line::main).map(ParetoFigures.Line::item).toList();
    List<String> reaching =
        lines.stream().limit(main.size() + 1L).map(ParetoFigures.Line::item).toList();
    return new ParetoFigures(
        total,
        Fraction.of(4, 5),
        lines,
        new ParetoFigures.Readings(
            reaching, reaching, main.subList(0, Math.max(0, main.size() - 1))),
        lines.isEmpty() ? List.of() : List.of(Note.of(NoteCode.PARETO_ONLY_OTHERS)));
  }

  private VisitFigures visits(int visited) {
    List<Visit> records = new ArrayList<>();
    for (int i = 0; i < visited + 6; i++) {
      records.add(
          new Visit(
              Source.of("0004", "走访记录.xlsx", "3月", i + 3),
              Fields.of(Visit.KIND)
                  .keep(Visit.VISITED_AT, period.first().plusDays(i % 30).toString())
                  .keep(Visit.ROOM, "3-1-" + (101 + i))
                  .keep(Visit.PERSON, any(List.of("周平", "何静")))
                  .keep(Visit.METHOD, any(List.of("door", "door", "phone", "outdoor")))
                  .keep(Visit.TOPIC, any(List.of("cleaning", "security", "repair", "culture", "")))
                  .keep(Visit.OPINION, i % 3 == 0 ? "希望增加电动自行车充电桩，并在夜间加强巡逻。" : "")
                  .keep(Visit.FEEDBACK_WANTED, i % 5 == 0 ? "yes" : "no")
                  .keep(Visit.SATISFACTION, any(List.of("satisfied", "basicallySatisfied")))
                  .build()));
    }
    Map<String, Long> methods = new TreeMap<>();
    Map<String, Long> topics = new TreeMap<>();
    for (Visit visit : records) {
      methods.merge(visit.text(Visit.METHOD), 1L, Long::sum);
      topics.merge(NeedsSheet.topic(visit), 1L, Long::sum);
    }
    List<VisitFigures.Week> weeks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      weeks.add(
          new VisitFigures.Week(
              "2026-W" + (10 + i),
              LocalDate.of(2026, 3, 2).plusWeeks(i),
              14 + i,
              Optional.of(i == 2 ? 0L : 3L),
              Optional.of(5L + i)));
    }
    Answers answers = new Answers(31, 17, 4, 6, 2, false);
    return new VisitFigures(
        "cuihu",
        period,
        period.last(),
        new CoveredMonths(period.months(), List.of()),
        new Numbers.Builder()
            .put(Indicator.HOUSEHOLDS, 986)
            .put(Indicator.OCCUPIED, 812)
            .put(Indicator.QUOTA_PERCENT, 7)
            .put(Indicator.REQUIRED, 57)
            .put(Indicator.VISITED, visited)
            .put(Indicator.VISITS, records.size())
            .put(Indicator.REVISITS_EXCLUDED, 9)
            .put(Indicator.PHONE_SHARE, Fraction.share(6, visited))
            .put(Indicator.VISIT_SATISFACTION_RATE, answers.rate())
            .put(Indicator.VISITED_IN_YEAR, 147)
            .put(Indicator.OCCUPIED_IN_YEAR, 812)
            .put(Indicator.COVERAGE, Fraction.share(147, 812))
            .build(),
        Optional.of(
            new CountedVisits(
                NamedCount.list(methods),
                NamedCount.list(topics),
                NamedCount.list(Map.of("重要业主", 7L, "磨合期", 11L, "老业主", 34L)),
                weeks,
                answers,
                records)),
        Optional.of(new CoveredMonths(period.months(), List.of())),
        List.of());
  }

  private static ComplaintFigures noComplaints(YearMonth month) {
    Period period = Period.month(month, Period.MONTH_END);
    return new ComplaintFigures(
        "cuihu",
        period,
        period.last(),
        new CoveredMonths(List.of(), period.months()),
        Numbers.NONE,
        Optional.empty(),
        List.of(Note.of(NoteCode.NO_DATA)));
  }

  private static VisitFigures noVisits(YearMonth month) {
    Period period = Period.month(month, Period.MONTH_END);
    return new VisitFigures(
        "cuihu",
        period,
        period.last(),
        new CoveredMonths(List.of(), period.months()),
        Numbers.NONE,
        Optional.empty(),
        Optional.empty(),
        List.of(Note.of(NoteCode.NO_DATA)));
  }

  /** A target for two figures, so that marks are seen. */
  static Map<Indicator, BigDecimal> targets() {
    return Map.of(
        Indicator.COMPLETION_RATE,
        new BigDecimal("0.9"),
        Indicator.TIMELINESS_RATE,
        new BigDecimal("0.55"));
  }
}
