package manyi.intake.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.Quotation;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.Standing;
import manyi.language.Simplified;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.Visit;
import manyi.record.Words;

/**
 * The words by which a kind is known from the others, and which tell complaint logs and visit logs
 * from the duty logs, inspection sheets and parcel lists that have a date and a text too. Reading
 * one of those as complaints would put wrong figures into a report, and nobody would see where they
 * came from. Headers that a company's own headers.csv adds to a kind count like the words here.
 */
final class KindMarks {
  /**
   * The words of a kind.
   *
   * @param peculiar in no other kind of ours
   * @param more with the peculiar ones, in no other list of the office; empty for a kind that is
   *     taken at its columns' word
   */
  private record KindWords(Pattern peculiar, Optional<Pattern> more) {
    static KindWords of(String peculiar) {
      return new KindWords(Pattern.compile(peculiar), Optional.empty());
    }

    static KindWords of(String peculiar, String more) {
      return new KindWords(
          Pattern.compile(peculiar), Optional.of(Pattern.compile(peculiar + "|" + more)));
    }
  }

  private static final Map<RecordKind<?>, KindWords> WORDS =
      Map.of(
          Complaint.KIND,
          KindWords.of(
              "投诉|诉求|报事|工单|受理|(?i:complain)", "接诉|接报|申诉|来电|来访|来函|反映|客诉|信访|业主原话|需求|热线|12345"),
          ReturnVisit.KIND,
          KindWords.of("回访|(?i:return visit|revisit)"),
          Visit.KIND,
          KindWords.of(
              "走访|拜访|访谈|家访|(?<!回)访问|沟通信息|(?i:(?<!return )\\bvisit(?!or))", "访问|回访|入户|受访|面访|沟通记录"),
          Household.KIND,
          KindWords.of(
              "花名册|名册|入住|房屋|房产|(?:业主|住户|业户|客户)(?:信息|档案|资料|清册|清单|一览|台账|名单)|(?i:household|roster)"));

  /** What other lists of the same office call themselves. */
  private static final Pattern OTHER =
      Pattern.compile(
          "值班|交接|日志|检查|巡查|巡检|会议|例会|纪要|快递|包裹|代收|催费|催缴|欠费|缴费|收费|费用|考勤|培训|保养|维保|抄表"
              + "|采购|库存|领用|借用|物资|排班|钥匙|访客|车辆|装修|放行|施工|考核|演练|消杀");

  /** Words of visits that no complaint log has about it, though people complain on visits too. */
  private static final Pattern OF_VISITS = Pattern.compile("走访|拜访|访谈|家访|夜访|探访|巡访|(?<!回)访问");

  /** What a list of repairs is called; where it tells no kinds, none of its rows is a complaint. */
  private static final Pattern OF_REPAIRS = Pattern.compile("报修|请修|抢修|维修(?:单|登记|记录|台账|派工|汇总)");

  private static final Pattern OF_COMPLAINTS =
      Pattern.compile("投诉|诉求|客诉|申诉|信访|12345|意见|建议|(?i:complain)");

  /** Of people who work here, or want to or wanted to. */
  private static final Pattern OF_STAFF =
      Pattern.compile("员工|职工|职员|离职|入职|在职|辞职|应聘|招聘|面试|试用期|转正|岗位|工号|(?i:employee|exit interview)");

  /** What a list of complaints is called, and no list of visits. */
  private static final Pattern COMPLAINTS_ONLY = Pattern.compile("投诉|客诉|申诉|信访|12345|(?i:complain)");

  private static final Pattern NO_VISIT =
      Pattern.compile(OF_STAFF.pattern() + "|" + COMPLAINTS_ONLY.pattern());

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
  private static final int MOST_HEADS = Claim.MOST_BEYOND_HEADS - 1;
  private static final int LONGEST_TITLE = 60;

  private final RecordKind<?> kind;
  private final HeaderAliases aliases;
  private final KindWords words;
  private final Words meanings;

  KindMarks(RecordKind<?> kind, HeaderAliases aliases, Words meanings) {
    this.kind = kind;
    this.meanings = meanings;
    this.aliases = aliases;
    this.words = WORDS.get(kind);
  }

  /** What speaks for the kind; some kinds are taken at their columns' word. */
  Standing standing(HeaderMatch match, SheetFrame frame, String file) {
    if (kind == Household.KIND) {
      return ofRoster(match, frame, file);
    }
    if (words.more().isEmpty()) {
      return Standing.MARKED;
    }
    if (kind == Visit.KIND && (isOfStaff(match, frame, file) || isOfComplaints(frame))) {
      return isNamed(match) ? Standing.NONE : Standing.OTHER;
    }
    if (kind == Complaint.KIND && isOfOthersThanComplaints(match, frame)) {
      return Standing.NONE;
    }
    Pattern own = words.more().get();
    if (texts(frame).anyMatch(text -> own.matcher(text).find())) {
      return Standing.MARKED;
    }
    boolean isOther = texts(frame).anyMatch(text -> OTHER.matcher(text).find());
    if (isOther) {
      return Standing.NONE;
    }
    if (frame.headers().stream().anyMatch(this::isOwn)) {
      return Standing.MARKED;
    }
    if (own.matcher(Simplified.of(file)).find()) {
      return Standing.BY_FILE;
    }
    boolean isTelling =
        match.fields().keySet().stream().anyMatch(WHO::contains)
            && match.fields().keySet().stream().filter(TELLING.get(kind)::contains).count()
                >= ENOUGH;
    return isTelling && !OTHER.matcher(Simplified.of(file)).find()
        ? Standing.BY_FIELDS
        : Standing.NONE;
  }

