package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import manyi.testing.Cli;
import manyi.testing.GridText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A repair is no complaint, whichever column of the log says that it is one (D20). */
class RequestKindShowTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
  }

  @ParameterizedTest
  @CsvSource({"类型,工单类型,0", "类型,类别,0", "投诉类型,分类,0", "服务类型,业务类型,1"})
  void whatIsNoComplaintIsCountedApart(String about, String kind, int unread) throws IOException {
    desk.file(
        "2025年3月.csv",
        "投诉时间,房号,投诉内容," + about + "," + kind,
        "2025-03-01,1-101,运行时异响,电梯,投诉",
        "2025-03-02,1-102,楼道未打扫,保洁,报修",
        "2025-03-03,1-103,草坪枯黄,绿化,报修");
    JsonNode inspected =
        Desk.json(desk.ends(0, "inspect", "2025年3月.csv", "--format", "json").out());
    JsonNode columns = inspected.findValue("columns");
    assertEquals("kind", fieldOf(kind, columns), columns.toString());
    assertEquals(unread == 0 ? "category" : "", fieldOf(about, columns), columns.toString());
    Cli.Result imported = desk.imports(0, "complaints", "2025年3月.csv", "--annotate", "标注.xlsx");
    assertEquals(unread, imported.err().split("header-ambiguous", -1).length - 1, imported::err);
    assertEquals(unread == 1, Files.exists(desk.path("标注.xlsx")));
    JsonNode march = desk.show("complaints", "--month", "2025-03");
    assertEquals(1, march.get("received").asInt());
    assertEquals("[{\"name\":\"repair\",\"count\":2}]", march.get("otherKinds").toString());
  }

  private static String fieldOf(String head, JsonNode columns) {
    List<JsonNode> found =
        StreamSupport.stream(columns.spliterator(), false)
            .filter(column -> column.get("header").textValue().equals(head))
            .toList();
    assertEquals(1, found.size(), columns.toString());
    return found.get(0).path("field").asText("");
  }

  @Test
  void theColumnThatIsLeftOutIsToldWithTheOneThatServes() throws IOException {
    desk.file(
        "2025年3月.csv",
        "投诉时间,房号,投诉内容,服务类型,工单类型,类型",
        "2025-03-01,1-101,运行时异响,上门,投诉,电梯",
        "2025-03-02,1-102,楼道未打扫,电话,报修,保洁");
    desk.ends(0, "inspect", "2025年3月.csv", "--annotate", "标注.xlsx");
    String copy = GridText.of(desk.path("标注.xlsx"));
    assertTrue(copy.contains("“服务类型”与 E1 的“工单类型”是同一项内容"), copy);
    assertFalse(copy.contains("“类型”"), copy);
  }
}
