package manyi.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A year of complaints of one estate, before anybody typed them into a workbook. */
final class SampleComplaints {

  /** One complaint. Dates that have not come yet are null. */
  record Case(
      String number,
      LocalDate received,
      int hour,
      String room,
      String name,
      String phone,
      String channel,
      String validity,
      String severity,
      SampleWords.Trouble trouble,
      String content,
      String receiver,
      String handler,
      LocalDate completed,
      String result,
      LocalDate revisited,
      String revisitor,
      String satisfaction) {}

  private static final List<String> CHANNELS = List.of("电话投诉", "微信", "来访", "业主APP", "12345", "意见箱");

  private final SampleWords words;
  private final List<Case> cases = new ArrayList<>();

  /**
   * Makes up a year.
   *
   * @param prefix of the numbers
   * @param least complaints a month
   * @param most complaints a month
   */
  SampleComplaints(SampleWords words, SampleEstate estate, String prefix, int least, int most) {
    this.words = words;
    for (int month = 1; month <= 12; month++) {
      YearMonth of = YearMonth.of(SampleCompany.YEAR, month);
      List<Case> received = new ArrayList<>();
      int count = words.between(least, most);
      for (int i = 0; i < count; i++) {
        received.add(one(estate, of.atDay(words.between(1, of.lengthOfMonth()))));
      }
      received.sort(Comparator.comparing(Case::received).thenComparing(Case::hour));
      for (int i = 0; i < received.size(); i++) {
        cases.add(numbered(received.get(i), prefix + String.format("%02d%03d", month, i + 1)));
      }
    }
  }

  private Case one(SampleEstate estate, LocalDate received) {
    SampleWords.Trouble trouble = words.skewed(SampleWords.TROUBLES);
    boolean neighbours = trouble.category().equals("邻里纠纷");
    String severity = words.chance(78) ? "轻微" : words.chance(75) ? "重要" : "重大";
    String validity = neighbours ? "协调工作" : words.chance(92) ? "有效投诉" : "过高要求";
    int limit = severity.equals("轻微") ? 2 : severity.equals("重要") ? 3 : 10;
    int days = words.chance(84) ? words.between(0, limit) : limit + words.between(1, 9);
    LocalDate completed = words.chance(96) ? received.plusDays(days) : received.plusDays(38L);
    LocalDate revisited =
        words.chance(90) ? completed.plusDays(words.chance(88) ? words.between(0, 3) : 6) : null;
    String satisfaction =
        revisited == null ? "" : words.chance(70) ? "满意" : words.chance(70) ? "基本满意" : "不满意";
    return new Case(
        "",
        received,
        words.between(8, 20),
        estate.room(words),
        words.name(),
        words.phone(),
        words.skewed(CHANNELS),
        validity,
        severity,
        trouble,
        words.one(trouble.contents()),
        words.one(estate.staff()),
        words.one(estate.staff()),
        completed,
        words.one(trouble.results()),
        revisited,
        words.one(estate.staff()),
        satisfaction);
  }

  private static Case numbered(Case of, String number) {
    return new Case(
        number,
        of.received,
        of.hour,
        of.room,
        of.name,
        of.phone,
        of.channel,
        of.validity,
        of.severity,
        of.trouble,
        of.content,
        of.receiver,
        of.handler,
        of.completed,
        of.result,
        of.revisited,
        of.revisitor,
        of.satisfaction);
  }

  /** Those received in a month. */
  List<Case> in(int month) {
    return cases.stream().filter(c -> c.received.getMonthValue() == month).toList();
  }

  /** Those visited again in a month. */
  List<Case> revisitedIn(int month) {
    return cases.stream()
        .filter(c -> c.revisited != null)
        .filter(c -> c.revisited.getYear() == SampleCompany.YEAR)
        .filter(c -> c.revisited.getMonthValue() == month)
        .toList();
  }

  /** Received in an earlier month of the year and done in this one: carried over. */
  List<Case> carriedInto(int month) {
    return cases.stream()
        .filter(c -> c.received.getMonthValue() < month)
        .filter(c -> c.completed.getYear() == SampleCompany.YEAR)
        .filter(c -> c.completed.getMonthValue() == month)
        .toList();
  }
}
