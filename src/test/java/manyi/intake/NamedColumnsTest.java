package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.grid.Grid;
import manyi.intake.header.HeaderAliases;
import manyi.record.HeaderLine;
import manyi.record.RecordKind;
import manyi.record.RecordKinds;
import manyi.record.ReturnVisit;
import manyi.testing.GridOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables that say of themselves that they are of something else, asked for as a kind whose required
 * columns somebody has named in a headers.csv of their own: that word outweighs what the table
 * says. Lines for other fields, for headers that other kinds know, or for several kinds, do not.
 */
class NamedColumnsTest {
  /**
   * The kind asked for; the sheet; heads; a row, of which # is the running digit of three; the
   * lines of the company's own list for the required fields; lines for other fields.
   */
  private static final String TABLES =
      """
      roster; 门禁卡登记; 户别 | 领卡人 | 卡号 | 办卡日期; 1-2-30# | 王芳 | 00123# | 2025-03-0#; room,户别; owner,领卡人
      roster; 车位登记; 户别 | 车牌 | 车型 | 用途; 1-2-30# | 粤A0000# | 轿车 | 自用; room,户别; status,用途
      roster; 员工通讯录; 铭牌 | 职务 | 手机 | 批语; 1-2-30# | 主管 | 1380000000# | 无; room,铭牌; note,批语
      roster; Weekly hours of employees; Dwelling ref | Hours | Comment made; 1-2-30# | 38.# | none; room,Dwelling ref; note,Comment made
      roster; 欠费清单; 栋室 | 欠费月数 | 欠费金额 | 批语; 1-2-30# | 3 | 39# | 无; room,栋室; note,批语
      roster; Sheet1; 户别 | 保洁服务 | 安保服务 | 绿化养护 | 批语; 1-2-30# | 满意 | 基本满意 | 不满意 | 无; room,户别; note,批语
      visit; 离职访谈; 面谈时点 | 面谈对象 | 离职原因 | 批语; 2025-03-0# | 王芳 | 家庭原因 | 无; visitedAt,面谈时点 person,面谈对象; remark,批语
      visit; 客诉台账; 时点 | 房号 | 内容 | 批语; 2025-03-0# | 1-2-30# | 楼道灯不亮 | 无; visitedAt,时点; remark,批语
      complaint; 走访记录; 走访日期 | 房号 | 被访人 | 走访人 | 走访方式 | 意见建议 | 到场时点 | 甲方意思 | 批语; 2025-03-0# | 1-2-30# | 王芳 | 高远 | 上门 | 希望增加充电桩# | 2025-03-1# | 灯坏# | 无; receivedAt,到场时点 content,甲方意思; remark,批语
      revisit; 走访记录; 走访日期 | 房号 | 被访人 | 走访人 | 走访方式 | 意见建议 | 复核时点 | 批语; 2025-03-0# | 1-2-30# | 王芳 | 高远 | 上门 | 希望增加充电桩# | 2025-03-1# | 无; revisitAt,复核时点; remark,批语
      survey; Sheet1; 投诉日期 | 房号 | 投诉人 | 投诉内容 | 处理结果 | 完成时间 | 门岗如何 | 楼道如何 | 批语; 2025-03-0# | 1-2-30# | 王芳 | 灯坏# | 已更换 | 2025-03-1# | 满意 | 不满意 | 无; item,门岗如何 item,楼道如何; suggestion,批语
      tally; 走访记录; 走访日期 | 房号 | 被访人 | 走访人 | 走访方式 | 意见建议 | 问了什么 | 说好的 | 说差的; 2025-03-0# | 1-2-30# | 王芳 | 高远 | 上门 | 无 | 门岗# | 5# | 2#; item,问了什么 satisfied,说好的 dissatisfied,说差的;
      """;

