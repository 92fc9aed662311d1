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
import manyi.intake.table.TableReading;
import manyi.record.Column;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.word.Outcome;

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

  /** A table and what becomes of its rows. */
  private record Table(TableReading read, List<ReadRow> rows) {}

  /** A row of a table. */
  private record At(Table table, int index) {
    ReadRow row() {
      return table.rows().get(index);
    }
  }

  /**
   * The rows of the tables of a kind in a file.
   *
   * @param tables all of that kind
   * @param running which of the file's tables number their rows as they come
   */
  public RowSameness(
      String file, RecordKind<?> kind, List<TableReading> tables, RunningNumbers running) {
    this.file = file;
    this.kind = kind;
    this.number = kind.column("number");
    this.tables =
        tables.stream().map(read -> new Table(read, new ArrayList<>(read.rows()))).toList();
    this.running = running;
  }

  public List<Problem> problems() {
    return problems;
  }

  /** The tables in their order, every row of them settled. */
  public List<TableReading> settled() {
    collapse();
    identify();
    return tables.stream().map(table -> table.read().withRows(table.rows())).toList();
  }

  private void collapse() {
    // Every other field is blank in every row.
    Set<String> served = new HashSet<>();
    tables.forEach(t -> t.read().columns().forEach(c -> c.field().ifPresent(served::add)));
    List<Column<?>> all = new ArrayList<>(kind.columns());
    all.removeIf(column -> !served.contains(column.name()));
    List<Column<?>> withoutNumber = new ArrayList<>(all);
    number.ifPresent(withoutNumber::remove);
    Map<RowKey, ReadRow> first = new HashMap<>();
    for (Table table : tables) {
      List<Column<?>> compared = running.isRunning(table.read()) ? withoutNumber : all;
      UnreadCells unread = new UnreadCells(table.read());
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
            row.asCollapsed("equal-to-" + same, here.table().read().frame().shown(row.row())));
    String said = kept.sheet().equals(row.sheet()) ? same : kept.row() + " (" + kept.sheet() + ")";
    problems.add(Problem.of(Code.ROWS_COLLAPSED, place(here), "", said));
  }

  private Place place(At at) {
    int column =
        at.table().read().columns().stream()
            .filter(c -> number.filter(n -> c.field().equals(Optional.of(n.name()))).isPresent())
            .findFirst()
            .orElse(at.table().read().columns().get(0))
            .cell()
            .column();
    return Place.cell(file, at.row().sheet(), new CellRef(at.row().row(), column));
  }

  private void identify() {
    Map<String, List<At>> byNumber = new LinkedHashMap<>();
    for (Table table : tables) {
      if (running.isRunning(table.read())) {
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
