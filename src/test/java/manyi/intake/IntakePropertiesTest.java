package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import manyi.grid.Area;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.intake.log.RecordSheetReader;
import manyi.intake.table.TableReading;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.HeaderLine;
import manyi.record.ListFile;
import manyi.record.When;
import manyi.record.word.Outcome;
import manyi.testing.GridOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every layout and for every grid whatever. */
class IntakePropertiesTest {
  private static final List<HeaderLine> LINES = ListFile.builtInHeaders();
  private static final List<String> CHANNELS = List.of("电话", "来访", "12345", "微信", "意见箱");
  private static final List<String> CHANNEL_CODES =
      List.of("phone", "inPerson", "government", "wechat", "suggestionBox");

  private static final List<Value.Moment.Part> PARTS = List.of(Value.Moment.Part.values());

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  /** One complaint as it is and as it is to be found again. */
  private record Told(
      String number, When received, String room, String content, int channel, When completed) {}

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSameRecordsAreReadFromEveryLayout(long seed) {
    Random random = new Random(seed);
    List<Told> told = told(random);
    Batch batch = Reading.wanting(Complaint.KIND, laidOut(told, random)).batches().get(0);
    List<String> read = new ArrayList<>();
    for (var row : batch.kept()) {
      Fields fields = row.fields();
      read.add(
          String.join(
              "|",
              fields.kept(Complaint.NUMBER),
              fields.kept(Complaint.RECEIVED_AT),
              fields.kept(Complaint.ROOM),
              fields.kept(Complaint.CONTENT),
              fields.kept(Complaint.CHANNEL),
              fields.kept(Complaint.COMPLETED_AT)));
    }
    List<String> expected = new ArrayList<>();
    for (Told one : told) {
      expected.add(
          String.join(
              "|",
              one.number(),
              one.received().toString(),
              one.room(),
              one.content(),
              CHANNEL_CODES.get(one.channel()),
              one.completed() == null ? "" : one.completed().toString()));
    }
    assertEquals(expected, read);
    assertEquals(0, batch.count(Outcome.REJECTED));
  }

  private static List<Told> told(Random random) {
    List<Told> told = new ArrayList<>();
    int rows = 1 + random.nextInt(8);
    for (int i = 0; i < rows; i++) {
      LocalDate received = LocalDate.of(2025, 3, 4 + random.nextInt(25));
      LocalTime clock = LocalTime.of(random.nextInt(24), random.nextInt(60));
      LocalDate completed = received.plusDays(random.nextInt(9));
      told.add(
          new Told(
              "TS-" + (700 + i * 3),
              random.nextBoolean() ? When.on(received) : When.at(received.atTime(clock)),
              (1 + random.nextInt(9)) + "-" + (1 + random.nextInt(3)) + "-" + (101 + i),
              "第" + i + "件：" + List.of("漏水", "停水", "噪声").get(random.nextInt(3)),
              random.nextInt(CHANNELS.size()),
              random.nextInt(4) == 0 ? null : When.on(completed)));
    }
    return told;
  }

  private static Grid laidOut(List<Told> told, Random random) {
    List<String> fields =
        new ArrayList<>(
            List.of("number", "receivedAt", "room", "content", "channel", "completedAt", "none"));
    Collections.shuffle(fields, random);
    Map<String, Integer> columns = new LinkedHashMap<>();
    int from = 1 + random.nextInt(2);
    for (String field : fields) {
      columns.put(field, from + columns.size());
    }
    Grid.Builder grid = Grid.named(random.nextBoolean() ? "2025年3月" : "台账");
    int row = 1;
    if (random.nextBoolean()) {
      grid.put(row, from, Value.text("翠湖花园2025年3月客户投诉月报表"));
      grid.merge(Area.of(row, from, row, from + fields.size() - 1));
      row++;
    }
    if (random.nextBoolean()) {
      grid.put(row, from, Value.text("项目：翠湖花园"));
      grid.put(row, from + 2, Value.text("填表日期：2025年4月2日"));
      row += 1 + random.nextInt(2);
    }
    int head = row++;
    columns.forEach((field, column) -> grid.put(head, column, header(field, random)));
    List<Value> heads = new ArrayList<>();
    columns.values().forEach(column -> heads.add(grid.build().at(head, column)));
    for (Told one : told) {
      row += random.nextInt(6) == 0 ? 1 : 0;
      if (random.nextInt(6) == 0) {
        for (int i = 0; i < heads.size(); i++) {
          grid.put(row, from + i, heads.get(i));
        }
        row++;
      }
      for (var column : columns.entrySet()) {
        grid.put(row, column.getValue(), cell(one, column.getKey(), random));
      }
      row++;
    }
    if (random.nextBoolean()) {
      grid.put(row, from, Value.text("合 计"));
      grid.put(row++, from + 3, Value.number(told.size()));
    }
    if (random.nextBoolean()) {
      grid.put(row, from, Value.text("制表人：李四"));
      grid.put(row++, from + 2, Value.text("审核人：王五"));
    }
    return grid.build();
  }

  private static Value header(String field, Random random) {
    if (field.equals("none")) {
      return Value.text("天气");
    }
    List<String> headers =
        LINES.stream()
            .filter(line -> line.kind().equals("complaint") && line.field().equals(field))
            .map(HeaderLine::header)
            .filter(header -> header.indexOf('+') < 0 && header.indexOf('/') < 0)
            .toList();
    String header = headers.get(random.nextInt(headers.size()));
    return Value.text(
        switch (random.nextInt(6)) {
          case 0 -> "*" + header;
          case 1 -> header + "（必填）";
          case 2 -> header.charAt(0) + "　" + header.substring(1);
          case 3 -> header + "：";
          case 4 -> header.charAt(0) + "\n" + header.substring(1);
          default -> header;
        });
  }

