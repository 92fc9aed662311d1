package manyi.intake.log;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.intake.advice.NearFields;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.header.ListLine;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.ColumnReading.Use;
import manyi.language.Term;
import manyi.record.HeaderLine;
import manyi.record.RecordKind;
import manyi.record.Words;

/** What each column of a table was taken for, and what is to be said of the others. */
final class RecordColumns {
  private final RecordKind<?> kind;
  private final HeaderAliases aliases;
  private final Words words;

  RecordColumns(RecordKind<?> kind, HeaderAliases aliases, Words words) {
    this.kind = kind;
    this.aliases = aliases;
    this.words = words;
  }

  /** The columns from the left. */
  List<ColumnReading> of(SheetFrame frame, HeaderMatch match, ReadingScope scope) {
    return readings(match, new NearFields(frame, match, aliases, scope, words));
  }

  private static List<ColumnReading> readings(HeaderMatch match, NearFields near) {
    Map<HeaderCell, ColumnReading> columns = new LinkedHashMap<>();
    for (FieldColumns served : match.fields().values()) {
      for (HeaderCell head : served.all()) {
        columns.put(head, ColumnReading.of(head, Use.FIELD, served.field().name()));
      }
    }
    match.unused().forEach(head -> columns.put(head, ColumnReading.of(head, Use.IGNORED)));
    match.spare().keySet().forEach(head -> columns.put(head, ColumnReading.of(head, Use.SPARE)));
    for (HeaderCell head : match.unknown()) {
      columns.put(
          head,
          new ColumnReading(
              head.cell(), head.path(), Use.UNKNOWN, Optional.empty(), near.of(head)));
    }
    return columns.values().stream().sorted(Comparator.comparing(ColumnReading::cell)).toList();
  }

  /** The same, saying which filled columns are unknown or served twice. */
  List<ColumnReading> of(
      SheetFrame frame, HeaderMatch match, ReadingScope scope, List<Problem> problems) {
    match
        .spare()
        .forEach((head, served) -> ambiguous(head, served, frame, scope).ifPresent(problems::add));
    NearFields near = new NearFields(frame, match, aliases, scope, words);
    for (HeaderCell head : match.unknown()) {
      if (RecordHeads.isFilled(head, frame)) {
        problems.add(unknown(head, near.of(head), scope));
      }
    }
    return readings(match, near);
  }

  private Problem unknown(HeaderCell head, Optional<String> near, ReadingScope scope) {
    return Problem.of(
        Code.HEADER_UNKNOWN,
        scope.place(head.cell()),
        head.path(),
        ListLine.ofHeader(kind, near.orElse(HeaderLine.NO_FIELD), head),
        near.map(field -> Term.field(kind.name(), ListLine.whole(field))).orElse(""));
  }

  private Optional<Problem> ambiguous(
      HeaderCell head, FieldColumns served, SheetFrame frame, ReadingScope scope) {
    boolean isRunning = served.field().name().equals("number") && HeaderMatch.isRunning(head);
    return isRunning || !RecordHeads.isFilled(head, frame)
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                Code.HEADER_AMBIGUOUS,
                scope.place(head.cell()),
                head.path(),
                Term.field(kind.name(), served.field().name()),
                served.head().path(),
                served.head().cell().toString(),
                NearFields.isReadable(frame, head, served.field(), scope, words)
                    ? ListLine.ofHeader(kind, served.field().name(), head)
                    : ""));
  }
}
