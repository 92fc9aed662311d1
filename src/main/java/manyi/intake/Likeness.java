package manyi.intake;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import manyi.grid.GridBook;
import manyi.intake.header.ListLine;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.table.Claim;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.Standing;
import manyi.record.Column;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;

/**
 * The kind that a table is like which could not be read. None is named but the one that was asked
 * for, or one whose own words stand in the table: a list of cars, fees or devices is like nothing.
 *
 * @param claim of the kind, with the headers that are missing
 * @param columns as the kind sees them
 */
record Likeness(Claim claim, List<ColumnReading> columns) {
  private static final int FEW = 2;

  static Optional<Likeness> of(Claims claims, GridBook book, IntakeOptions options) {
    ReadingScope scope =
        new ReadingScope(
            book.fileName(),
            claims.frame().grid().name(),
            OptionalInt.empty(),
            new TreeSet<>(),
            options.runDate(),
            book.origin());
    return claims
        .of(reader -> options.wanted().isEmpty() || reader.kind() == options.wanted().get())
        .stream()
        .filter(claim -> options.wanted().isPresent() || isNamed(claim))
        .map(claim -> new Likeness(claim, claim.columns(scope)))
        .filter(likeness -> !likeness.columns().isEmpty())
        .filter(likeness -> options.wanted().isPresent() || likeness.isNear())
        .max(Comparator.comparingInt(likeness -> likeness.claim().explained()));
  }

  private static boolean isNamed(Claim claim) {
    boolean isMarked = claim.kind() != ReturnVisit.KIND || !claim.marks().isEmpty();
    Standing standing = claim.standing();
    // Columns that go together say what a table is only where none is missing.
    return isMarked && (standing == Standing.MARKED || standing == Standing.BY_FILE);
  }

  /** True where the lines would make the table whole, or most of what the kind needs is there. */
  private boolean isNear() {
    Set<String> served = new HashSet<>();
    columns.forEach(column -> column.field().ifPresent(served::add));
    boolean isBegun = anyRequired(served) && claim.explained() > FEW;
    columns.forEach(column -> column.suggestion().ifPresent(served::add));
    return isBegun || claim.kind().required().stream().allMatch(any -> isServed(any, served));
  }

  private boolean anyRequired(Set<String> served) {
    return claim.kind().required().stream().anyMatch(any -> isServed(any, served));
  }

  private static boolean isServed(List<Column<?>> any, Set<String> served) {
    return any.stream().anyMatch(field -> served.contains(field.name()));
  }

  /** The lines of headers.csv for the columns that words and values give to a field. */
  List<String> lines() {
    RecordKind<?> kind = claim.kind();
    return columns.stream()
        .filter(column -> column.use() == ColumnReading.Use.UNKNOWN)
        .flatMap(
            column -> column.suggestion().stream().map(f -> ListLine.of(kind, f, column.header())))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