  /** True for a table of which no reader but the one that is asked for should think. */
  boolean isOfOtherMatters(HeaderMatch match, SheetFrame frame) {
    if (isNamed(match)) {
      return false;
    }
    return kind == Household.KIND
        ? new RosterMarks(match, frame, meanings).isOfOtherMatters()
        : kind == Visit.KIND && isOfComplaints(frame);
  }

  /** The headers and titles that say that the table is of something else. */
  List<String> against(HeaderMatch match, SheetFrame frame) {
    return kind == Household.KIND
        ? new RosterMarks(match, frame, meanings).against()
        : written(frame).filter(text -> NO_VISIT.matcher(Simplified.of(text)).find()).toList();
  }

  /** True for a list of complaints that has no word of visits. */
  private boolean isOfComplaints(SheetFrame frame) {
    return texts(frame).anyMatch(text -> COMPLAINTS_ONLY.matcher(text).find())
        && texts(frame).noneMatch(text -> words.more().orElseThrow().matcher(text).find());
  }

  /** True for talks with people who work here: nobody is visited who has no room. */
  private static boolean isOfStaff(HeaderMatch match, SheetFrame frame, String file) {
    return match.field(Visit.ROOM).isEmpty()
        && Stream.concat(texts(frame), Stream.of(Simplified.of(file)))
            .anyMatch(text -> OF_STAFF.matcher(text).find());
  }

  private Standing ofRoster(HeaderMatch match, SheetFrame frame, String file) {
    boolean isNamedByTitle =
        Stream.concat(frame.frontLines().stream(), Stream.of(frame.grid().name()))
            .anyMatch(this::isPeculiar);
    Standing standing =
        new RosterMarks(match, frame, meanings)
            .standing(
                isPeculiar(file) && !RosterMarks.isOfOtherPeople(Simplified.of(file)),
                isNamedByTitle,
                frame.headers().stream().anyMatch(this::isOwn));
    return standing == Standing.OTHER && isNamed(match) ? Standing.NONE : standing;
  }

  /** True for a list of visits or of repairs that says of no row that it is a complaint. */
  private static boolean isOfOthersThanComplaints(HeaderMatch match, SheetFrame frame) {
    if (texts(frame).anyMatch(text -> OF_COMPLAINTS.matcher(text).find())) {
      return false;
    }
    boolean isOfVisits = texts(frame).anyMatch(text -> OF_VISITS.matcher(text).find());
    boolean isOfRepairs = texts(frame).anyMatch(text -> OF_REPAIRS.matcher(text).find());
    return isOfVisits || (isOfRepairs && match.field(Complaint.REQUEST_KIND).isEmpty());
  }

  /** The headers, titles and the sheet's name that only this kind has. */
  List<String> in(SheetFrame frame) {
    return Stream.of(
            frame.headers().stream().filter(this::isMark).map(HeaderCell::path),
            Stream.concat(frame.frontLines().stream(), Stream.of(frame.grid().name()))
                .filter(this::isPeculiar)
                .map(text -> Quotation.of(text, this::isPeculiar)))
        .flatMap(texts -> texts)
        .toList();
  }

  /** How many headers and titles carry the kind's own words, as far as that matters. */
  int weight(SheetFrame frame) {
    if (kind == ReturnVisit.KIND && isOfVisits(frame)) {
      return 0;
    }
    long heads = frame.headers().stream().filter(this::isMark).count();
    boolean isTitled =
        isPeculiar(frame.grid().name()) || frame.frontLines().stream().anyMatch(this::isPeculiar);
    return (int) Math.min(MOST_HEADS, heads) + (isTitled ? 1 : 0);
  }

  /** True for a table with a header that only visits have. */
  static boolean isOfVisits(SheetFrame frame) {
    Pattern visits = WORDS.get(Visit.KIND).peculiar();
    return frame.headers().stream()
        .anyMatch(head -> visits.matcher(Simplified.of(head.path())).find());
  }

  private boolean isMark(HeaderCell head) {
    return isPeculiar(head.path()) || isOwn(head);
  }

  /** A header that the company's own list gives to this kind alone. */
  private boolean isOwn(HeaderCell head) {
    return aliases.isOwn(kind, head);
  }

  /**
   * True where a column that the company's own list gives to this kind alone serves what each of
   * its records must have: whoever wrote that line knows what the table is.
   */
  boolean isNamed(HeaderMatch match) {
    return kind.required().stream()
        .flatMap(List::stream)
        .flatMap(field -> match.field(field).stream())
        .flatMap(served -> served.all().stream())
        .anyMatch(this::isOwn);
  }

  private boolean isPeculiar(String text) {
    return words.peculiar().matcher(Simplified.of(text)).find();
  }

  private static Stream<String> texts(SheetFrame frame) {
    return written(frame).map(Simplified::of);
  }

  private static Stream<String> written(SheetFrame frame) {
    return Stream.of(
            frame.headers().stream().map(HeaderCell::path),
            frame.frontLines().stream().filter(line -> line.length() <= LONGEST_TITLE),
            Stream.of(frame.grid().name()))
        .flatMap(texts -> texts);
  }

  /** The columns by which people know the kind, for messages. */
  List<Column<?>> usual() {
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