  static Stream<String> tables() {
    return TABLES.lines().filter(line -> !line.isBlank());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableWhoseRequiredColumnsWereNamedIsRead(String line) {
    Asked asked = Asked.of(line);
    FileReading reading = asked.read(asked.lines(4));
    assertEquals(List.of(asked.kind().name()), kinds(reading));
    assertEquals(3, reading.batches().get(0).kept().size(), line);
    assertEquals(List.of(), refusals(reading));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void linesForOtherFieldsSayNothingOfTheKind(String line) {
    Asked asked = Asked.of(asWeKnowThem(line));
    FileReading reading = asked.read(asked.lines(5));
    assertEquals(List.of(), reading.batches(), line);
    assertEquals(1, refusals(reading).size(), line);
  }

  /** The table with heads of the built-in list where the required columns stand. */
  private static String asWeKnowThem(String line) {
    String known = line;
    Asked asked = Asked.of(line);
    for (HeaderLine own : asked.lines(4)) {
      Optional<String> plain =
          asked.kind().column(own.field()).stream()
              .flatMap(f -> HeaderAliases.builtIn().headers(asked.kind(), f, 99).stream())
              .filter(header -> !header.contains("访") || asked.kind() == ReturnVisit.KIND)
              .min(Comparator.comparingInt(String::length));
      known = plain.isPresent() ? known.replace(own.header(), plain.get()) : known;
    }
    return known;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aHeaderThatIsNamedForOtherKindsTooSaysNothingOfTheKind(String line) {
    Asked asked = Asked.of(line);
    List<HeaderLine> both = new ArrayList<>(asked.lines(4));
    String other = asked.kind().name().equals("complaint") ? "visit" : "complaint";
    asked.lines(4).forEach(own -> both.add(new HeaderLine(other, "remark", own.header())));
    assertEquals(List.of(), asked.read(both).batches(), line);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whatNobodyAskedForIsNotTakenForTheKindByItsNamesAlone(String line) {
    Asked asked = Asked.of(line);
    assertEquals(
        List.of(),
        kinds(asked.readAlone(asked.lines(4))).stream()
            .filter(asked.kind().name()::equals)
            .toList());
  }

  private record Asked(RecordKind<?> kind, Grid grid, List<String> cells) {
    static Asked of(String line) {
      List<String> cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
      RecordKind<?> kind =
          RecordKinds.ALL.stream().filter(k -> k.name().equals(cells.get(0))).findFirst().get();
      String rows =
          Stream.of("1", "2", "3")
              .map(digit -> "| " + cells.get(3).replace("#", digit) + " |\n")
              .collect(Collectors.joining());
      return new Asked(
          kind, GridOf.table(cells.get(1), "| " + cells.get(2) + " |\n" + rows), cells);
    }

    List<HeaderLine> lines(int column) {
      List<HeaderLine> lines = new ArrayList<>();
      String field = "";
      for (String part : cells.get(column).split("(?<=\\p{IsHan}) |,", -1)) {
        if (field.isEmpty()) {
          field = part;
        } else {
          lines.add(new HeaderLine(kind.name(), field, part));
          field = "";
        }
      }
      return lines;
    }

    FileReading read(List<HeaderLine> own) {
      return intake(own)
          .read(GridOf.book("表.xlsx", grid), IntakeOptions.on(Reading.RUN).wanting(kind));
    }

    FileReading readAlone(List<HeaderLine> own) {
      return intake(own).read(GridOf.book("表.xlsx", grid), IntakeOptions.on(Reading.RUN));
    }

    private static Intake intake(List<HeaderLine> own) {
      return Reading.intakeWith(own.toArray(HeaderLine[]::new));
    }
  }

  private static List<String> kinds(FileReading reading) {
    return reading.sheets().stream()
        .map(sheet -> sheet.kind().map(RecordKind::name).orElse("-"))
        .toList();
  }

  private static List<Code> refusals(FileReading reading) {
    return reading.allProblems().stream()
        .map(problem -> problem.code())
        .filter(List.of(Code.KIND_CONTRADICTED, Code.KIND_DIFFERS, Code.KIND_UNDECIDED)::contains)
        .toList();
  }
}
