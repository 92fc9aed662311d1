package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows under the heads of other people's forms that tell how to fill them in. */
class FillingHintsTest {
  @TempDir Path folder;

  @Test
  void areSkippedAndCounted() {
    Desk desk = Desk.in(folder);
    String file =
        desk.file(
            "3月投诉台账.csv",
            "投诉编号,投诉日期,房号,投诉内容,完成时间",
            "必填,年-月-日,栋-单元-室,简要描述,年-月-日",
            "T-1,2025-03-02,1-1-101,楼道灯不亮,2025-03-03",
            "T-2,2025-03-05,1-2-102,电梯异响,2025-03-06");
    var result = desk.imports(0, "complaints", file);
    assertTrue(result.out().contains("读取 3 行 = 保留 2 + 略过 1 + 拒绝 0"), result.out());
    assertFalse(result.err().contains("不是能识别的日期"), result.err());
    assertEquals("2", desk.show("complaints", "--month", "2025-03").at("/received").asText());
  }
}
