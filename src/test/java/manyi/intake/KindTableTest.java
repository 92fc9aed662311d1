package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.grid.Grid;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.RecordKind;
import manyi.record.SurveyReturn;
import manyi.record.Visit;
import manyi.testing.GridOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The lists that an office keeps, and what each is taken for: by itself, as {@code inspect} and
 * {@code import auto} see it, and by name, as {@code import KIND} does.
 */
class KindTableTest {
  private static final List<RecordKind<?>> ASKED =
      List.of(Household.KIND, Complaint.KIND, Visit.KIND, SurveyReturn.KIND);

  /**
   * Of itself; the kinds that read it when they are asked for; sheet; heads; a row, of which # is
   * the running digit of three.
   */
  private static final String TABLES =
      """
      roster; roster; Sheet1; 房号 | 业主姓名 | 联系电话; 1-2-30# | 王芳 | 1380000000#
      roster; roster; Sheet1; 楼栋 | 单元 | 房号 | 业主姓名 | 联系电话 | 建筑面积 | 入住状态; 1 | 2 | 30# | 王芳 | 1380000000# | 87.5 | 已入住
      roster; roster; Sheet1; 房屋编码 | 户主 | 联络 | 交付日 | 建面 | 使用情形; 1-2-30# | 王芳 | 1380000000# | 2020-05-0# | 87.5 | 自住
      roster; roster; Sheet1; 房间号 | 产权人 | 电话 | 交房日期 | 面积 | 居住状态; 1-2-30# | 王芳 | 1380000000# | 2020-05-0# | 87.5 | 自住
      roster; roster; Sheet1; 室号 | 业主 | 手机 | 套内面积 | 户型; 1-2-30# | 王芳 | 1380000000# | 70 | 两房
      roster; roster; Sheet1; 门牌号 | 户主 | 家庭人口 | 是否入住; 1-2-30# | 王芳 | 3 | 是
      roster; roster; Sheet1; 地址 | 姓名 | 电话 | 建筑面积 | 收楼日期; 1-2-30# | 王芳 | 1380000000# | 87.5 | 2020-05-0#
      roster; roster; Sheet1; 楼号 | 单元 | 室 | 住户姓名 | 性别 | 身份证号; 1 | 2 | 30# | 王芳 | 女 | 44000019800101001#
      roster; roster; 业主信息; 房号 | 姓名 | 电话; 1-2-30# | 王芳 | 1380000000#
      roster; roster; 住户清册; 楼栋 | 房号 | 户主; 1 | 30# | 王芳
      roster; roster; Sheet1; 序号 | 分期 | 楼栋 | 单元 | 房间号 | 客户姓名 | 移动电话 | 产权面积 | 交付状态; # | 一期 | 1 | 2 | 30# | 王芳 | 1380000000# | 87 | 已交付
      roster; roster; Sheet1; 房号 | 业主 | 入伙日期 | 装修状态; 1-2-30# | 王芳 | 2020-05-0# | 已装修
      roster; roster; Sheet1; 商铺号 | 业主名称 | 面积 | 租户; A-10# | 某公司 | 55 | 便利店
      -; roster; Sheet1; 姓名 | 住址 | 联系方式 | 登记时间; 王芳 | 1-2-30# | 1380000000# | 2025-03-0#
      -; roster; Sheet1; 姓名 | 地址 | 电话; 王芳 | 1-2-30# | 1380000000#
      -; roster; Sheet1; 姓名 | 电话 | 住址 | 备注; 王芳 | 1380000000# | 1-2-30# | 自带水杯
      -; roster; Sheet1; 序号 | 姓名 | 房号 | 联系方式 | 登记日期; # | 王芳 | 1-2-30# | 1380000000# | 2025-03-0#
      -; roster; Sheet1; 业主姓名 | 房号 | 电话 | 登记时间; 王芳 | 1-2-30# | 1380000000# | 2025-03-0#
      -; roster; Sheet1; 联系人 | 位置 | 电话; 王芳 | 1栋30# | 1380000000#
      -; -; Sheet1; 姓名 | 单位 | 电话; 王芳 | 绿化公司 | 1380000000#
      -; -; 志愿者报名; 姓名 | 性别 | 住址 | 联系方式 | 报名时间; 王芳 | 女 | 1-2-30# | 1380000000# | 2025-03-0#
      -; -; 活动签到; 姓名 | 房号 | 电话 | 签到时间; 王芳 | 1-2-30# | 1380000000# | 2025-03-05 19:0#
      -; -; 车位登记; 房号 | 业主姓名 | 联系电话 | 车位号 | 车牌号; 1-2-30# | 王芳 | 1380000000# | B1-02# | 粤A0000#
      -; -; Sheet1; 车位号 | 车牌号 | 车主 | 电话 | 房号; B1-02# | 粤A0000# | 王芳 | 1380000000# | 1-2-30#
      -; -; Sheet1; 泊位 | 号牌 | 业主 | 房号 | 有效期; 02# | 粤A0000# | 王芳 | 1-2-30# | 2025-12-31
      -; -; Sheet1; 房号 | 业主 | 车辆品牌 | 颜色 | 月租; 1-2-30# | 王芳 | 大众 | 白 | 300
      -; -; 3月欠费业主名单; 房号 | 业主姓名 | 欠费金额 | 欠费月份; 1-2-30# | 王芳 | 39# | 2025-03
      -; -; 车位业主名单; 房号 | 业主姓名 | 联系电话 | 车位; 1-2-30# | 王芳 | 1380000000# | B1-02#
      -; -; 装修业户信息台账; 房号 | 业主 | 装修公司 | 开工日期; 1-2-30# | 王芳 | 某公司 | 2025-03-0#
      -; -; 宠物住户一览; 房号 | 业主姓名 | 犬种; 1-2-30# | 王芳 | 泰迪
      roster; roster; 业主名册; 房号 | 业主姓名 | 联系电话 | 车位号; 1-2-30# | 王芳 | 1380000000# | B1-02#
      -; -; 月保车; 房号 | 姓名 | 电话 | 车牌 | 起始日期 | 截止日期; 1-2-30# | 王芳 | 1380000000# | 粤A0000# | 2025-01-01 | 2025-12-31
      -; -; 电表抄表; 房号 | 户主 | 表号 | 上月读数 | 本月读数; 1-2-30# | 王芳 | D000# | 100 | 12#
      -; -; Sheet1; 房号 | 户名 | 表号 | 起码 | 止码 | 用量; 1-2-30# | 王芳 | D000# | 100 | 12# | 2#
      -; -; Sheet1; 房间号 | 业主 | 水表读数 | 抄表日期; 1-2-30# | 王芳 | 12# | 2025-03-0#
      -; -; Sheet1; 房号 | 业主姓名 | 燃气表号 | 本期 | 上期; 1-2-30# | 王芳 | R000# | 12# | 100
      -; visit; 快递代收; 日期 | 房号 | 姓名 | 电话 | 快递单号; 2025-03-0# | 1-2-30# | 王芳 | 1380000000# | SF000#
      -; -; Sheet1; 收件人 | 房号 | 电话 | 快递公司 | 取件码; 王芳 | 1-2-30# | 1380000000# | 顺丰 | 12-#
      -; -; Sheet1; 房号 | 姓名 | 手机 | 运单号 | 是否领取; 1-2-30# | 王芳 | 1380000000# | YT000# | 是
      -; -; 门禁卡; 房号 | 业主姓名 | 电话 | 卡号 | 办卡日期; 1-2-30# | 王芳 | 1380000000# | 00123# | 2025-03-0#
      -; -; Sheet1; 楼栋 | 单元 | 房号 | 姓名 | 卡号; 1 | 2 | 30# | 王芳 | 00123#
      -; -; Sheet1; 房号 | 业主 | 人脸录入 | 卡数量 | 押金; 1-2-30# | 王芳 | 是 | 2 | 20
      -; -; 钥匙借用; 房号 | 业主 | 电话 | 借用人 | 借出时间 | 归还时间; 1-2-30# | 王芳 | 1380000000# | 张工 | 2025-03-05 | 2025-03-06
      -; -; 员工花名册; 姓名 | 部门 | 岗位 | 入职日期 | 电话; 王芳 | 客服部 | 管家 | 2020-05-0# | 1380000000#
      -; -; Sheet1; 工号 | 姓名 | 性别 | 身份证号 | 岗位 | 入职时间 | 住址; 00# | 王芳 | 女 | 44000019800101001# | 管家 | 2020-05-0# | 宿舍2-30#
      -; -; Sheet1; 姓名 | 宿舍 | 床位 | 入住时间 | 部门; 王芳 | 2-30# | # | 2020-05-0# | 保安部
      -; -; 员工通讯录; 姓名 | 职务 | 手机 | 地址; 王芳 | 主管 | 1380000000# | 1栋30#
      -; -; 离职面谈; 姓名 | 部门 | 岗位 | 面谈日期 | 面谈人 | 离职原因 | 意见建议; 王芳 | 客服部 | 管家 | 2025-03-0# | 高远 | 家庭原因 | 希望改善伙食
      -; -; Sheet1; 离职员工 | 访谈时间 | 访谈人 | 离职原因 | 访谈内容; 王芳 | 2025-03-0# | 高远 | 家庭原因 | 希望改善伙食
      -; -; 员工访谈; 姓名 | 部门 | 访谈日期 | 访谈人 | 访谈内容; 王芳 | 客服部 | 2025-03-0# | 高远 | 希望改善伙食
      -; -; 新员工面谈; 面谈日期 | 员工姓名 | 面谈人 | 内容; 2025-03-0# | 王芳 | 高远 | 适应良好
      -; visit; 访客登记; 日期 | 访客姓名 | 电话 | 被访人 | 房号 | 来访时间 | 离开时间; 2025-03-0# | 李强 | 1380000000# | 王芳 | 1-2-30# | 9:00 | 10:00
      -; -; Sheet1; 来访人 | 来访事由 | 被访房号 | 进入时间 | 离开时间 | 证件号; 李强 | 送货 | 1-2-30# | 2025-03-05 9:0# | 2025-03-05 10:0# | 4400#
      -; -; 施工单位登记; 单位名称 | 负责人 | 电话 | 施工内容 | 进场日期; 某装修公司 | 张工 | 1380000000# | 水电改造 | 2025-03-0#
      -; -; 装修登记; 房号 | 业主 | 装修公司 | 负责人 | 电话 | 开工日期 | 押金; 1-2-30# | 王芳 | 某公司 | 张工 | 1380000000# | 2025-03-0# | 2000
      -; -; 供应商; 供应商名称 | 联系人 | 电话 | 地址 | 合同金额; 某公司# | 张工 | 1380000000# | 天河路1号 | 5000
      -; -; 物业费; 房号 | 业主 | 面积 | 单价 | 应收 | 实收; 1-2-30# | 王芳 | 87 | 1.5 | 130.5 | 130.5
      -; -; 欠费清单; 房号 | 业主姓名 | 电话 | 欠费月数 | 欠费金额; 1-2-30# | 王芳 | 1380000000# | 3 | 39#
      -; -; 垃圾分类; 房号 | 姓名 | 积分; 1-2-30# | 王芳 | 5#
      -; -; 疫苗接种; 姓名 | 房号 | 身份证号 | 接种日期 | 剂次; 王芳 | 1-2-30# | 44000019800101001# | 2021-05-0# | 2
      -; -; 设备台账; 设备编号 | 设备名称 | 位置 | 状态 | 启用日期; SB-0# | 水泵 | 1栋 | 正常 | 2015-03-0#
      -; -; 消防器材; 位置 | 器材名称 | 数量 | 检查日期 | 检查人; 1栋10# | 灭火器 | 2 | 2025-03-0# | 张工
      -; -; 宠物登记; 房号 | 主人 | 电话 | 宠物名 | 品种; 1-2-30# | 王芳 | 1380000000# | 旺财 | 柯基
      -; -; Sheet1; 房号 | 业主 | 电话 | 状态; 1-2-30# | 王芳 | 1380000000# | 已领取
      -; -; 快递; 房号 | 姓名 | 电话 | 状态; 1-2-30# | 王芳 | 1380000000# | 已签收
      -; roster; Sheet1; 房号 | 业主 | 电话 | 幸运色; 1-2-30# | 王芳 | 1380000000# | 蓝
      -; -; 党员花名册; 姓名 | 性别 | 入党时间 | 住址; 王芳 | 女 | 2010-05-0# | 1-2-30#
      -; -; 志愿者名册; 姓名 | 房号 | 电话; 王芳 | 1-2-30# | 1380000000#
      -; -; 客诉台账; 访问日期 | 员工姓名 | 内容; 2025-03-0# | 王芳 | 谈工作安排
      complaint; complaint; Sheet1; 投诉日期 | 房号 | 投诉内容 | 处理结果; 2025-03-0# | 1-2-30# | 楼道灯不亮，天黑难走# | 已更换
      -; -; 客诉台账; 日期 | 房号 | 姓名 | 事由 | 处理情况 | 完成时间; 2025-03-0# | 1-2-30# | 王芳 | 电梯异响# | 已维修 | 2025-03-0#
      complaint; complaint; Sheet1; 来电时间 | 房号 | 来电人 | 反映内容 | 责任部门 | 办结时间; 2025-03-0# | 1-2-30# | 王芳 | 垃圾没有清运# | 保洁部 | 2025-03-0#
      visit; visit; 走访记录; 走访日期 | 房号 | 被访人 | 走访人 | 意见建议; 2025-03-0# | 1-2-30# | 王芳 | 高远 | 希望增加充电桩#
      visit; visit; Sheet1; 拜访时间 | 房号 | 业主 | 拜访人 | 拜访方式 | 满意度; 2025-03-0# | 1-2-30# | 王芳 | 高远 | 上门 | 满意
      revisit; -; Sheet1; 回访日期 | 房号 | 投诉人 | 回访人 | 回访结果 | 回访满意度; 2025-03-0# | 1-2-30# | 王芳 | 高远 | 问题已解决 | 满意
      -; complaint; 值班日志; 日期 | 时间 | 内容 | 记录人; 2025-03-0# | 9:30 | 巡查正常# | 王芳
      -; complaint; 会议记录; 日期 | 地点 | 内容 | 记录人; 2025-03-0# | 会议室 | 安排三月工作# | 王芳
      survey; survey; Sheet1; 序号 | 房号 | 保洁服务 | 安保服务 | 绿化养护 | 意见建议; # | 1-2-30# | 满意 | 基本满意 | 不满意 | 无
      survey; survey; 问卷; 提交时间 | 楼栋房号 | 您对保洁是否满意 | 您对安保是否满意 | 您对维修是否满意; 2025-06-0# 10:00 | 1-2-30# | 非常满意 | 满意 | 一般
      """;

  static Stream<String> tables() {
    return TABLES.lines().filter(line -> !line.isBlank());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aListIsTakenForWhatItIs(String line) {
    List<String> cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    Grid grid = table(cells.get(2), cells.get(3), cells.get(4));
    String asked =
        ASKED.stream()
            .filter(kind -> !kinds(Reading.wanting(kind, grid)).equals("-"))
            .map(RecordKind::name)
            .collect(Collectors.joining(" "));
    assertEquals(
        cells.get(0) + "; " + cells.get(1),
        kinds(Reading.of(grid)) + "; " + (asked.isEmpty() ? "-" : asked));
  }

  private static Grid table(String sheet, String heads, String row) {
    List<String> drawn = new ArrayList<>();
    drawn.add("| " + heads + " |");
    for (int i = 1; i <= 3; i++) {
      drawn.add("| " + row.replace("#", String.valueOf(i)) + " |");
    }
    return GridOf.table(sheet, String.join("\n", drawn) + "\n");
  }

  private static String kinds(FileReading reading) {
    return reading.sheets().stream()
        .map(sheet -> sheet.kind().map(RecordKind::name).orElse("-"))
        .collect(Collectors.joining(" "));
  }
}
