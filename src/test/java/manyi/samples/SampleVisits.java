package manyi.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A year of visits to the households of one estate. */
final class SampleVisits {

  /** One visit. */
  record Call(
      LocalDate day,
      String room,
      String person,
      String visitor,
      String role,
      String kind,
      String method,
      String topic,
      String opinion,
      String satisfaction) {}

  private record Remark(String topic, String opinion) {}

  private static final List<Remark> REMARKS =
      List.of(
          new Remark("安全", "建议加强夜间巡逻"),
          new Remark("清洁", "希望增加电梯清洁次数"),
          new Remark("绿化", "希望补种草坪"),
          new Remark("维修", "单元门闭门器松动"),
          new Remark("公共设施", "儿童滑梯边角磨损"),
          new Remark("管理服务", "对管家服务表示认可"),
          new Remark("便民服务", "希望增设快递柜"),
          new Remark("社区文化", "建议节日组织活动"));
  private static final List<String> METHODS = List.of("上门", "电话", "前台", "户外");

  private final SampleWords words;
  private final SampleEstate estate;
  private final List<Call> calls = new ArrayList<>();
  private int household;

  /**
   * Makes up a year.
   *
   * @param required households a month, which some months miss
   */
  SampleVisits(SampleWords words, SampleEstate estate, int required) {
    this.words = words;
    this.estate = estate;
    for (int month = 1; month <= 12; month++) {
      YearMonth of = YearMonth.of(SampleCompany.YEAR, month);
      int count =
          words.chance(75) ? required + words.between(0, 6) : required - words.between(2, 9);
      List<Call> made = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        made.add(regular(of.atDay(1 + i * of.lengthOfMonth() / count), i));
      }
      for (int i = 0; i < words.between(2, 5); i++) {
        made.add(again(of.atDay(words.between(1, of.lengthOfMonth()))));
      }
      made.sort(Comparator.comparing(Call::day));
      calls.addAll(made);
    }
  }

  private Call regular(LocalDate day, int turn) {
    household++;
    Remark remark = words.skewed(REMARKS);
    boolean director = turn % 6 == 0;
    boolean supervisor = turn % 6 == 3;
    return new Call(
        day,
        estate.room(household),
        words.name(),
        estate.staff().get(director ? 0 : supervisor ? 1 : 2 + turn % (estate.staff().size() - 2)),
        director ? "主任" : supervisor ? "客服主管" : "管家",
        "定期走访",
        words.skewed(METHODS),
        remark.topic(),
        words.chance(60) ? remark.opinion() : "无意见",
        words.chance(72) ? "满意" : words.chance(75) ? "基本满意" : "不满意");
  }

  private Call again(LocalDate day) {
    return new Call(
        day,
        estate.room(words),
        words.name(),
        words.one(estate.staff()),
        "管家",
        "投诉回访",
        "电话",
        "",
        "已处理",
        "满意");
  }

  List<Call> in(int month) {
    return calls.stream().filter(call -> call.day().getMonthValue() == month).toList();
  }
}
