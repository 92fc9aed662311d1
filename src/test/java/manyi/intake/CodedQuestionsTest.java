package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.intake.header.HeaderAliases;
import manyi.record.Batch;
import manyi.record.ListFile;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import manyi.record.Words;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values judge a column of a questionnaire; its header only helps. */
class CodedQuestionsTest {
  private static final int RETURNS = 8;

  /** Questions of which each was once taken for something else by a word inside it. */
  private static final List<String> QUESTIONS =
      List.of(
          "您对保洁服务是否满意",
          "您对物业处理投诉和意见的及时性是否满意",
          "您对物业采纳业主建议的情况",
          "您对意见反馈渠道的评价",
          "合理化建议的落实",
          "您对留言回复的满意度",
          "您对物业收集业主心声的做法",
          "您对最近一次维修的时间",
          "您对物业解释收费原因的态度",
          "您对物业是否及时处理问题的评价",
          "您对单元门的管理",
          "您对楼栋管家的印象",
          "您对上门人员的姓名牌佩戴",
          "您对年龄较大业主的照顾",
          "您对入住手续的办理",
          "您对停车费用的收取",
          "您对公示的面积和户数数据",
          "您对活动次数的感受",
          "楼道灯",
          "邻里关系");

  /** The respondent's and the tool's own columns (F11, F16), as people head them. */
  private static final List<String> METADATA =
      List.of(
          "性别",
          "您的性别",
          "您的性别是？",
          "年龄",
          "您的年龄",
          "年龄段",
          "您的年龄段是",
          "您的年龄属于以下哪个区间",
          "户型",
          "您家的户型",
          "房屋户型",
          "楼栋号",
          "您所在的楼栋",
          "您居住的楼栋号是",
          "单元",
          "楼层",
          "您所住的楼层",
          "入住时间",
          "入住时长",
          "您入住本小区的时间",
          "您入住本小区多久了",
          "居住年限",
          "您在本小区居住的时间",
          "身份类型",
          "您的身份",
          "您的身份是",
          "您的身份是业主还是租户",
          "业主类型",
          "住户类型",
          "房屋性质",
          "房屋类型",
          "学历",
          "您的文化程度",
          "职业",
          "您的职业类型",
          "家庭月收入",
          "您的婚姻状况",
          "家庭人口",
          "您家有几口人",
          "常住人口数",
          "总分",
          "得分",
          "问卷总分",
          "平均分",
          "用时",
          "答题时长",
          "填写用时",
          "来源",
          "来源渠道",
          "来源详情",
          "答卷来源",
          "IP",
          "来自IP",
          "IP地址",
          "省份",
          "城市",
          "地区",
          "区域",
          "设备",
          "设备类型",
          "浏览器",
          "操作系统",
          "用户类型",
          "用户标识",
          "微信",
          "昵称",
          "问卷版本",
          "答卷编号",
          "编号",
          "序号",
          "面积",
          "建筑面积",
          "管家",
          "项目",
          "分公司",
          "手机号",
          "您的联系方式",
          "国家",
          "版本",
          "地理位置省");

  private static final HeaderAliases ALIASES = new HeaderAliases(ListFile.builtInHeaders());

  /** Without a line that says what a code means. */
  private static final Intake PLAIN = new Intake(ALIASES, new Words(ListFile.builtInWords()));

  private static final Intake CODED = coded();

  /** The five lines that say that 1 is best. */
  private static Intake coded() {
    List<Words.Line> lines = new ArrayList<>(ListFile.builtInWords());
    List<String> meanings =
        List.of("satisfied", "satisfied", "fair", "dissatisfied", "dissatisfied");
    for (int code = 1; code <= meanings.size(); code++) {
      lines.add(new Words.Line("answer", String.valueOf(code), meanings.get(code - 1)));
    }
    return new Intake(ALIASES, new Words(lines));
  }

  private static Batch read(Intake intake, Grid grid) {
    FileReading reading =
        intake.read(
            GridOf.book("2025年上半年问卷.xlsx", grid), IntakeOptions.on(LocalDate.of(2025, 12, 31)));
    assertEquals(1, reading.batches().size(), () -> reading.allProblems().toString());
    return reading.batches().get(0);
  }

  private static Grid sheet(List<String> heads, List<List<String>> columns) {
    Grid.Builder grid = Grid.named("问卷");
    for (int column = 0; column < heads.size(); column++) {
      grid.put(1, column + 1, Value.text(heads.get(column)));
      for (int row = 0; row < columns.get(column).size(); row++) {
        grid.put(row + 2, column + 1, GridOf.value(columns.get(column).get(row)));
      }
    }
    return grid.build();
  }

