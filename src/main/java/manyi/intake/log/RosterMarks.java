package manyi.intake.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import manyi.intake.advice.NearFields;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Standing;
import manyi.language.Simplified;
import manyi.record.Household;
import manyi.record.Vocabulary;
import manyi.record.Words;

/**
 * What tells a list of households from the lists of cars, fees, pets, devices and inspections that
 * have rooms and owners too. One of those taken for the roster changes the number of households,
 * which quotas rest on (V02); a roster not taken for one leaves them unknown.
 */
final class RosterMarks {
  /** What a list calls itself, or has a column of, that is kept for something else. */
  private static final Pattern OTHER =
      Pattern.compile(
          "值班|检查|巡查|巡检|查验|验房|验收|快递|包裹|催费|催缴|欠费|欠款|缴费|应收|实收|收费|费用|单价|金额|抄表|读数|水表|电表"
              + "|访客|放行|宠物|犬|施工|装修|消杀|车辆|停车|车位|车牌|车型|车主|泊位|月保|设备|设施|器材|钥匙|门禁|押金|借用|领用"
              + "|维修|报修|故障|保养|满意度|得分|投诉|回访|走访|问卷|卡号|办卡|发卡|门卡|人脸|表号|表具|收件|运单|取件|签到|报名|接种|疫苗"
              + "|供应商|积分|宿舍|床位|(?i:parcel|courier|meter|vehicle|parking|plate|car"
              + " |card|visitor|contractor|supplier|pet|fee|deposit)");

  /** People of whom a list is none of households, whatever it calls itself: 员工花名册. */
  private static final Pattern OTHER_PEOPLE =
      Pattern.compile("员工|职工|职员|保安|保洁|志愿者|党员|学员|会员|成员|工号|岗位|入职|离职|在职|(?i:staff|employee)");

  /** A sheet of these is a list of households with more beside. */
  private static final Pattern HOUSEHOLDS =
      Pattern.compile("名册|清册|户籍|(?:业主|住户|业户|客户)(?:信息|档案|资料|名单|一览|台账)");

  /** Who lives there or owns it: a list of people alone has names and addresses. */
  private static final Pattern HOUSEHOLD =
      Pattern.compile("业主|户主|产权|住户|业户|客户|居民|(?i:owner|resident|household|occupant|tenant)");

  /** What is known of a home and of nothing else. */
  private static final Pattern OF_A_HOME =
      Pattern.compile(
          "面积|建面|户型|产权|房屋|房产|交付|交房|收房|收楼|入住|入伙|迁入|居住|空置|家庭人口|常住|(?i:area|occupan|handover|move-?in|moved|layout)");

  /** A moment at which somebody came to a desk, not one in the life of a home. */
  private static final Pattern AT_A_DESK =
      Pattern.compile("(?:登记|报名|申请|领取|签到|办理|填写|填表|提交)(?:时间|日期|日)|(?i:regist|sign)");

  /** What is known of a household, or of the people in it, and says nothing of another list. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "面积|建面|户型|身份|证件|性别|年龄|民族|籍贯|学历|职业|工作|家庭|人口|人数|成员|产权|交房|交付|收房|收楼|入住|出租|租户|承租|租赁"
              + "|紧急|联系|联络|电话|手机|微信|QQ|qq|邮箱|邮编|出生|生日|户籍|户口|政治|党员|单元|楼|栋|幢|层|朝向|用途|性质|类型|类别|状态"
              + "|配偶|登记|小区|管家|网格|关系|备注|说明|编号|编码|序号|姓名|业主|住户|地址|通讯|通信|合同|购房|签约|老人|孤寡|空巢|儿童"
              + "|(?i:\\b(?:area|sq|floor|building|block|tower|owner|resident|tenant|name|phone|mobile|tel|contact|e?mail|layout|bedrooms?|handover|move|occup|status|gender|remark|note))");

  /** Ends that any list has: of what it is the type or the state, the rest of the head says. */
  private static final Pattern GENERAL_END = Pattern.compile("(?:类型|类别|状态|性质|编号|编码|序号|关系|登记)$");

  private static final Pattern OF_HOMES = Pattern.compile("房|户|客|居|住|物业|产品|人员|使用|家|商铺");

