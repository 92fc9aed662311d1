package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.record.Batch;
import manyi.record.ReadRow;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;
import manyi.record.word.Outcome;
import manyi.testing.GridOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyPropertiesTest {
  private static final List<String> QUESTIONS =
      List.of("保洁服务", "绿化养护", "秩序维护", "公共设施维修", "客服态度", "您对停车管理是否满意");
  private static final List<String> OPTIONS = List.of("满意", "基本满意", "不满意");

  /** One return: its room, and for each question the places of the options chosen. */
  private record Sheet(String room, String suggestion, List<List<Integer>> chosen) {}

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theLayoutOfTheReturnsChangesNothing(long seed) {
    Random random = new Random(seed);
    List<String> questions = QUESTIONS.subList(0, 2 + random.nextInt(QUESTIONS.size() - 1));
    List<Sheet> returns = returns(random, questions.size());
    List<String> expected =
        returns.stream().map(s -> text(s.room(), s.suggestion(), words(s))).toList();
    for (Layout layout : Layout.values()) {
      Batch batch = SurveyTables.read("问卷.xlsx", layout.draw(random, questions, returns));
      assertEquals(SurveyReturn.KIND, batch.kind(), layout.name());
      assertEquals(questions, batch.items().stream().map(SurveyItem::text).toList(), layout.name());
      assertEquals(
          expected, batch.kept().stream().map(row -> read(row, batch)).toList(), layout.name());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingInASheetMakesItThrowAndEveryRowIsAccountedFor(long seed) {
    Random random = new Random(seed);
    List<String> texts =
        List.of(
            "房号",
            "序号",
            "项目",
            "满意",
            "基本满意",
            "不满意",
            "满意率",
            "合计",
            "保洁",
            "1、绿化",
            "√",
            "□满意 ☑不满意",
            "满意┋不满意",
            "(空)",
            "弃权",
            "5星",
            "4分",
            "-3",
            "〖",
            "□",
            "问卷题目",
            "答案",
            "发放数",
            "2026年上半年",
            "保洁(1-满意,2-不满意)",
            "提交时间",
            "意见",
            "★★",
            "（）",
            "—",
            "#N/A",
            "第7题(保洁)",
            "制表：王五");
    Grid.Builder grid = Grid.named("乱");
    int rows = 1 + random.nextInt(12);
    int columns = 1 + random.nextInt(8);
    for (int row = 1; row <= rows; row++) {
      for (int column = 1; column <= columns; column++) {
        int kind = random.nextInt(5);
        grid.put(
            row,
            column,
            kind == 0
                ? Value.blank()
                : kind == 1
                    ? Value.number(random.nextInt(12) - 2L)
                    : GridOf.value(texts.get(random.nextInt(texts.size()))));
      }
    }
    FileReading reading = SurveyTables.reading("乱.xlsx", grid.build());
    for (Batch batch : reading.batches()) {
      long outcomes = 0;
      for (Outcome outcome : Outcome.values()) {
        outcomes += batch.count(outcome);
      }
      assertEquals(batch.rows().size(), outcomes);
      for (ReadRow row : batch.kept()) {
        assertEquals(
            batch.kind() == SurveyReturn.KIND ? batch.items().size() : 0, row.answers().size());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aTallySaysTheSameStandingOrLying(long seed) {
    Random random = new Random(seed);
    Grid.Builder standing = Grid.named("统计");
    Grid.Builder lying = Grid.named("统计");
    standing.put(1, 1, Value.text("调查项目"));
    lying.put(1, 1, Value.text("评价"));
    List<String> expected = new ArrayList<>();
    int items = 2 + random.nextInt(4);
    for (int item = 0; item < items; item++) {
      standing.put(item + 2, 1, Value.text((item + 1) + "、" + QUESTIONS.get(item)));
      lying.put(1, item + 2, Value.text(QUESTIONS.get(item)));
      StringBuilder line = new StringBuilder(QUESTIONS.get(item));
      for (int option = 0; option < OPTIONS.size(); option++) {
        int count = random.nextInt(300);
        line.append(' ').append(count);
        standing.put(1, option + 2, Value.text(OPTIONS.get(option)));
        standing.put(item + 2, option + 2, Value.number(count));
        lying.put(option + 2, 1, Value.text(OPTIONS.get(option)));
        lying.put(option + 2, item + 2, Value.text(count + "人"));
      }
      expected.add(line.toString());
    }
    for (Grid.Builder grid : List.of(standing, lying)) {
      Batch batch = SurveyTables.read("统计.xlsx", grid.build());
      assertEquals(expected, batch.kept().stream().map(SurveyPropertiesTest::line).toList());
    }
  }

  private static String line(ReadRow row) {
    return String.join(
        " ",
        row.fields().kept(TallyLine.ITEM),
        row.fields().kept(TallyLine.SATISFIED),
        row.fields().kept(TallyLine.BASICALLY_SATISFIED),
        row.fields().kept(TallyLine.DISSATISFIED));
  }

  private static List<Sheet> returns(Random random, int questions) {
    List<Sheet> returns = new ArrayList<>();
    int count = 2 + random.nextInt(9);
    for (int i = 0; i < count; i++) {
      List<List<Integer>> chosen = new ArrayList<>();
      for (int q = 0; q < questions; q++) {
        int dice = i == 0 ? 2 : random.nextInt(10);
        int first = random.nextInt(OPTIONS.size());
        chosen.add(
            dice == 0 ? List.of() : dice == 1 ? List.of(Math.min(first, 1), 2) : List.of(first));
      }
      boolean isBlank = chosen.stream().allMatch(List::isEmpty);
      String suggestion = isBlank || random.nextInt(4) == 0 ? "多种树" + i : "";
      returns.add(new Sheet((i / 4 + 1) + "-1-10" + (i % 4 + 1), suggestion, chosen));
    }
    return returns;
  }

  private static List<List<String>> words(Sheet sheet) {
    return sheet.chosen().stream()
        .map(places -> places.stream().map(OPTIONS::get).toList())
        .toList();
  }

  private static String read(ReadRow row, Batch batch) {
    List<List<String>> answers = new ArrayList<>();
    for (int i = 0; i < row.answers().size(); i++) {
      Map<String, String> codes = batch.items().get(i).codes();
      answers.add(row.answers().get(i).stream().map(c -> codes.getOrDefault(c, c)).toList());
    }
    return text(
        row.fields().kept(SurveyReturn.ROOM), row.fields().kept(SurveyReturn.SUGGESTION), answers);
  }

  private static String text(String room, String suggestion, List<List<String>> answers) {
    return room + " " + suggestion + " " + answers;
  }

  /** The ways in which the same returns are written down. */
  private enum Layout {
    WORDS {
      @Override
      String head(int number, String question) {
        return number + "、" + question + "（必填）";
      }

      @Override
      String cell(List<Integer> chosen) {
        return String.join("┋", chosen.stream().map(OPTIONS::get).toList());
      }
    },
    CODES {
      @Override
      String head(int number, String question) {
        return "Q" + number + " " + question + "(1-满意,2-基本满意,3-不满意)";
      }

      @Override
      String cell(List<Integer> chosen) {
        return String.join(",", chosen.stream().map(place -> "" + (place + 1)).toList());
      }
    },
    LETTERS {
      @Override
      String head(int number, String question) {
        return "第" + number + "题 " + question;
      }

      @Override
      String cell(List<Integer> chosen) {
        return String.join(
            ";", chosen.stream().map(p -> (char) ('A' + p) + "." + OPTIONS.get(p)).toList());
      }
    },
    BOXES {
      @Override
      String head(int number, String question) {
        return question;
      }

      @Override
      String cell(List<Integer> chosen) {
        StringBuilder boxes = new StringBuilder();
        for (int place = 0; place < OPTIONS.size(); place++) {
          boxes.append(chosen.contains(place) ? '☑' : '□').append(OPTIONS.get(place)).append(' ');
        }
        return boxes.toString();
      }
    },
    TICKS {
      @Override
      Grid draw(Random random, List<String> questions, List<Sheet> returns) {
        int width = OPTIONS.size();
        Grid.Builder grid = Grid.named("打勾");
        grid.put(1, 1, Value.text("房号"));
        grid.merge(manyi.grid.Area.of(1, 1, 2, 1));
        for (int q = 0; q < questions.size(); q++) {
          grid.put(1, 2 + q * width, Value.text((q + 1) + "、" + questions.get(q)));
          grid.merge(manyi.grid.Area.of(1, 2 + q * width, 1, 1 + (q + 1) * width));
          for (int place = 0; place < width; place++) {
            grid.put(2, 2 + q * width + place, Value.text(OPTIONS.get(place)));
          }
        }
        int last = 2 + questions.size() * width;
        grid.put(1, last, Value.text("意见和建议"));
        grid.merge(manyi.grid.Area.of(1, last, 2, last));
        for (int i = 0; i < returns.size(); i++) {
          Sheet sheet = returns.get(i);
          grid.put(3 + i, 1, Value.text(sheet.room()));
          grid.put(3 + i, last, Value.text(sheet.suggestion()));
          for (int q = 0; q < questions.size(); q++) {
            for (int place : sheet.chosen().get(q)) {
              String tick = List.of("√", "✔", "1", "Y").get(random.nextInt(4));
              grid.put(3 + i, 2 + q * width + place, GridOf.value(tick));
            }
          }
        }
        return grid.build();
      }
    },
    LIST {
      @Override
      Grid draw(Random random, List<String> questions, List<Sheet> returns) {
        Grid.Builder grid = Grid.named("明细");
        List<String> heads = List.of("房号", "问卷题目", "答案", "时间");
        for (int column = 0; column < heads.size(); column++) {
          grid.put(1, column + 1, Value.text(heads.get(column)));
        }
        int row = 2;
        for (Sheet sheet : returns) {
          for (int q = 0; q < questions.size(); q++) {
            put(grid, row++, sheet.room(), questions.get(q), WORDS.cell(sheet.chosen().get(q)));
          }
          put(grid, row++, sheet.room(), "您的建议", sheet.suggestion());
        }
        return grid.build();
      }

      private void put(Grid.Builder grid, int row, String room, String question, String answer) {
        grid.put(row, 1, Value.text(room));
        grid.put(row, 2, Value.text(question));
        grid.put(row, 3, Value.text(answer));
        grid.put(row, 4, GridOf.value("2026-05-03"));
      }
    };

    String head(int number, String question) {
      throw new UnsupportedOperationException();
    }

    String cell(List<Integer> chosen) {
      throw new UnsupportedOperationException();
    }

    Grid draw(Random random, List<String> questions, List<Sheet> returns) {
      Grid.Builder grid = Grid.named(name());
      int top = 1 + random.nextInt(3);
      if (top > 1) {
        grid.put(1, 1, Value.text("2026年上半年业主满意度调查"));
      }
      int shift = random.nextInt(2);
      grid.put(top, 1 + shift, Value.text("房　号"));
      for (int q = 0; q < questions.size(); q++) {
        grid.put(top, 2 + shift + q, Value.text(head(q + 1, questions.get(q))));
      }
      int last = 2 + shift + questions.size();
      grid.put(top, last, Value.text("您的意见和建议："));
      for (int i = 0; i < returns.size(); i++) {
        Sheet sheet = returns.get(i);
        int row = top + 1 + i;
        grid.put(row, 1 + shift, Value.text(sheet.room()));
        for (int q = 0; q < questions.size(); q++) {
          grid.put(row, 2 + shift + q, GridOf.value(cell(sheet.chosen().get(q))));
        }
        grid.put(row, last, Value.text(sheet.suggestion()));
      }
      return grid.build();
    }
  }
}
