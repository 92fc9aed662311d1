package manyi.intake.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.ColumnReading;
import manyi.record.Column;
import manyi.record.Outcome;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;

/**
 * Which rows of a file are the same, over all its sheets of one kind: rows equal in everything but
 * the running number become one record (D18), and a number that is unique and not running
 * identifies its record (D17).
 */
public final class RowSameness {
  private final String file;
  private final RecordKind<?> kind;
  private final Optional<Column<?>> number;
  private final List<Table> tables;
  private final RunningNumbers running;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * One table and its rows.
   *
   * @param frame the table
   * @param columns what its columns were taken for
   * @param rows as they were read; replaced by what becomes of them
   */
  public record Table(SheetFrame frame, List<ColumnReading> columns, List<ReadRow> rows) {}

  /** A row of a table. */
  private record At(Table table, int index) {
    ReadRow row() {
      return table.rows().get(index);
    }
  }

  /**
   * The rows of some tables of a file.
   *
   * @param running which of the file's tables number their rows as they come
   */
  public RowSameness(String file, RecordKind<?> kind, List<Table> tables, RunningNumbers running) {
    this.file = file;
    this.kind = kind;
    this.number = kind.column("number");
    this.tables = tables;
    this.running = running;
  }

  public List<Problem> problems() {
    return problems;
  }

  /** Settles every row of the tables. */
  public void settle() {
    collapse();
    identify();
  }

  private void collapse() {
    // Every other field is blank in every row.
    Set<String> served = new HashSet<>();
    tables.forEach(t -> t.columns().forEach(c -> c.field().ifPresent(served::add)));
    List<Column<?>> all = new ArrayList<>(kind.columns());
    all.removeIf(column -> !served.contains(column.name()));
    List<Column<?>> withoutNumber = new ArrayList<>(all);
    number.ifPresent(withoutNumber::remove);
    Map<RowKey, ReadRow> first = new HashMap<>();
    for (Table table : tables) {
      List<Column<?>> compared = running.isRunning(table) ? withoutNumber : all;
      UnreadCells unread = new UnreadCells(table);
      for (int i = 0; i < table.rows().size(); i++) {
        ReadRow row = table.rows().get(i);
        if (row.outcome() != Outcome.KEPT) {
          continue;
        }
        ReadRow kept = first.putIfAbsent(new RowKey(row.fields(), compared, unread.of(row)), row);
        if (kept != null) {
          collapse(new At(table, i), kept);
        }
      }
    }
  }

  private void collapse(At here, ReadRow kept) {
    ReadRow row = here.row();
    String same =
        kept.sheet().equals(row.sheet())
            ? String.valueOf(kept.row())
            : kept.sheet() + "/" + kept.row();
    here.table()
        .rows()
        .set(
            here.index(),
            row.asCollapsed("equal-to-" + same, here.table().frame().shown(row.row())));
    String said = kept.sheet().equals(row.sheet()) ? same : kept.row() + " (" + kept.sheet() + ")";
    problems.add(Problem.of(Code.ROWS_COLLAPSED, place(here), "", said));
  }

  private Place place(At at) {
    int column =
        at.table().columns().stream()
            .filter(c -> number.filter(n -> c.field().equals(Optional.of(n.name()))).isPresent())
            .findFirst()
            .orElse(at.table().columns().get(0))
            .cell()
            .column();
    return Place.cell(file, at.row().sheet(), new CellRef(at.row().row(), column));
  }

  private void identify() {
    Map<String, List<At>> byNumber = new LinkedHashMap<>();
    for (Table table : tables) {
      if (running.isRunning(table)) {
        continue;
      }
      for (int i = 0; i < table.rows().size(); i++) {
        ReadRow row = table.rows().get(i);
        String text = number(row);
        if (row.outcome() == Outcome.KEPT && !text.isEmpty()) {
          byNumber.computeIfAbsent(text, t -> new ArrayList<>(1)).add(new At(table, i));
        }
      }
    }
    for (List<At> same : byNumber.values()) {
      if (same.size() == 1) {
        identify(same.get(0));
        continue;
      }
      if (kind == ReturnVisit.KIND) {
        // The number is the complaint's; who was not reached is called again.
        continue;
      }
      ReadRow first = same.get(0).row();
      for (At at : same.subList(1, same.size())) {
        problems.add(
            Problem.of(
                Code.NUMBER_REUSED,
                place(at),
                number(first),
                first.sheet() + "!" + place(same.get(0)).cell().orElseThrow()));
      }
    }
  }

  private static void identify(At at) {
    ReadRow row = at.row();
    at.table().rows().set(at.index(), row.identified(true));
  }

  private String number(ReadRow row) {
    return number.map(column -> row.fields().kept(column)).orElse("");
  }
}
