package manyi.intake.log;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
              + "|访客|放行|宠物|犬|施工|装修|消杀|车辆|停车|车位|车牌|车型|车主|设备|设施|钥匙|门禁|押金|借用|领用|维修|报修|故障"
              + "|保养|满意度|得分|投诉|回访|走访|问卷");

  /** A sheet of these is a list of households with more beside. */
  private static final Pattern HOUSEHOLDS =
      Pattern.compile("名册|清册|户籍|(?:业主|住户|业户|客户)(?:信息|档案|资料|名单|一览|台账)");

  /** What is known of a household, or of the people in it, and says nothing of another list. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "面积|户型|身份|证件|性别|年龄|民族|籍贯|学历|职业|工作|家庭|人口|人数|成员|产权|交房|交付|收房|收楼|入住|出租|租户|承租|租赁"
              + "|紧急|联系|电话|手机|微信|QQ|qq|邮箱|邮编|出生|生日|户籍|户口|政治|党员|单元|楼|栋|幢|层|朝向|用途|性质|类型|类别|状态"
              + "|配偶|登记|小区|管家|网格|关系|备注|说明|编号|编码|序号|姓名|业主|住户|地址|通讯|通信|合同|购房|签约|老人|孤寡|空巢|儿童");

  /** Ends that any list has: of what it is the type or the state, the rest of the head says. */
  private static final Pattern GENERAL_END = Pattern.compile("(?:类型|类别|状态|性质|编号|编码|序号|关系|登记)$");

  private static final Pattern OF_HOMES = Pattern.compile("房|户|客|居|住|物业|产品|人员|使用|家|商铺");

  private static final Pattern CARS = Pattern.compile("车牌|车位|车库|车辆|车型");
  private static final int TOLD_PERCENT = 50;

  private final HeaderMatch match;
  private final SheetFrame frame;
  private final Words words;

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
    List<String> titles =
        Stream.concat(frame.frontLines().stream(), Stream.of(frame.grid().name()))
            .map(Simplified::of)
            .toList();
    boolean isOtherByTitle = titles.stream().anyMatch(text -> OTHER.matcher(text).find());
    boolean isRosterByTitle = titles.stream().anyMatch(text -> HOUSEHOLDS.matcher(text).find());
    if (isOtherByTitle && !isRosterByTitle) {
      return Standing.NONE;
    }
    long foreign = frame.headers().stream().filter(this::isForeign).count();
    boolean hasMoves = match.field(Household.MOVED_IN_AT).isPresent();
    boolean isTold = isToldByStatus() || hasMoves;
    boolean isToldTwice = isToldByStatus() && hasMoves;
    boolean isOtherByHeads = foreign > (isTold ? 1 : 0) || (isOther() && !isToldTwice);
    if (isRosterByTitle || isOwn || (isNamedByTitle && !isOther())) {
      return Standing.MARKED;
    }
    if (isOtherByHeads) {
      return Standing.NONE;
    }
    return isTold ? Standing.MARKED : isNamedByFile ? Standing.BY_FILE : Standing.BY_FIELDS;
  }

  private boolean isOther() {
    return frame.headers().stream()
        .anyMatch(head -> isForeign(head) && OTHER.matcher(text(head)).find());
  }

  /** True for a filled column that a list of households alone would not have. */
  private boolean isForeign(HeaderCell head) {
    boolean isServing =
        match.fields().values().stream().anyMatch(served -> served.all().contains(head));
    if (isServing || isBlank(head)) {
      return false;
    }
    String text = text(head);
    if (CARS.matcher(text).find()) {
      return !hasAttributes();
    }
    return match.unknown().contains(head) && (OTHER.matcher(text).find() || !isAttribute(text));
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

  private boolean isToldByStatus() {
    return match
        .field(Household.STATUS)
        .map(served -> filled(served.head()))
        .filter(
            texts ->
                texts.isEmpty()
                    || texts.stream().filter(this::isHouseStatus).count() * 100
                        >= texts.size() * (long) TOLD_PERCENT)
        .isPresent();
  }

  private boolean isHouseStatus(String text) {
    return words.meaning(Household.STATUS.name(), Vocabulary.HOUSE_STATUS, text).isPresent();
  }

  private boolean isBlank(HeaderCell head) {
    return filled(head).isEmpty();
  }

  private List<String> filled(HeaderCell head) {
    return Arrays.stream(frame.bodyRows())
        .mapToObj(row -> CellText.of(frame.at(row, head.column())))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String text(HeaderCell head) {
    return Simplified.of(head.path());
  }
}
