package manyi.project.match;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import manyi.project.imports.ImportNote;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.Source;

/** A record in the making: where it was first seen, and what it has come to be. */
public final class Line {
  private final ImportNote first;
  private final String sheet;
  private final int row;
  private final int ordinal;
  private Fields fields;

  /** What it said before, where that differed; a log of before is still known by it. */
  private List<Fields> before = List.of();

  /** The key of its number; null while none identifies it. */
  private String number;

  /** The number as it was written, where it is enough to call the record by; else null. */
  private String name;

  /** The last month of any log with a status of it; null while no such log states its months. */
  private YearMonth latest;

  /**
   * A record that is new.
   *
   * @param ordinal which of the records of its row it is, from 1
   */
  Line(ImportNote first, ReadRow row, int ordinal) {
    this.first = first;
    this.sheet = row.sheet();
    this.row = row.row();
    this.ordinal = ordinal;
    this.fields = row.fields();
  }

  ImportNote first() {
    return first;
  }

  String sheet() {
    return sheet;
  }

  int row() {
    return row;
  }

  /** Where it was first seen, under the name of its place. */
  Source place() {
    return Source.of(first.id(), first.file(), sheet, row, ordinal);
  }

  public Fields fields() {
    return fields;
  }

  /** What it said before, where that differed. */
  public List<Fields> before() {
    return before;
  }

  /** What to call the record by; null where its place must do. */
  String name() {
    return name;
  }

  /** The key of the number that identifies it. */
  Optional<String> number() {
    return Optional.ofNullable(number);
  }

  boolean isNumbered() {
    return number != null;
  }

  /** Notes the number that identifies the record; a later one changes nothing. */
  void number(String key, String written) {
    if (number == null) {
      number = key;
      name = written;
    }
  }

  /** Notes the months of a log that tells a status of it; one that is silent holds nothing fast. */
  void toldOf(SortedSet<YearMonth> covers) {
    if (!covers.isEmpty() && (latest == null || covers.last().isAfter(latest))) {
      latest = covers.last();
    }
  }

  /** True when a log of a later month than these has told a status of it. */
  boolean isToldAfter(SortedSet<YearMonth> covers) {
    return latest != null && !covers.isEmpty() && covers.last().isBefore(latest);
  }

  /** Takes over what a later import says. */
  void become(Fields later) {
    if (!later.equals(fields)) {
      List<Fields> all = new ArrayList<>(before);
      all.add(fields);
      before = List.copyOf(all);
      fields = later;
    }
  }
}