  private static List<String> codes(Random random, int highest) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < RETURNS; i++) {
      codes.add(String.valueOf(1 + random.nextInt(highest)));
    }
    codes.set(random.nextInt(RETURNS), String.valueOf(highest));
    return codes;
  }

  private static String numbered(Random random, int number, String question) {
    return switch (random.nextInt(5)) {
      case 0 -> number + "、" + question + "（必填）";
      case 1 -> "Q" + number + " " + question;
      case 2 -> number + "." + question;
      case 3 -> "第" + number + "题 " + question;
      default -> "*" + question;
    };
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSameScoresUnderAnyQuestionAreTheSameAnswers(long seed) {
    Random random = new Random(seed);
    List<String> questions = new ArrayList<>(QUESTIONS);
    Collections.shuffle(questions, random);
    List<String> heads = new ArrayList<>(List.of("序号", "提交答卷时间"));
    List<List<String>> columns = new ArrayList<>();
    columns.add(Stream.iterate(1, i -> i + 1).limit(RETURNS).map(String::valueOf).toList());
    columns.add(Collections.nCopies(RETURNS, "2025-06-01 10:00"));
    int items = 2 + random.nextInt(6);
    for (int i = 0; i < items; i++) {
      heads.add(numbered(random, i + 1, questions.get(i)));
      columns.add(codes(random, 3 + random.nextInt(3)));
    }
    for (Intake intake : List.of(CODED, PLAIN)) {
      Batch batch = read(intake, sheet(heads, columns));
      assertEquals(
          questions.subList(0, items), batch.items().stream().map(SurveyItem::text).toList());
      for (int row = 0; row < RETURNS; row++) {
        for (int item = 0; item < items; item++) {
          assertEquals(
              List.of(columns.get(item + 2).get(row)),
              batch.kept().get(row).answers().get(item),
              questions.get(item));
        }
        assertEquals("", batch.kept().get(row).fields().kept(SurveyReturn.SUGGESTION));
      }
    }
  }

  @Test
  void theRespondentsAndTheToolsOwnColumnsAreNoItemsWhateverStandsInThem() {
    Random random = new Random(7);
    for (String head : METADATA) {
      for (String written : List.of(head, "3、" + head, head + "（必填）", "Q3 " + head)) {
        int highest = List.of(2, 4, 5).get(random.nextInt(3));
        boolean isFirst = random.nextBoolean();
        List<String> heads = new ArrayList<>(List.of("8、您对保洁是否满意", "9、您对绿化是否满意"));
        List<List<String>> columns = new ArrayList<>(List.of(codes(random, 5), codes(random, 5)));
        int at = isFirst ? 0 : 1 + random.nextInt(2);
        heads.add(at, written);
        columns.add(at, codes(random, highest));
        Batch batch = read(CODED, sheet(heads, columns));
        assertEquals(
            List.of("您对保洁是否满意", "您对绿化是否满意"),
            batch.items().stream().map(SurveyItem::text).toList(),
            written + " at " + at);
      }
    }
  }

  @Test
  void aRespondentsHeadOverAnswersInWordsIsAnItem() {
    List<String> words = List.of("满意", "基本满意", "不满意", "满意", "满意", "满意", "不满意", "满意");
    Random random = new Random(5);
    for (String head :
        List.of(
            "户型", "车位数量", "物业类型", "房屋状况", "居住情况", "建筑面积", "楼层", "设备", "系统", "语言", "房屋性质", "您家的户型",
            "单元")) {
      for (String written : List.of(head, "3、" + head, head + "（必填）")) {
        Batch batch =
            read(
                CODED,
                sheet(
                    List.of("1、您对保洁是否满意", written, "2、您对绿化是否满意"),
                    List.of(codes(random, 5), words, codes(random, 5))));
        assertEquals(3, batch.items().size(), written);
        assertEquals(List.of("不满意"), batch.kept().get(2).answers().get(1), written);
      }
    }
  }

  @Test
  void everyColumnThatHeadersCsvHasNoUseForStaysOutWithCodesInIt() {
    Random random = new Random(11);
    ListFile.builtInHeaders().stream()
        .filter(line -> line.kind().equals("survey") && line.field().equals("-"))
        .forEach(
            line -> {
              Batch batch =
                  read(
                      CODED,
                      sheet(
                          List.of(line.header(), "1、您对保洁是否满意", "2、您对绿化是否满意"),
                          List.of(codes(random, 5), codes(random, 5), codes(random, 5))));
              assertEquals(2, batch.items().size(), line.header());
            });
  }

  @Test
  void aQuestionForAChoiceOrANumberIsNoItemThoughItsAnswersAreCodes() {
    Random random = new Random(3);
    for (String head :
        List.of(
            "您最满意的服务是哪一项",
            "您希望增加哪些服务",
            "您通过什么渠道了解物业服务",
            "您每月交多少停车费",
            "您家有几辆车",
            "您是否参加过社区活动",
            "不满意的原因",
            "您关注的服务（多选）")) {
      Batch batch =
          read(
              CODED,
              sheet(
                  List.of("1、您对保洁是否满意", "2、" + head, "3、您对绿化是否满意"),
                  List.of(
                      codes(random, 5),
                      codes(random, head.contains("是否") ? 2 : 4),
                      codes(random, 5))));
      assertEquals(2, batch.items().size(), head);
      assertEquals(
          1,
          batch.problems().stream().filter(p -> p.code().id().equals("column-not-counted")).count(),
          head);
    }
  }

  @Test
  void aColumnForOpinionsWithAnswersOfTheScaleInItIsAnItem() {
    List<String> words = List.of("满意", "基本满意", "不满意", "满意", "满意", "满意", "不满意", "满意");
    Batch answered =
        read(CODED, sheet(List.of("房号", "1、保洁", "2、您的意见和建议"), List.of(rooms(), words, words)));
    assertEquals(2, answered.items().size());
    List<String> written = List.of("满意", "", "多种树", "", "无", "无", "", "");
    Batch open =
        read(CODED, sheet(List.of("房号", "1、保洁", "2、您的意见和建议"), List.of(rooms(), words, written)));
    assertEquals(1, open.items().size());
    List<String> praised = List.of("满意", "", "", "很满意", "无", "无", "", "");
    Batch few =
        read(CODED, sheet(List.of("房号", "1、保洁", "2、您的意见和建议"), List.of(rooms(), words, praised)));
    assertEquals(1, few.items().size());
    assertEquals("满意", few.kept().get(0).fields().kept(SurveyReturn.SUGGESTION));
  }

  private static List<String> rooms() {
    return Stream.iterate(1, i -> i + 1).limit(RETURNS).map(i -> "1-1-10" + i).toList();
  }
}
