package manyi.intake.log;

import java.util.regex.Pattern;

/** The words by which lists of households are known from other lists with rooms and owners. */
final class RosterWords {
  /** What a list calls itself, or has a column of, that is kept for something else. */
  static final Pattern OTHER =
      Pattern.compile(
          "值班|检查|巡查|巡检|查验|验房|验收|快递|包裹|催费|催缴|欠费|欠款|缴费|应收|实收|收费|费用|单价|金额|抄表|读数|水表|电表"
              + "|访客|放行|宠物|犬|施工|装修|消杀|车辆|停车|车位|车牌|车型|车主|泊位|月保|设备|设施|器材|钥匙|门禁|押金|借用|领用"
              + "|维修|报修|故障|保养|满意度|得分|投诉|回访|走访|问卷|卡号|办卡|发卡|门卡|人脸|表号|表具|收件|运单|取件|签到|报名|接种|疫苗"
              + "|供应商|积分|宿舍|床位|(?i:parcel|courier|meter|vehicle|parking|plate|car"
              + " |card|visitor|contractor|supplier|pet|fee|deposit)");

  /** People of whom a list is none of households, whatever it calls itself: 员工花名册. */
  static final Pattern OTHER_PEOPLE =
      Pattern.compile("员工|职工|职员|保安|保洁|志愿者|党员|学员|会员|成员|工号|岗位|入职|离职|在职|(?i:staff|employee)");

  /** A sheet of these is a list of households with more beside. */
  static final Pattern HOUSEHOLDS =
      Pattern.compile("名册|清册|户籍|(?:业主|住户|业户|客户)(?:信息|档案|资料|名单|一览|台账)");

  /** Who lives there or owns it: a list of people alone has names and addresses. */
  static final Pattern HOUSEHOLD =
      Pattern.compile("业主|户主|产权|住户|业户|客户|居民|(?i:owner|resident|household|occupant|tenant)");

  /** What is known of a home and of nothing else. */
  static final Pattern OF_A_HOME =
      Pattern.compile(
          "面积|建面|户型|产权|房屋|房产|交付|交房|收房|收楼|入住|入伙|迁入|居住|空置|家庭人口|常住|(?i:area|occupan|handover|move-?in|moved|layout)");

  /** A moment at which somebody came to a desk, not one in the life of a home. */
  static final Pattern AT_A_DESK =
      Pattern.compile("(?:登记|报名|申请|领取|签到|办理|填写|填表|提交)(?:时间|日期|日)|(?i:regist|sign)");

  /** What is known of a household, or of the people in it, and says nothing of another list. */
  static final Pattern ATTRIBUTE =
      Pattern.compile(
          "面积|建面|户型|身份|证件|性别|年龄|民族|籍贯|学历|职业|工作|家庭|人口|人数|成员|产权|交房|交付|收房|收楼|入住|出租|租户|承租|租赁"
              + "|紧急|联系|联络|电话|手机|微信|QQ|qq|邮箱|邮编|出生|生日|户籍|户口|政治|党员|单元|楼|栋|幢|层|朝向|用途|性质|类型|类别|状态"
              + "|配偶|登记|小区|管家|网格|关系|备注|说明|编号|编码|序号|姓名|业主|住户|地址|通讯|通信|合同|购房|签约|老人|孤寡|空巢|儿童"
              + "|(?i:\\b(?:area|sq|floor|building|block|tower|owner|resident|tenant|name|phone|mobile|tel|contact|e?mail|layout|bedrooms?|handover|move|occup|status|gender|remark|note))");

  /** Ends that any list has: of what it is the type or the state, the rest of the head says. */
  static final Pattern GENERAL_END = Pattern.compile("(?:类型|类别|状态|性质|编号|编码|序号|关系|登记)$");

  static final Pattern OF_HOMES = Pattern.compile("房|户|客|居|住|物业|产品|人员|使用|家|商铺");

  static final Pattern CARS = Pattern.compile("车牌|车位|车库|车辆|车型");
  static final Pattern BARE_STATE = Pattern.compile("(?:当前|目前)?(?:状态|情况)|(?i:status|state)");

  private RosterWords() {}
}