  private static final Pattern CARS = Pattern.compile("车牌|车位|车库|车辆|车型");
  private static final Pattern BARE_STATE =
      Pattern.compile("(?:当前|目前)?(?:状态|情况)|(?i:status|state)");
  private static final int TOLD_PERCENT = 50;

  private final HeaderMatch match;
  private final SheetFrame frame;
  private final Words words;

  /** The texts of the columns that were asked for, each with the number of its cells. */
  private final Map<Integer, Map<String, Integer>> filled = new HashMap<>();

  RosterMarks(HeaderMatch match, SheetFrame frame, Words words) {
    this.match = match;
    this.frame = frame;
    this.words = words;
  }

  /**
   * What speaks for a roster.
   *
   * @param isNamedByFile true when the file's name says so
   * @param isNamedByTitle true when a title or the sheet's name has a word of rosters
   * @param isOwn true when a header of the company's own list belongs to rosters
   */
  Standing standing(boolean isNamedByFile, boolean isNamedByTitle, boolean isOwn) {
    boolean isRosterByTitle = titles().anyMatch(RosterMarks::isRosterTitle);
    boolean isTold = hasHouseStates() || hasMoves();
    if (titles().anyMatch(RosterMarks::isOtherTitle) && !isRosterByTitle) {
      return isTold ? Standing.NONE : Standing.OTHER;
    }
    if (isRosterByTitle || isOwn || (isNamedByTitle && !isOther())) {
      return Standing.MARKED;
    }
    if (isOtherByHeads()) {
      return isTold || (!isOther() && isOfHouseholds() && foreign().size() == 1)
          ? Standing.NONE
          : Standing.OTHER;
    }
    if (isTold) {
      return Standing.MARKED;
    }
    if (isNamedByFile) {
      return Standing.BY_FILE;
    }
    return isOfHouseholds() ? Standing.BY_FIELDS : ofPeople();
  }

  /** Names and addresses are read as a roster where it is asked for and the addresses are rooms. */
  private Standing ofPeople() {
    boolean isOfRooms =
        match
            .field(Household.ROOM)
            .filter(rooms -> rooms.all().size() > 1 || NearFields.holdsRooms(frame, rooms.head()))
            .isPresent();
    return isOfRooms ? Standing.NONE : Standing.OTHER;
  }

  /** True where a column or a title is of another list, so that the others may be what it needs. */
  boolean isOfOtherMatters() {
    boolean isRosterByTitle = titles().anyMatch(RosterMarks::isRosterTitle);
    return !isRosterByTitle && (titles().anyMatch(RosterMarks::isOtherTitle) || isOtherByHeads());
  }

  /** The titles and headers that are of another list, as they stand. */
  List<String> against() {
    return Stream.concat(
            Stream.concat(frame.frontLines().stream(), Stream.of(frame.grid().name()))
                .filter(text -> isOtherTitle(Simplified.of(text))),
            foreign().stream().map(HeaderCell::path))
        .toList();
  }

  /** 业主名册, but neither 欠费业主名单 nor 车位业主名单. */
  private static boolean isRosterTitle(String text) {
    return HOUSEHOLDS.matcher(text).find() && !isOtherTitle(text) && !isOfOtherPeople(text);
  }

  private Stream<String> titles() {
    return Stream.concat(frame.frontLines().stream(), Stream.of(frame.grid().name()))
        .map(Simplified::of);
  }

  private static boolean isOtherTitle(String text) {
    return OTHER.matcher(text).find() || isOfOtherPeople(text);
  }

  static boolean isOfOtherPeople(String text) {
    return OTHER_PEOPLE.matcher(text).find() && !HOUSEHOLD.matcher(text).find();
  }

  private boolean isOtherByHeads() {
    boolean isTold = hasHouseStates() || hasMoves();
    boolean isToldTwice = hasHouseStates() && hasMoves();
    return foreign().size() > (isTold ? 1 : 0) || (isOther() && !isToldTwice);
  }

  private List<HeaderCell> foreign() {
    return frame.headers().stream().filter(this::isForeign).toList();
  }

  private boolean hasMoves() {
    return match.field(Household.MOVED_IN_AT).isPresent();
  }

