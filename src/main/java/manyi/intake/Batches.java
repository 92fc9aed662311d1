package manyi.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import manyi.diagnostic.Problem;
import manyi.grid.CopyOf;
import manyi.grid.GridBook;
import manyi.intake.table.TableReading;
import manyi.record.Batch;
import manyi.record.Column;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.RoundFacts;
import manyi.record.SurveyItem;

/** Puts the tables of a file together, one batch for each kind. */
final class Batches {
  private Batches() {}

  static List<Batch> of(GridBook book, List<TableReading> sheets, List<Problem> ofFile) {
    Map<RecordKind<?>, List<TableReading>> byKind = new LinkedHashMap<>();
    for (TableReading sheet : sheets) {
      sheet.kind().ifPresent(k -> byKind.computeIfAbsent(k, x -> new ArrayList<>()).add(sheet));
    }
    List<Batch> batches = new ArrayList<>();
    byKind.forEach((kind, ofKind) -> batches.add(batch(book, kind, ofKind, ofFile)));
    return batches;
  }

  private static Batch batch(
      GridBook book, RecordKind<?> kind, List<TableReading> sheets, List<Problem> ofFile) {
    List<Batch.SheetNote> notes = new ArrayList<>();
    SortedSet<YearMonth> covers = new TreeSet<>();
    List<SurveyItem> items = items(sheets);
    RoundFacts round = RoundFacts.NONE;
    List<Problem> problems = new ArrayList<>(ofFile);
    List<ReadRow> rows = new ArrayList<>();
    boolean isStated = sheets.stream().anyMatch(sheet -> !sheet.covers().isEmpty());
    for (TableReading sheet : sheets) {
      notes.add(
          new Batch.SheetNote(
              sheet.sheet(), sheet.headerRow(), ClosingHead.isAmong(sheet.columns())));
      if (isStated) {
        covers.addAll(covers(kind, sheet));
      }
      round = round.orElse(sheet.round());
      problems.addAll(sheet.problems());
      for (ReadRow row : sheet.rows()) {
        rows.add(sheet.items().equals(items) ? row : placed(row, sheet.items(), items));
      }
    }
    return new Batch(
        kind,
        book.fileName(),
        book.sha256(),
        book.mendedCopyOf().map(CopyOf::sha256),
        notes,
        covers,
        columns(kind, sheets),
        items,
        round,
        problems,
        rows);
  }

  /** The fields of the kind that any of the sheets has a column for, in the kind's order. */
  private static Set<String> columns(RecordKind<?> kind, List<TableReading> sheets) {
    Set<String> there = new HashSet<>();
    for (TableReading sheet : sheets) {
      sheet.columns().forEach(column -> column.field().ifPresent(there::add));
    }
    Set<String> columns = new LinkedHashSet<>();
    for (Column<?> column : kind.columns()) {
      if (there.contains(column.name())) {
        columns.add(column.name());
      }
    }
    return columns;
  }

  /** A sheet that states no month among sheets that do reports on those of its rows. */
  private static SortedSet<YearMonth> covers(RecordKind<?> kind, TableReading sheet) {
    return sheet.covers().isEmpty() ? Covers.ofRows(kind, sheet.rows()) : sheet.covers();
  }

  /** The items of all sheets; the question is an item's identity. */
  private static List<SurveyItem> items(List<TableReading> sheets) {
    if (sheets.size() == 1) {
      return sheets.get(0).items();
    }
    Map<String, SurveyItem> items = new LinkedHashMap<>();
    Set<SurveyItem> all = new LinkedHashSet<>();
    sheets.forEach(sheet -> all.addAll(sheet.items()));
    all.forEach(item -> items.putIfAbsent(item.text(), item));
    return List.copyOf(items.values());
  }

  /** The answers of a row at the places of the batch's items. */
  private static ReadRow placed(ReadRow row, List<SurveyItem> from, List<SurveyItem> to) {
    if (row.answers().isEmpty()) {
      return row;
    }
    List<List<String>> answers = new ArrayList<>();
    for (SurveyItem item : to) {
      List<String> answer = List.of();
      for (int i = 0; i < from.size() && i < row.answers().size(); i++) {
        if (from.get(i).text().equals(item.text())) {
          answer = row.answers().get(i);
        }
      }
      answers.add(answer);
    }
    return row.answering(answers);
  }
}
