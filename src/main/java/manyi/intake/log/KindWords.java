package manyi.intake.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.Visit;

/**
 * The words and columns by which the kinds of records and the other lists of an office are known.
 */
final class KindWords {
  /**
   * The words of a kind.
   *
   * @param peculiar in no other kind of ours
   * @param more with the peculiar ones, in no other list of the office; empty for a kind that is
   *     taken at its columns' word
   */
  private record OfKind(Pattern peculiar, Optional<Pattern> more) {
    static OfKind of(String peculiar) {
      return new OfKind(Pattern.compile(peculiar), Optional.empty());
    }

    static OfKind of(String peculiar, String more) {
      return new OfKind(
          Pattern.compile(peculiar), Optional.of(Pattern.compile(peculiar + "|" + more)));
    }
  }

  private static final Map<RecordKind<?>, OfKind> WORDS =
      Map.of(
          Complaint.KIND,
          OfKind.of("投诉|诉求|报事|工单|受理|(?i:complain)", "接诉|接报|申诉|来电|来访|来函|反映|客诉|信访|业主原话|需求|热线|12345"),
          ReturnVisit.KIND,
          OfKind.of("回访|(?i:return visit|revisit)"),
          Visit.KIND,
          OfKind.of(
              "走访|拜访|访谈|家访|(?<!回)访问|沟通信息|(?i:(?<!return )\\bvisit(?!or))", "访问|回访|入户|受访|面访|沟通记录"),
          Household.KIND,
          OfKind.of(
              "花名册|名册|入住|房屋|房产|(?:业主|住户|业户|客户)(?:信息|档案|资料|清册|清单|一览|台账|名单)|(?i:household|roster)"));

  /** What other lists of the same office call themselves. */
  static final Pattern OTHER =
      Pattern.compile(
          "值班|交接|日志|检查|巡查|巡检|会议|例会|纪要|快递|包裹|代收|催费|催缴|欠费|缴费|收费|费用|考勤|培训|保养|维保|抄表"
              + "|采购|库存|领用|借用|物资|排班|钥匙|访客|车辆|装修|放行|施工|考核|演练|消杀");

  /** Words of visits that no complaint log has about it, though people complain on visits too. */
  static final Pattern OF_VISITS = Pattern.compile("走访|拜访|访谈|家访|夜访|探访|巡访|(?<!回)访问");

  /** What a list of repairs is called; where it tells no kinds, none of its rows is a complaint. */
  static final Pattern OF_REPAIRS = Pattern.compile("报修|请修|抢修|维修(?:单|登记|记录|台账|派工|汇总)");

  static final Pattern OF_COMPLAINTS = Pattern.compile("投诉|诉求|客诉|申诉|信访|12345|意见|建议|(?i:complain)");

  /** Of people who work here, or want to or wanted to. */
  static final Pattern OF_STAFF =
      Pattern.compile("员工|职工|职员|离职|入职|在职|辞职|应聘|招聘|面试|试用期|转正|岗位|工号|(?i:employee|exit interview)");

  /** What a list of complaints is called, and no list of visits. */
  static final Pattern COMPLAINTS_ONLY = Pattern.compile("投诉|客诉|申诉|信访|12345|(?i:complain)");

  static final Pattern NO_VISIT =
      Pattern.compile(OF_STAFF.pattern() + "|" + COMPLAINTS_ONLY.pattern());

  static final Map<RecordKind<?>, Set<Column<?>>> TELLING =
      Map.of(
          Complaint.KIND,
          Set.of(
              Complaint.CHANNEL,
              Complaint.VALIDITY,
              Complaint.SEVERITY,
              Complaint.RESPONDENT,
              Complaint.HANDLER,
              Complaint.RESULT,
              Complaint.STATUS,
              Complaint.COMPLETED_AT,
              Complaint.REVISIT_AT,
              Complaint.REVISIT_RESULT,
              Complaint.REVISIT_SATISFACTION),
          Visit.KIND,
          Set.of(
              Visit.VISITOR,
              Visit.VISITOR_ROLE,
              Visit.METHOD,
              Visit.TOPIC,
              Visit.OPINION,
              Visit.SATISFACTION,
              Visit.FEEDBACK));

  /** Whom it is about: no complaint and no visit is without. */
  static final Set<Column<?>> WHO =
      Set.of(
          Complaint.ROOM,
          Complaint.COMPLAINANT,
          Complaint.PHONE,
          Visit.ROOM,
          Visit.PERSON,
          Visit.PHONE);

  private KindWords() {}

  /** Words that no other kind of ours has. */
  static Pattern peculiar(RecordKind<?> kind) {
    return WORDS.get(kind).peculiar();
  }

  /** Words that no other list of the office has; empty for a kind taken at its columns' word. */
  static Optional<Pattern> more(RecordKind<?> kind) {
    return WORDS.get(kind).more();
  }

  /** Fields that together tell the kind. */
  static Set<Column<?>> telling(RecordKind<?> kind) {
    return TELLING.getOrDefault(kind, Set.of());
  }

  /** The columns by which people know the kind, for messages. */
  static List<Column<?>> usual(RecordKind<?> kind) {
    if (kind == Household.KIND) {
      return List.of(Household.ROOM, Household.OWNER, Household.STATUS, Household.MOVED_IN_AT);
    }
    return kind == Visit.KIND
        ? List.of(Visit.VISITED_AT, Visit.PERSON, Visit.VISITOR, Visit.METHOD, Visit.OPINION)
        : List.of(
            Complaint.RECEIVED_AT,
            Complaint.COMPLAINANT,
            Complaint.CONTENT,
            Complaint.RESULT,
            Complaint.STATUS);
  }
}
