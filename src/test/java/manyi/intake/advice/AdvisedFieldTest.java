package manyi.intake.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import manyi.grid.Origin;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.ListLine;
import manyi.intake.log.RecordSheetReader;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.HeaderLine;
import manyi.record.ListFile;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.RecordKinds;
import manyi.record.Words;
import manyi.record.word.Word;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line is offered only where the words of the header and the values under it both say so. */
class AdvisedFieldTest {
  private static final HeaderAliases ALIASES = new HeaderAliases(ListFile.builtInHeaders());
  private static final Words WORDS = new Words(ListFile.builtInWords());
  private static final ReadingScope SCOPE =
      new ReadingScope(
          "表.xlsx",
          "表",
          OptionalInt.empty(),
          new TreeSet<>(),
          LocalDate.of(2026, 6, 30),
          Origin.OUTSIDE);

  private static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          Map.entry(
              "dates",
              List.of("2025-03-05", "2025-03-06", "2025-03-09", "2025-03-11", "2025-03-12")),
          Map.entry(
              "stamps",
              List.of(
                  "'2025-11-08T08:56:29.185Z",
                  "'2025-11-08T09:15:07.392Z",
                  "'2025-11-09T10:00:00Z")),
          Map.entry("clocks", List.of("9:30", "10:15", "14:20", "16:05", "8:45")),
          Map.entry("rooms", List.of("1-2-301", "3号楼2单元501室", "8幢301", "A-1-502", "12-1-1204")),
          Map.entry("bare rooms", List.of("301", "302", "1204", "'0502", "B301")),
          Map.entry("plates", List.of("粤A00001", "粤B12345", "京N8P8F8", "／", "粤AD12345")),
          Map.entry("prices", List.of("1.5", "2.3", "1.5", "0.8", "2.95")),
          Map.entry("amounts", List.of("130.6", "261.2", "87", "'1,204.50", "99")),
          Map.entry("counts", List.of("3", "5", "2", "1", "4")),
          Map.entry("hours", List.of("19.5", "3.2", "4", "1.5", "2.5")),
          Map.entry("names", List.of("王芳", "李建国", "欧阳明", "张女士", "陈先生")),
          Map.entry("english names", List.of("Ann Lee", "Bob", "J. Smith", "Mary-Ann Poe")),
          Map.entry(
              "phones", List.of("13800000001", "'138 0000 0002", "0755-81234567", "139****0003")),
          Map.entry("ids", List.of("TS-2025-001", "TS-2025-002", "TS-2025-003", "TS-2025-004")),
          Map.entry("codes", List.of("A", "B", "A", "A", "B")),
          Map.entry("models", List.of("KONE-3000", "KONE-3000", "GPS-2", "KONE-3000", "GPS-2")),
          Map.entry("texts", List.of("电梯门关不上", "楼上漏水到客厅", "垃圾三天没人清", "夜里施工太吵")),
          Map.entry(
              "english texts",
              List.of(
                  "Tap leaks",
                  "Lift stuck on floor 5",
                  "Lift stuck between floors",
                  "Noise at night")),
          Map.entry("labels", List.of("保洁", "维修", "保洁", "安保", "维修")),
          Map.entry("english labels", List.of("Plumbing", "Lift", "Plumbing", "Cleaning")),
          Map.entry("departments", List.of("工程部", "客服部", "工程部", "秩序维护部")),
          Map.entry("statuses", List.of("处理中", "已完成", "已关闭", "待处理")),
          Map.entry("levels", List.of("一般", "重大", "重要", "轻微")),
          Map.entry("urgencies", List.of("紧急", "非紧急", "紧急", "非紧急")),
          Map.entry("channels", List.of("电话", "来访", "微信", "前台")),
          Map.entry("answers", List.of("满意", "基本满意", "不满意", "满意")),
          Map.entry("house statuses", List.of("已入住", "未入住", "已出租", "已入住")),
          Map.entry("species", List.of("金毛", "泰迪", "英短", "金毛")),
          Map.entry("sizes", List.of("87", "120.5", "89", "143")),
          Map.entry("years", List.of("2008", "2010", "2008", "2011")),
          Map.entry("validities", List.of("有效", "协调工作", "无效", "有效")),
          Map.entry("blank", List.of("", "", "")));

  @ParameterizedTest(name = "{0} {1} ({2}): {3}")
  @CsvSource({
    // What the words name and the values bear out.
    "complaint, 接访日期, dates, receivedAt",
    "complaint, 业主投诉日期, dates, receivedAt",
    "complaint, Timestamp, stamps, receivedAt",
    "complaint, Date received, dates, receivedAt",
    "complaint, DateSubmitted, dates, receivedAt",
    "complaint, 投诉用户, names, complainant",
    "complaint, 客户名字, names, complainant",
    "complaint, 反映者, names, complainant",
    "complaint, ResidentName, english names, complainant",
    "complaint, 业主联系号码, phones, phone",
    "complaint, Phone Number, phones, phone",
    "complaint, ComplaintType, english labels, category",
    "complaint, 投诉种类, labels, category",
    "complaint, Description, english texts, content",
    "complaint, Details, english texts, content",
    "complaint, Unit, rooms, room",
    "complaint, Contact Number, phones, phone",
    "complaint, Assigned To, english names, handler",
    "complaint, Unit price, prices, -",
    "complaint, Contact Person, english names, -",
    "complaint, 详细描述, texts, content",
    "complaint, 投诉的内容, texts, content",
    "complaint, 事情经过, texts, content",
    "complaint, 预计完成日期, dates, dueAt",
    "complaint, 计划办结时间, dates, dueAt",
    "complaint, 业主要求完成日期, dates, ownerDueAt",
    "complaint, 处理完结日期, dates, completedAt",
    "complaint, 办结日, dates, completedAt",
    "complaint, Resolved date, dates, completedAt",
    "complaint, 客户回复日期, dates, repliedAt",
    "complaint, 投诉单据编码, ids, number",
    "complaint, 报修地址, rooms, room",
    "complaint, Room Number, bare rooms, room",
    "complaint, 投诉性质判定, validities, validity",
    "complaint, 投诉性质判定, labels, -",
    "complaint, 责任班组, departments, respondent",
    "complaint, 跟进状态, statuses, status",
    "complaint, 问题级别, levels, severity",
    "complaint, 紧急度, urgencies, urgency",
    "complaint, 投诉受理渠道, channels, channel",
    "complaint, 处理状况, texts, result",
    "complaint, 业主回访满意程度, answers, revisitSatisfaction",
    "complaint, 回访人员姓名, names, revisitor",
    "visit, 走访日, dates, visitedAt",
    "visit, 被走访客户, names, person",
    "visit, 走访人员姓名, names, visitor",
    "visit, 业主的意见, texts, opinion",
    "roster, 业主名字, names, owner",
    "roster, 住户房间号, rooms, room",
    "roster, 业主入住日期, dates, movedInAt",
    "roster, 房屋使用状态情况, house statuses, -",
    // A slip of one character, where the values bear it out.
    "complaint, 投诉日前, dates, receivedAt",
    "complaint, 接诉时问, dates, receivedAt",
    "complaint, 完成时问, dates, completedAt",
    "complaint, 投诉人姓各, names, complainant",
    "complaint, 责任部们, departments, respondent",
    "complaint, 投诉类形, labels, category",
    "complaint, 受理渠到, channels, channel",
    "complaint, 回访满义度, answers, revisitSatisfaction",
    "complaint, 投诉日前, texts, -",
    "complaint, 恢复时间, dates, -",
    "complaint, 受理时限, texts, -",
    // Letters or characters in common, other matters.
    "complaint, 单价, prices, -",
    "complaint, 时长, hours, -",
    "complaint, 车牌, plates, -",
    "complaint, 住户编号, codes, -",
    "complaint, 故障时间, dates, -",
    "complaint, 停车时间, dates, -",
    "complaint, 检查日期, dates, -",
    "complaint, 缴费日期, dates, -",
    "complaint, 设备编号, ids, -",
    "complaint, 设备名称, labels, -",
    "complaint, 检查内容, texts, -",
    "complaint, 收费项目, labels, -",
    "complaint, 宠物类型, species, -",
    "complaint, 业主类型, labels, -",
    "complaint, 计划回访日期, dates, -",
    "complaint, 保安电话, phones, -",
    "complaint, 车主姓名, names, -",
    "complaint, 题号, codes, -",
    "complaint, 诉求归口, labels, -",
    "complaint, 天气, labels, -",
    "complaint, x, counts, -",
    "roster, 车牌, plates, -",
    "roster, 车位号, bare rooms, -",
    "roster, 楼长, names, -",
    "roster, 楼栋管家, names, -",
    "roster, 房屋管理员, names, -",
    "roster, 单价, prices, -",
    "roster, 新单元号, bare rooms, -",
    "roster, 犬名, species, -",
    "roster, 收楼情况, dates, -",
    "visit, 车辆进场时间, dates, -",
    "visit, 快递单号, ids, -",
    // The right words over the wrong values.
    "complaint, 投诉用户, counts, -",
    "complaint, 客户名字, phones, -",
    "complaint, 接访日期, texts, -",
    "complaint, 接访日期, clocks, -",
    "complaint, 接访日期, counts, -",
    "complaint, 业主联系号码, counts, -",
    "complaint, 业主联系号码, names, -",
    "complaint, 投诉单据编码, models, -",
    "complaint, 投诉单据编码, texts, -",
    "complaint, 详细描述, counts, -",
    "complaint, 详细描述, dates, -",
    "complaint, 详细描述, codes, -",
    "complaint, 报修地址, plates, -",
    "complaint, 报修地址, prices, -",
    "complaint, Room Number, sizes, -",
    "complaint, 处理进度/原因, texts, -",
    "complaint, 跟进状态, texts, -",
    "complaint, 跟进状态, names, -",
    "complaint, 问题级别, codes, -",
    "complaint, 投诉受理渠道, names, -",
    "complaint, ComplaintType, ids, -",
    "complaint, 责任班组, counts, -",
    "complaint, 回访人员姓名, dates, -",
    "complaint, 投诉用户, blank, -",
    "roster, 业主名字, plates, -",
    "roster, 住户房间号, amounts, -",
    "roster, 业主入住日期, house statuses, -"
  })
  void aFieldIsOfferedWhereWordsAndValuesAgree(
      String kind, String header, String values, String field) {
    assertEquals(
        Optional.of(field).filter(f -> !f.equals("-")),
        suggested(RecordKinds.named(kind).orElseThrow(), header, COLUMNS.get(values)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"complaint", "revisit", "visit", "roster"})
  void aLineThatIsOfferedMakesItsColumnReadable(String kindName) {
    RecordKind<?> kind = RecordKinds.named(kindName).orElseThrow();
    Random random = new Random(20250305);
    List<String> words = words();
    List<List<String>> pools = new ArrayList<>(COLUMNS.values());
    int offered = 0;
    for (int i = 0; i < 2000; i++) {
      StringBuilder header = new StringBuilder();
      for (int w = 0; w < 2 + random.nextInt(2); w++) {
        header.append(words.get(random.nextInt(words.size())));
      }
      List<String> column = new ArrayList<>(pools.get(random.nextInt(pools.size())));
      if (random.nextInt(3) == 0) {
        List<String> other = pools.get(random.nextInt(pools.size()));
        column.set(0, other.get(0));
      }
      Optional<String> field = suggested(kind, header.toString(), column);
      if (field.isPresent()) {
        offered++;
        assertReads(kind, header.toString(), column, field.get());
      }
    }
    assertTrue(offered > 3, kindName + " " + offered);
  }

  @Test
  void twoColumnsAreNotOfferedOneField() {
    List<Optional<String>> both =
        read(
            RecordKinds.named("complaint").orElseThrow(),
            "| 序号 | 投诉用户 | 客户名字 |\n| 1 | 王芳 | 王芳 |\n| 2 | 李红 | 李红 |\n");
    assertEquals(List.of(Optional.empty(), Optional.of("complainant"), Optional.empty()), both);
  }

  /** The words of the list, those for English apart: they do not stand together with Chinese. */
  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (String line : HeaderWords.lines("header-words.csv")) {
      for (String word : line.substring(line.indexOf(',') + 1).split(" ", -1)) {
        if (word.charAt(0) > 0x7F) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static void assertReads(
      RecordKind<?> kind, String header, List<String> column, String fieldName) {
    String line = ListLine.of(kind, fieldName, header);
    HeaderAliases taught = ALIASES.with(List.of(new HeaderLine(kind.name(), fieldName, header)));
    RecordSheetReader reader = new RecordSheetReader(kind, taught, WORDS);
    SheetFrame frame = frame(withRequired(kind, fieldName, drawn(header, column)));
    Column<?> field = kind.column(fieldName).orElseThrow();
    List<ReadRow> rows =
        reader.claim(frame, "表.xlsx").read(SheetContext.of(frame, "表.xlsx"), SCOPE).rows();
    long filled = column.stream().filter(cell -> !cell.isEmpty() && !cell.equals("／")).count();
    long read =
        rows.stream()
            .map(row -> row.fields().get(field).value().orElse(null))
            .filter(value -> value instanceof Word<?> word ? word.known() != null : value != null)
            .count();
    assertTrue(read * 100 >= filled * 80, line + " reads " + read + " of " + column);
  }

  private static Optional<String> suggested(
      RecordKind<?> kind, String header, List<String> column) {
    return read(kind, drawn(header, column)).get(1);
  }

  private static List<Optional<String>> read(RecordKind<?> kind, String drawn) {
    RecordSheetReader reader = new RecordSheetReader(kind, ALIASES, WORDS);
    SheetFrame frame = frame(drawn);
    return reader.claim(frame, "表.xlsx").columns(SCOPE).stream()
        .map(read -> read.suggestion())
        .toList();
  }

  /** The first row is the head, whatever it holds. */
  private static SheetFrame frame(String drawn) {
    Set<String> heads = new HashSet<>();
    for (String cell : drawn.lines().findFirst().orElseThrow().split("[|]", -1)) {
      heads.add(HeaderSpelling.of(cell.strip()).key());
    }
    List<SheetFrame> frames = SheetFrame.of(GridOf.table("表", drawn), heads::contains);
    assertEquals(1, frames.size(), drawn);
    return frames.get(0);
  }

  /** The table with the columns that a record of the kind needs beside the one that was offered. */
  private static String withRequired(RecordKind<?> kind, String offered, String drawn) {
    List<String> lines = new ArrayList<>(drawn.lines().toList());
    for (List<Column<?>> any : kind.required()) {
      if (any.stream().noneMatch(field -> field.name().equals(offered))) {
        Column<?> field = any.get(0);
        String value =
            switch (field.type()) {
              case WHEN -> "2025-03-01";
              case ROOM -> "1-1-101";
              default -> "K-17 电梯不停";
            };
        lines.replaceAll(line -> line + " " + value + " |");
        String head = lines.get(0);
        lines.set(
            0,
            head.substring(0, head.lastIndexOf(value))
                + ALIASES.headers(kind, field, 1).get(0)
                + " |");
      }
    }
    return String.join("\n", lines);
  }

  private static String drawn(String header, List<String> column) {
    StringBuilder drawn = new StringBuilder("| 序号 | " + header + " |\n");
    for (int i = 0; i < column.size(); i++) {
      drawn.append("| ").append(i + 1).append(" | ").append(column.get(i)).append(" |\n");
    }
    return drawn.toString();
  }
}