  /** True where the heads are of homes, or of their owners at no moment at a desk. */
  private boolean isOfHouseholds() {
    boolean isOfHomes = anyHead(OF_A_HOME);
    boolean isOfOwners =
        anyHead(HOUSEHOLD)
            || match.field(Household.ROOM).filter(rooms -> rooms.all().size() > 1).isPresent();
    return isOfHomes || (isOfOwners && !anyHead(AT_A_DESK));
  }

  private boolean anyHead(Pattern words) {
    return frame.headers().stream().anyMatch(head -> words.matcher(text(head)).find());
  }

  private boolean isOther() {
    return frame.headers().stream()
        .anyMatch(head -> isForeign(head) && (isOtherTitle(text(head)) || isOtherState(head)));
  }

  /** True for a filled column that a list of households alone would not have. */
  private boolean isForeign(HeaderCell head) {
    boolean isServing =
        match.fields().values().stream().anyMatch(served -> served.all().contains(head));
    if (isBlank(head)) {
      return false;
    }
    if (isServing) {
      return isOtherState(head);
    }
    String text = text(head);
    if (CARS.matcher(text).find()) {
      return !hasAttributes();
    }
    return match.unknown().contains(head)
        && !areHouseStatesAlone(filled(head))
        && (isOtherTitle(text) || !isAttribute(text));
  }

  /** True for a bare 状态 under which nothing is said of a home: 已领取, 正常. */
  private boolean isOtherState(HeaderCell head) {
    return match.field(Household.STATUS).filter(s -> s.head().equals(head)).isPresent()
        && BARE_STATE.matcher(text(head)).matches()
        && filled(head).keySet().stream().noneMatch(this::isHouseStatus);
  }

  private static boolean isAttribute(String text) {
    String ofWhat = GENERAL_END.matcher(text).replaceFirst("");
    return ofWhat.isEmpty()
        || ATTRIBUTE.matcher(ofWhat).find()
        || (ofWhat.length() < text.length() && OF_HOMES.matcher(ofWhat).find());
  }

  /** True where the list tells of the flat or of the people in it, beside whom to call. */
  private boolean hasAttributes() {
    return frame.headers().stream()
        .filter(head -> !CARS.matcher(text(head)).find())
        .anyMatch(
            head -> text(head).matches(".*(?:面积|户型|身份证|证件|性别|产权|入住|交房|收房|收楼|房屋状态|业主类型|人口).*"));
  }

  /** True where a column tells whether somebody lives there, whatever its head. */
  private boolean hasHouseStates() {
    boolean isServed =
        match
            .field(Household.STATUS)
            .map(served -> filled(served.head()))
            .filter(texts -> texts.isEmpty() || areHouseStates(texts))
            .isPresent();
    return isServed
        || match.unknown().stream().map(this::filled).anyMatch(this::areHouseStatesAlone);
  }

  /** True where the values need no head to be understood: 自住, and not 是, which any column has. */
  private boolean areHouseStatesAlone(Map<String, Integer> texts) {
    return texts.keySet().stream().anyMatch(text -> text.length() > 1) && areHouseStates(texts);
  }

  private boolean areHouseStates(Map<String, Integer> texts) {
    long all = 0;
    long states = 0;
    for (Map.Entry<String, Integer> text : texts.entrySet()) {
      all += text.getValue();
      states += isHouseStatus(text.getKey()) ? text.getValue() : 0;
    }
    return states * 100 >= all * TOLD_PERCENT;
  }

  private boolean isHouseStatus(String text) {
    return words.meaning(Household.STATUS.name(), Vocabulary.HOUSE_STATUS, text).isPresent();
  }

  private boolean isBlank(HeaderCell head) {
    return filled(head).isEmpty();
  }

  private Map<String, Integer> filled(HeaderCell head) {
    return filled.computeIfAbsent(head.column(), this::texts);
  }

  private Map<String, Integer> texts(int column) {
    Map<String, Integer> texts = new HashMap<>();
    for (int row : frame.bodyRows()) {
      String text = CellText.of(frame.at(row, column));
      if (!text.isEmpty()) {
        texts.merge(text, 1, Integer::sum);
      }
    }
    return texts;
  }

  private static String text(HeaderCell head) {
    return Simplified.of(head.path());
  }
}
