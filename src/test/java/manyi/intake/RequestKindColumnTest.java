package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.HeaderLine;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of several columns that may tell what people came with, the one under which kinds of request
 * stand tells it (D20), wherever it stands and whatever ranks before it.
 */
class RequestKindColumnTest {
  /** A head and what stands below it. */
  private record Drawn(String head, List<String> cells) {
    static Drawn of(String text) {
      String[] parts = text.strip().split("=", -1);
      return new Drawn(parts[0], List.of(parts[1].split(",", -1)));
    }
  }

  /** Every order of the columns reads the same; a problem is told by its head or its cell. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # the bare 类型 says what it is about, and another column what it is
          类型=电梯,保洁,绿化; 工单类型=投诉,报修,报修 | complaint,repair,repair | 电梯,保洁,绿化 | -
          类型=电梯,保洁,绿化; 事项类型=投诉,咨询,报修 | complaint,enquiry,repair | 电梯,保洁,绿化 | -
          类型=电梯,保洁,绿化; 诉求类型=报修,投诉,表扬 | repair,complaint,praise | 电梯,保洁,绿化 | -
          类型=电梯,保洁,绿化; 单据类型=报修,投诉,表扬 | ,, | 电梯,保洁,绿化 | 单据类型 header-unknown
          类型=电梯,,绿化; 报事类别=报修,投诉,投诉 | repair,complaint,complaint | 电梯,,绿化 | -
          类型=电梯,,绿化; Request type=repair,Complaint,投诉 | repair,complaint,complaint | 电梯,,绿化 | -
          # 维修 is a kind of request too, and is outdone by a column of nothing else
          类型=维修,保洁,绿化; 工单类型=投诉,报修,报修 | complaint,repair,repair | 维修,保洁,绿化 | -
          # as many as there are
          类型=电梯,保洁,绿化; 服务类型=上门,电话,上门; 工单类型=投诉,报修,报修 | complaint,repair,repair | 电梯,保洁,绿化 | 服务类型 header-ambiguous
          类型=电梯,保洁,绿化; 服务类型=建议,投诉,投诉; 工单类型=投诉,报修,报修 | suggestion,complaint,complaint | 电梯,保洁,绿化 | 工单类型 header-ambiguous
          类型=,,; 服务类型=上门,电话,上门; 工单类型=投诉,报修,报修 | complaint,repair,repair | ,, | 服务类型 header-ambiguous
          # the kinds stand under another head than the first
          类型=,,; 工单类型=投诉,报修,报修 | complaint,repair,repair | ,, | -
          服务类型=上门,电话,上门; 业务类型=投诉,报修,报修 | complaint,repair,repair | ,, | 服务类型 header-ambiguous
          类型=电梯,保洁,绿化; 投诉类别=设备,环境,环境; 工单类型=投诉,报修,报修 | complaint,repair,repair | 设备,环境,环境 | 类型 header-ambiguous
          # a column that is called a category holds the kinds
          类型=电梯,保洁,绿化; 类别=投诉,报修,报修 | complaint,repair,repair | 电梯,保洁,绿化 | -
          类型=电梯,保洁,绿化; 诉求类别=投诉,报修,报修 | complaint,repair,repair | 电梯,保洁,绿化 | -
          投诉类型=电梯,保洁,绿化; 类别=投诉,报修,报修 | complaint,repair,repair | 电梯,保洁,绿化 | -
          分类=投诉,报修,报修; 类别=电梯,保洁,绿化 | complaint,repair,repair | 电梯,保洁,绿化 | -
          服务类型=上门,电话,上门; 投诉类型=电梯,保洁,绿化; 分类=投诉,报修,报修 | complaint,repair,repair | 电梯,保洁,绿化 | 服务类型 header-ambiguous
          # codes that the head explains
          类型(1-投诉,2-报修)=1,2,2 | complaint,repair,repair | ,, | -
          类型=电梯,保洁,绿化; 工单类型(1-投诉,2-报修)=1,2,2 | complaint,repair,repair | 电梯,保洁,绿化 | -
          # a spare without any kind takes nothing: it is one of two of the same
          类型=电梯,保洁,绿化; 服务类型=上门,电话,上门 | ,, | 电梯,保洁,绿化 | 服务类型 header-ambiguous
          类型=电梯,保洁,绿化; 服务类型=,, | ,, | 电梯,保洁,绿化 | -
          # what was right before
          类型=投诉,报修,投诉; 工单类型=热线,上门,热线 | complaint,repair,complaint | ,, | 工单类型 header-ambiguous
          类型=投诉,报修,投诉; 类别=电梯,保洁,绿化 | complaint,repair,complaint | 电梯,保洁,绿化 | -
          类型=投诉,报修,投诉; 类别=维修,咨询,绿化 | complaint,repair,complaint | 维修,咨询,绿化 | -
          工单类型=报修,报修,咨询; 投诉类别=维修,投诉,表扬 | repair,repair,enquiry | 维修,投诉,表扬 | -
          # without a column of kinds a category is one where it is wholly the word for it (D20)
          投诉类别=表扬,报修,投诉 | praise,, | 表扬,报修,投诉 | -
          投诉类别=维修,保洁,报修; 类别=咨询,投诉处理,表扬 | ,, | 维修,保洁,报修 | 类别 header-ambiguous
          """)
  void theColumnWithTheKindsTellsThem(
      String columns, String kinds, String categories, String problems) {
    List<Drawn> drawn = List.of(columns.split(";", -1)).stream().map(Drawn::of).toList();
    for (List<Drawn> order : orders(drawn)) {
      Grid grid = grid(order);
      Batch batch = Reading.of(grid).batches().get(0);
      String places = order.toString();
      assertEquals(kinds, String.join(",", Reading.kept(batch, Complaint.REQUEST_KIND)), places);
      assertEquals(categories, String.join(",", Reading.kept(batch, Complaint.CATEGORY)), places);
      assertEquals(problems == null ? "" : problems, problems(batch, grid), places);
    }
  }

  @Test
  void theProblemOfAColumnThatIsLeftOutNamesTheOneThatServes() {
    Batch batch =
        Reading.of(
                grid(
                    List.of(
                        Drawn.of("类型=电梯,保洁,绿化"),
                        Drawn.of("服务类型=上门,电话,上门"),
                        Drawn.of("工单类型=投诉,报修,报修"))))
            .batches()
            .get(0);
    Problem problem = batch.problems().get(0);
    assertEquals("服务类型", problem.found());
    assertEquals(List.of("工单类型", "F1"), problem.arguments().subList(1, 3));
  }

  /** Whoever named the column in a list of their own knows what it is. */
  @Test
  void aColumnThatAListOfTheUserNamesStays() {
    Grid grid = grid(List.of(Drawn.of("服务类型=客诉单,工程单,工程单"), Drawn.of("工单类型=投诉,报修,报修")));
    FileReading reading =
        Reading.intakeWith(new HeaderLine("complaint", "kind", "服务类型"))
            .read(GridOf.book("台账.xlsx", grid), IntakeOptions.on(Reading.RUN));
    assertEquals(
        List.of("客诉单", "工程单", "工程单"),
        Reading.kept(reading.batches().get(0), Complaint.REQUEST_KIND));
  }

