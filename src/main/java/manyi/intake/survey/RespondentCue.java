package manyi.intake.survey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Spelling;

/**
 * Knows the columns that tell who answered and how the tool noted it: 性别, 您的年龄段, 楼栋号, 入住时长, 总分, 用时,
 * 来自IP (domain 3.3, 3.8). They are no items whatever stands in them: 性别 coded 1 and 2 would else be
 * a satisfaction of 1 and 2. Only a header that is such a matter as a whole is one, 您对年龄较大业主的照顾 is
 * not.
 */
final class RespondentCue {
  private static final String ADDRESS =
      "(?:请(?:问|选择|填写|输入|勾选|提供)?)?(?:以下)?(?:是)?"
          + "(?:您|你|贵户|业主|业户|住户|客户|用户|受访者?|被访者?|被调查者?|答题人?|答卷人?|填表人?|填写人?|户主|本人|员工|基本信息)?"
          + "(?:们|家里?|家庭|府上|本人)?(?:目前|现在|现)?(?:的|之)?"
          + "(?:所?居住|所住|所在|现住|名下|购买|拥有|所购)?(?:的|之)?"
          + "(?:房屋|房子|住房|房产|住宅|家庭|小区|项目|物业|本小区|个人)?(?:的|之|所属|所在)*";

  private static final String PERSON =
      "性别|男女|年龄(?:段|层|组|阶段|区间|范围|结构|分布)?|年纪|岁数|出生(?:年月|日期|年份|年代)?|生日"
          + "|姓名|名字|称呼|电话(?:号码)?|手机号?码?|联系(?:方式|电话|号码)|微信(?:号|昵称|openid)?|昵称|qq号?|邮箱|电子邮件|e-?mail"
          + "|身份(?:类型|类别|性质|信息)?|职业(?:类型|类别)?|职务|职位|行业|工作单位|学历|(?:文化|教育|受教育)(?:程度|水平)"
          + "|(?:个人|家庭|月|年|人均|平均|税前|税后)*收入(?:水平|情况|区间|范围)?|婚姻(?:状况|情况|状态)?|婚否|民族|国籍|籍贯|户籍(?:地|所在地)?|政治面貌"
          + "|(?:家庭|常住|居住|同住|家中|总)*(?:人口|人数|成员)(?:数量?|结构|构成|情况)?"
          + "|(?:有)?(?:子女|孩子|小孩|老人|宠物|车辆|汽车|车位)(?:数量?|个数|人数)"
          + "|(?:业主|业户|客户|住户|用户|人员|居民|会员)(?:类型|类别|性质|身份|状态|属性|级别|等级|编号|id)";

  private static final String HOME =
      "户型|房型|(?:建筑|套内|住房|房屋|居住|使用)?面积(?:区间|段|大小)?|(?:所在)?(?:楼栋|楼宇|楼房|楼幢)(?:号|编号|名称)?"
          + "|(?:几)?[栋幢座楼]号?(?:楼)?|[栋幢座]数|楼层(?:号|数|段)?|层数|单元(?:号|编号|名称)?|房[号屋间]号?|房间号|室号|门牌号?码?|住址|地址|组团|片区|分期|期数"
          + "|(?:住房|房屋|房产|产权|物业|建筑|住宅|居住)(?:类型|类别|性质|状态|属性|用途|年限|编号)|(?:住房|房屋|居住)(?:情况|状况)"
          + "|(?:在|于)?(?:(?:本|该|我们|这个|此)(?:小区|项目|社区|楼盘))?(?:已|已经)?(?:入住|居住|住进?|搬进|搬入|搬来)(?:在|到)?(?:本|该|我们|我|这个|此)?(?:小区|项目|社区|房屋|物业|楼盘|这里)?(?:已|已经)?的?"
          + "(?:时间段?|时长|年限|年数|年份|年月|日期|月数|情况|状态|状况|性质|(?:了)?(?:多久|多长时间|几年|多少年).{0,3})"
          + "|(?:交房|收房|接房|购房|收楼|入伙)(?:时间|日期|年份|年限)";

  private static final String TOOL =
      "(?:总|合计|平均|最终|最后|考核|加权|问卷|答题|试卷|综合得分|考试)*(?:得?分数?|成绩|分值)(?:合计|总计)?|总计|合计"
          + "|序号|编号|id|(?:答[卷题]|问卷|提交|流水|记录)(?:序号|编号|id|号)|(?:答题|填写|作答|所用|填表)?(?:时长|用时|耗时|时间|所用时间)"
          + "|(?:开始|结束|提交|修改|更新|创建|录入|答[卷题])(?:答题|答卷|填写|作答|日期)*时间?"
          + "|(?:数据|答卷|答题|问卷|来访|填写|提交)?(?:来源|渠道)(?:渠道|详情|平台|类型|方式)?|来自(?:ip|渠道|于)?|ip(?:地址|属地|归属地|省份|城市)?"
          + "|国家|(?:所在|ip)?(?:省份?|城市|地区|区县|区域|街道|市)|地理位置(?:国家和地区|省|市|国家)?|经纬度|经度|纬度"
          + "|(?:填写|答题|终端)?设备(?:类型|型号|信息|系统)|填写设备|浏览器(?:类型|版本)?|操作系统|系统(?:类型|版本)|user-?agent|语言"
          + "|用户(?:标识|类型|id|名)|open-?id|自定义字段.{0,3}|问卷(?:版本|类型|名称|标题)|版本号?|是否(?:业主|有效|完成|匿名)";

  private static final Pattern WHOLE =
      Pattern.compile(
          ADDRESS
              + "(?:"
              + PERSON
              + "|"
              + HOME
              + "|"
              + TOOL
              + ")(?:代码|编码|选项|序号|\\(.*\\))?(?:(?:是|为|属于|位于|处于|在|有)(?:以下|下列)?.{0,10}|(?:哪|什么|多少|几).{0,10})?[?？:：。]*");

  /** What a head may also call a service that was rated: then the values in words decide. */
  private static final Pattern MAY_BE_RATED = Pattern.compile("设备|总计|合计|语言|系统");

  private RespondentCue() {}

  /**
   * True for a header, or the row of a matrix that asks for no rating, that is nothing but such a
   * matter.
   */
  static boolean is(String text) {
    String plain = Spelling.plain(text);
    int dash = plain.lastIndexOf('—');
    if (dash >= 0 && QuestionCue.asksForSatisfaction(plain.substring(0, dash))) {
      return false;
    }
    String row = plain.substring(dash + 1);
    Matcher whole = WHOLE.matcher(row);
    return whole.matches() && !MAY_BE_RATED.matcher(row).matches();
  }
}
