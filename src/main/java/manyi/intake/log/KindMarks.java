package manyi.intake.log;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Standing;
import manyi.language.Simplified;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.RecordKind;
import manyi.record.Visit;

/**
 * Tells complaint logs and visit logs from the duty logs, inspection sheets and parcel lists that
 * have a date and a text too. Reading one of those as complaints would put wrong figures into a
 * report, and nobody would see where they came from.
 */
final class KindMarks {
  private static final Map<RecordKind<?>, Pattern> OWN =
      Map.of(
          Complaint.KIND,
          Pattern.compile("投诉|诉求|报事|工单|受理|接诉|接报|申诉|来电|来访|来函|反映|客诉|信访|业主原话|需求|热线|12345"),
          Visit.KIND,
          Pattern.compile("走访|拜访|访谈|家访|访问|回访|入户|受访|面访|沟通信息|沟通记录"));

  /** What other lists of the same office call themselves. */
  private static final Pattern OTHER =
      Pattern.compile(
          "值班|交接|日志|检查|巡查|巡检|会议|例会|纪要|快递|包裹|代收|催费|催缴|欠费|缴费|收费|费用|考勤|培训|保养|维保|抄表"
              + "|采购|库存|领用|借用|物资|排班|钥匙|访客|车辆|装修|放行|施工|考核|演练|消杀");

  private static final Map<RecordKind<?>, Set<Column<?>>> TELLING =
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
  private static final Set<Column<?>> WHO =
      Set.of(
          Complaint.ROOM,
          Complaint.COMPLAINANT,
          Complaint.PHONE,
          Visit.ROOM,
          Visit.PERSON,
          Visit.PHONE);

  private static final int ENOUGH = 2;
  private static final int LONGEST_TITLE = 60;

  private KindMarks() {}

  /** What speaks for the kind; every table of another kind than these two is taken at its word. */
  static Standing of(HeaderMatch match, SheetFrame frame, String file) {
    Pattern own = OWN.get(match.kind());
    if (own == null || texts(frame).anyMatch(text -> own.matcher(text).find())) {
      return Standing.MARKED;
    }
    boolean isOther = texts(frame).anyMatch(text -> OTHER.matcher(text).find());
    if (isOther) {
      return Standing.NONE;
    }
    if (own.matcher(Simplified.of(file)).find()) {
      return Standing.BY_FILE;
    }
    boolean isTelling =
        match.fields().keySet().stream().anyMatch(WHO::contains)
            && match.fields().keySet().stream().filter(TELLING.get(match.kind())::contains).count()
                >= ENOUGH;
    return isTelling && !OTHER.matcher(file).find() ? Standing.BY_FIELDS : Standing.NONE;
  }

  private static Stream<String> texts(SheetFrame frame) {
    return Stream.of(
            frame.headers().stream().map(HeaderCell::path),
            frame.frontLines().stream().filter(line -> line.length() <= LONGEST_TITLE),
            Stream.of(frame.grid().name()))
        .flatMap(texts -> texts)
        .map(Simplified::of);
  }

  /** The columns by which people know the kind, for messages. */
  static List<Column<?>> usual(RecordKind<?> kind) {
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
