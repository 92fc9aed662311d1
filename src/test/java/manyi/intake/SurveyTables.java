package manyi.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import manyi.grid.Grid;
import manyi.intake.survey.AnswerScale;
import manyi.record.HeaderLine;
import manyi.record.ListFile;
import manyi.record.Words;
import manyi.testing.GridOf;

/** Reads the only table of a drawn sheet with the reader that explains most of it. */
final class SurveyTables {
  static final List<HeaderLine> HEADERS = ListFile.builtInHeaders();
  static final Words WORDS = new Words(ListFile.builtInWords());
  private static final List<SheetReader> READERS =
      List.of(
          new SurveyReader(HEADERS, WORDS),
          new AnswerListReader(HEADERS, WORDS),
          new TallyReader(HEADERS));

  private SurveyTables() {}

  static TableReading read(String file, String drawn) {
    return read(file, GridOf.table("Sheet1", drawn));
  }

  static TableReading read(String file, Grid grid) {
    SheetFrame frame =
        SheetFrame.of(
                grid,
                key -> READERS.stream().anyMatch(r -> r.knows(key)),
                new AnswerScale(WORDS).known())
            .get(0);
    SheetContext context = SheetContext.of(frame, file);
    SheetReader reader =
        READERS.stream()
            .max(Comparator.comparingInt(r -> r.claim(frame, context).explained()))
            .orElseThrow();
    return reader.read(
        frame,
        context,
        new ReadingScope(
            file, grid.name(), OptionalInt.empty(), new TreeSet<>(), LocalDate.of(2026, 12, 31)));
  }

  static int claim(SheetReader reader, String drawn) {
    SheetFrame frame =
        SheetFrame.of(
                GridOf.table("Sheet1", drawn), key -> READERS.stream().anyMatch(r -> r.knows(key)))
            .get(0);
    return reader.claim(frame, SheetContext.NONE).explained();
  }

  /** Each problem as its cell, a dash for the whole sheet, and its code. */
  static List<String> problems(TableReading reading) {
    return reading.problems().stream()
        .map(p -> p.place().cell().map(Object::toString).orElse("-") + " " + p.code().id())
        .toList();
  }
}
