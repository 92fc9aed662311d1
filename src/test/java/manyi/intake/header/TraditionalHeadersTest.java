package manyi.intake.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.intake.Reading;
import manyi.record.Batch;
import manyi.record.Complaint;
import org.junit.jupiter.api.Test;

class TraditionalHeadersTest {
  @Test
  void readsTraditionalCharactersAsSimplifiedOnes() {
    Batch batch =
        Reading.batch(
            """
            | 投訴時間 | 房間號 | 聯繫電話 | 投訴內容 | 處理結果 | 滿意度 | 備註 |
            | 2025-03-05 | 1-2-301 | 13800001111 | 電梯 | 已修 | 不滿意 | |
            | 2025-03-06 | 1-2-302 | 13800002222 | 噪音 | 已修 | 滿意 | |
            | 合計 | | | 2件 | | | |
            """);
    assertEquals(List.of("2 kept", "3 kept", "4 skipped total"), Reading.outcomes(batch));
    assertEquals(
        List.of("dissatisfied", "satisfied"), Reading.kept(batch, Complaint.REVISIT_SATISFACTION));
    assertEquals(List.of("電梯", "噪音"), Reading.kept(batch, Complaint.CONTENT));
    assertEquals(List.of(), Reading.problems(batch));
  }
}