  /** Of a list of repairs only what a column calls a complaint is one; a category calls nothing. */
  @ParameterizedTest
  @CsvSource({"类型,电梯,保洁,0", "类型,投诉,报修,1", "工单类型,投诉,报修,1", "业务类别,电梯,保洁,0"})
  void aListOfRepairsIsALogWhereItTellsKinds(String head, String one, String other, int batches) {
    FileReading reading =
        Reading.of(
            GridOf.table(
                "报修登记",
                """
                | 受理时间 | 房号 | 内容 | 处理人 | 完成时间 | %s |
                | 2025-03-01 | 1-2-301 | 运行时异响 | 陈工 | 2025-03-02 | %s |
                | 2025-03-02 | 1-2-302 | 楼道未打扫 | 陈工 | 2025-03-03 | %s |
                """
                    .formatted(head, one, other)));
    assertEquals(batches, reading.batches().size());
  }

  private static Grid grid(List<Drawn> columns) {
    List<StringBuilder> lines = new ArrayList<>();
    lines.add(new StringBuilder("| 投诉时间 | 房号 | 投诉内容 |"));
    for (int row = 1; row <= 3; row++) {
      lines.add(
          new StringBuilder("| 2025-03-0%d | 1-2-30%d | 第%d件事等了很久 |".formatted(row, row, row)));
    }
    for (Drawn column : columns) {
      lines.get(0).append(' ').append(column.head()).append(" |");
      for (int row = 1; row <= 3; row++) {
        lines.get(row).append(' ').append(column.cells().get(row - 1)).append(" |");
      }
    }
    return GridOf.table("台账", String.join("\n", lines) + "\n");
  }

  /** What is told of heads; a word that no list knows is no matter of which column serves. */
  private static String problems(Batch batch, Grid grid) {
    TreeSet<String> found = new TreeSet<>();
    for (Problem problem : batch.problems()) {
      CellRef cell = problem.place().cell().orElseThrow();
      found.add(grid.at(cell).shown() + " " + problem.code().id());
    }
    return String.join(",", found);
  }

  private static List<List<Drawn>> orders(List<Drawn> columns) {
    if (columns.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Drawn>> orders = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<Drawn> others = new ArrayList<>(columns);
      Drawn first = others.remove(i);
      for (List<Drawn> rest : orders(others)) {
        List<Drawn> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }
}
