package manyi.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.intake.sheet.CellText;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.When;
import manyi.record.Words;
import manyi.record.contact.RevisitLine;
import manyi.record.contact.RevisitTold;
import manyi.record.word.Outcome;
import manyi.record.word.Word;

/**
 * Return visits of a log that cannot be as they are written (D16): before the completion or the
 * reception, denied beside a date or an answer, or told in words that tell of none. Each is said
 * once for a file, with the first cells and their number.
 */
final class RevisitDoubts {
  private static final int FIRST = 5;

  private final String file;
  private final Words words;
  private final Map<Code, List<Problem>> found = new EnumMap<>(Code.class);

  private RevisitDoubts(String file, Words words) {
    this.file = file;
    this.words = words;
  }

  static List<Problem> in(String file, List<TableReading> tables, Words words) {
    RevisitDoubts doubts = new RevisitDoubts(file, words);
    for (TableReading table : tables) {
      if (table.isOf(Complaint.KIND)) {
        boolean isClosing = ClosingHead.isAmong(table.columns());
        for (ReadRow row : table.rows()) {
          if (row.outcome() == Outcome.KEPT) {
            doubts.check(table, row, isClosing);
          }
        }
      }
    }
    return doubts.problems();
  }

  /**
   * Checks a row.
   *
   * @param isClosing true where the table's completion is the time of closing
   */
  private void check(TableReading table, ReadRow row, boolean isClosing) {
    Fields read = row.fields();
    Optional<When> at = read.get(Complaint.REVISIT_AT).value();
    RevisitLine line = line(read, words);
    switch (line.unclear()) {
      case RESULT -> add(Code.REVISIT_UNTOLD, table, row, Complaint.REVISIT_RESULT);
      case SATISFACTION -> add(Code.REVISIT_UNTOLD, table, row, Complaint.REVISIT_SATISFACTION);
      case NONE -> {}
    }
    if (line.isDenied() && line.isVisit()) {
      add(Code.REVISIT_DENIED_YET_ANSWERED, table, row, Complaint.REVISIT_RESULT);
    }
    if (at.isEmpty()) {
      return;
    }
    if (line.result() == RevisitTold.NO) {
      add(Code.REVISIT_DENIED, table, row, Complaint.REVISIT_RESULT);
    } else if (line.satisfaction() == RevisitTold.NO && line.result() == RevisitTold.BLANK) {
      add(Code.REVISIT_DENIED, table, row, Complaint.REVISIT_SATISFACTION);
    }
    Optional<When> received = read.get(Complaint.RECEIVED_AT).value();
    Optional<When> completed = read.get(Complaint.COMPLETED_AT).value();
    if (received.filter(at.get()::isBefore).isPresent()) {
      add(Code.REVISIT_BEFORE_RECEIVED, table, row, Complaint.REVISIT_AT);
    } else if (!isClosing && completed.filter(at.get()::isBefore).isPresent()) {
      add(Code.REVISIT_BEFORE_COMPLETED, table, row, Complaint.REVISIT_AT);
    }
  }

  private static RevisitLine line(Fields read, Words words) {
    return RevisitLine.of(
        read.get(Complaint.REVISIT_AT),
        read.get(Complaint.REVISIT_SATISFACTION).value().flatMap(Word::meaning),
        read.kept(Complaint.REVISIT_SATISFACTION),
        read.kept(Complaint.REVISIT_RESULT),
        words);
  }

  private static Optional<ColumnReading> column(TableReading table, Column<?> field) {
    return table.columns().stream()
        .filter(column -> column.field().equals(Optional.of(field.name())))
        .findFirst();
  }

  private void add(Code code, TableReading table, ReadRow row, Column<?> field) {
    int at = column(table, field).map(column -> column.cell().column()).orElse(1);
    CellRef cell = table.frame().cell(row.row(), at);
    found
        .computeIfAbsent(code, c -> new ArrayList<>())
        .add(
            Problem.of(
                code,
                Place.cell(file, table.frame().grid().name(), cell),
                CellText.of(table.frame().grid().at(cell))));
  }

  private List<Problem> problems() {
    List<Problem> said = new ArrayList<>();
    found.forEach(
        (code, all) ->
            said.add(
                Problem.of(
                    code,
                    all.get(0).place(),
                    all.get(0).found(),
                    String.valueOf(all.size()),
                    all.stream()
                            .limit(FIRST)
                            .map(RevisitDoubts::cell)
                            .collect(Collectors.joining(Term.COMMA))
                        + (all.size() > FIRST ? " …" : ""))));
    return said;
  }

  private static String cell(Problem problem) {
    return problem.place().sheet().orElse("")
        + "!"
        + problem.place().cell().map(CellRef::toString).orElse("");
  }
}