  private static Value cell(Told one, String field, Random random) {
    return switch (field) {
      case "number" -> Value.text(one.number());
      case "receivedAt" -> date(one.received(), random);
      case "room" -> Value.text(one.room());
      case "content" -> Value.text(random.nextBoolean() ? one.content() : one.content() + " ");
      case "channel" -> Value.text(CHANNELS.get(one.channel()));
      case "completedAt" ->
          one.completed() == null
              ? Value.text(List.of("", "/", "处理中", "—").get(random.nextInt(4)))
              : date(one.completed(), random);
      default -> Value.text(random.nextBoolean() ? "晴" : "");
    };
  }

  private static Value date(When when, Random random) {
    LocalDate date = when.date();
    String ymd = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    if (when.clock() != null) {
      LocalDateTime at = date.atTime(when.clock());
      String clock = when.clock().getHour() + ":" + when.clock().getMinute();
      return switch (random.nextInt(4)) {
        case 0 -> new Value.Moment(at, Value.Moment.Part.DATE_AND_TIME, at.toString());
        case 1 -> Value.text(date + " " + when.clock());
        case 2 -> Value.text(ymd + when.clock().getHour() + "时" + when.clock().getMinute() + "分");
        default -> Value.text(date.toString().replace('-', '/') + "  " + clock);
      };
    }
    return switch (random.nextInt(6)) {
      case 0 -> new Value.Moment(date.atStartOfDay(), Value.Moment.Part.DATE, date.toString());
      case 1 -> Value.text(date.toString());
      case 2 -> Value.text(ymd);
      case 3 -> Value.text(date.toString().replace("-", ""));
      case 4 -> Value.number(date.toEpochDay() + 25_569);
      default -> Value.text(date.toString().replace('-', '.') + "（周五）");
    };
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noGridWhateverMakesIntakeThrow(long seed) {
    Random random = new Random(seed);
    Grid[] grids = new Grid[1 + random.nextInt(3)];
    for (int i = 0; i < grids.length; i++) {
      grids[i] = anyGrid("表" + i, random);
    }
    IntakeOptions options = IntakeOptions.on(Reading.RUN);
    if (random.nextBoolean()) {
      options = options.wanting(RecordSheetReader.KINDS.get(random.nextInt(4)));
    }
    FileReading reading = Reading.intake().read(GridOf.book("2025.xlsx", grids), options);
    for (TableReading sheet : reading.sheets()) {
      long distinct = sheet.rows().stream().mapToInt(r -> r.row()).distinct().count();
      assertEquals(sheet.rows().size(), distinct);
    }
  }

  private static Grid anyGrid(String name, Random random) {
    Grid.Builder grid = Grid.named(name);
    int rows = random.nextInt(14);
    int columns = 1 + random.nextInt(9);
    for (int row = 1; row <= rows; row++) {
      for (int column = 1; column <= columns; column++) {
        if (random.nextInt(3) > 0) {
          grid.put(row, column, anyValue(row < 4, random));
        }
      }
    }
    for (int i = random.nextInt(4); i > 0 && rows > 0; i--) {
      int row = 1 + random.nextInt(rows);
      int column = 1 + random.nextInt(columns);
      grid.merge(Area.of(row, column, row + random.nextInt(4), column + random.nextInt(4)));
    }
    if (random.nextInt(5) == 0) {
      grid.hideRow(1 + random.nextInt(9)).hideColumns(1, 1 + random.nextInt(3));
    }
    return grid.build();
  }

  private static Value anyValue(boolean isUpper, Random random) {
    if (isUpper && random.nextInt(3) > 0) {
      String header = LINES.get(random.nextInt(LINES.size())).header();
      return Value.text(random.nextInt(5) == 0 ? header + "(1-是;2-否)" : header);
    }
    return switch (random.nextInt(12)) {
      case 0 -> Value.number(random.nextInt());
      case 1 ->
          Value.number(new BigDecimal(random.nextInt(90_000)).movePointLeft(random.nextInt(4)));
      case 2 -> new Value.Broken("#DIV/0!");
      case 3 -> new Value.Bool(random.nextBoolean());
      case 4 ->
          new Value.Moment(
              LocalDateTime.of(1899, 12, 31, 0, 0).plusMinutes(random.nextInt(80_000_000)),
              PARTS.get(random.nextInt(PARTS.size())),
              "");
      case 5 -> new Value.Numeric(new BigDecimal("1E+40"), "1E+40");
      case 6 -> Value.text(List.of("合计", "制表：", "注：", "示例", "　", "\uFEFF").get(random.nextInt(6)));
      case 7 -> Value.text("2025-0" + random.nextInt(12) + "-" + random.nextInt(40));
      case 8 -> Value.text(random.nextInt(14) + "." + random.nextInt(40));
      case 9 -> Value.text("\uD83D\uDE00=1+1\"'<>&;|\t\r\n{0}");
      case 10 -> Value.text(new String(Character.toChars(random.nextInt(0xD000) + 1)).repeat(3));
      default -> Value.text("当天" + random.nextInt(30) + "点" + random.nextInt(70));
    };
  }
}
