package manyi.intake.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.intake.sheet.HeaderSpelling;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.HeaderLine;
import manyi.record.Household;
import manyi.record.ListFile;
import manyi.record.RecordKind;
import manyi.record.RecordKinds;
import manyi.record.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderAliasesTest {
  private static final HeaderAliases BUILT_IN = new HeaderAliases(ListFile.builtInHeaders());

  private static String field(RecordKind<?> kind, String header) {
    return BUILT_IN
        .find(kind, HeaderSpelling.of(header).key())
        .map(HeaderAliases.Alias::field)
        .orElse("");
  }

  @Test
  void everyBuiltInHeaderBelongsToOneFieldOfItsKind() {
    Map<String, HeaderLine> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (HeaderLine line : ListFile.builtInHeaders()) {
      String header = line.header().replaceFirst("^\\+|\\+$", "");
      HeaderLine before = seen.put(line.kind() + " " + HeaderSpelling.of(header).key(), line);
      if (before != null) {
        twice.add(before + " and " + line);
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void everyBuiltInHeaderSurvivesItsOwnDecorations() {
    for (HeaderLine line : ListFile.builtInHeaders()) {
      String header = line.header().replaceFirst("^\\+|\\+$", "");
      assertEquals(
          HeaderSpelling.of(header).key(),
          HeaderSpelling.of(" *" + header + "（必填）： ").key(),
          header);
    }
  }

  @Test
  void everyFieldOfEveryKindHasAHeader() {
    List<String> bare = new ArrayList<>();
    for (RecordKind<?> kind : RecordKinds.ALL) {
      for (Column<?> column : kind.columns()) {
        if (BUILT_IN.headers(kind, column, 1).isEmpty()) {
          bare.add(kind + "." + column);
        }
      }
    }
    assertEquals(List.of(), bare);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "投诉时间,receivedAt",
    "诉求单号,number",
    "投诉/建议日期,receivedAt",
    "投诉/报修内容,content",
    "业主手机号,phone",
    "楼栋单元房号,room",
    "判定投诉性质,validity",
    "约定时间,dueAt",
    "期望处理时间,ownerDueAt",
    "回访情况/时间,revisitAt",
    "处理时间,completedAt",
    "是否群诉,repeats",
    "紧急程度,urgency",
  })
  void knowsTheHeadersOfComplaintLogs(String header, String field) {
    assertEquals(field, field(Complaint.KIND, header));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"预计完成日期", "业主类型", "计划回访日期", "延期原因", "投诉时间段"})
  void neverTakesAHeaderThatIsMerelySimilar(String header) {
    assertEquals("", field(Complaint.KIND, header));
  }

  @Test
  void aLaterLineWins() {
    HeaderAliases aliases =
        new HeaderAliases(
            List.of(
                new HeaderLine("visit", "opinion", "备 注"),
                new HeaderLine("visit", "remark", "备注")));
    assertEquals("remark", aliases.find(Visit.KIND, "备注").orElseThrow().field());
  }

  @Test
  void aNearerFileWinsAndIsPreferred() {
    HeaderAliases aliases =
        BUILT_IN.with(
            List.of(
                new HeaderLine("complaint", "receivedAt", "接单时刻"),
                new HeaderLine("complaint", "remark", "投诉主题")));
    assertEquals(List.of("接单时刻"), aliases.headers(Complaint.KIND, Complaint.RECEIVED_AT, 1));
    assertEquals("remark", aliases.find(Complaint.KIND, "投诉主题").orElseThrow().field());
    assertFalse(BUILT_IN.isKnown("接单时刻"));
  }

  @Test
  void knowsColumnsThatAreOfNoUse() {
    assertTrue(BUILT_IN.find(Household.KIND, "建筑面积").orElseThrow().isUnused());
    assertTrue(BUILT_IN.isKnown("建筑面积"));
    assertTrue(BUILT_IN.find(Complaint.KIND, "派单时间").orElseThrow().isUnused());
  }
}
