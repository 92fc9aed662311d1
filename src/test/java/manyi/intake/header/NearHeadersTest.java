package manyi.intake.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.intake.Reading;
import manyi.intake.sheet.HeaderSpelling;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.ListFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearHeadersTest {
  private final HeaderAliases aliases = new HeaderAliases(ListFile.builtInHeaders());

  @ParameterizedTest
  @CsvSource({
    "投诉日前, receivedAt",
    "接诉时问, receivedAt",
    "接待日前, receivedAt",
    "处理完结日期, completedAt",
    "完成时问, completedAt",
    "办结日, completedAt",
    "房屋编码号, room",
    "投诉人姓各, complainant",
    "电话号码1, phone",
    "投诉的内容, content",
    "事情经过, content",
    "责任部们, respondent",
    "投诉类形, category",
    "受理渠到, channel",
    "投诉级别别, severity",
    "紧急度, urgency",
    "回访满义度, revisitSatisfaction",
    "是否满义, revisitSatisfaction",
    "处理及结果, result",
    "处理状况, result"
  })
  void suggestsTheFieldThatWasMeant(String header, String field) {
    assertEquals(
        field,
        aliases
            .nearest(Complaint.KIND, HeaderSpelling.of(header).key())
            .map(HeaderAliases.Alias::field)
            .orElse("-"));
  }

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
