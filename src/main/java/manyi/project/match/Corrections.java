package manyi.project.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import manyi.record.Column;
import manyi.record.Fields;
import manyi.record.ReadRow;

/**
 * Finds among what a new edition lacks and what it brings the pairs that are probably one complaint
 * corrected (D17): of room, complainant, date and content they agree in all but at most one of
 * those that both fill, and in two at least, and no two departments or months keep them apart.
 * Where there is a choice, none is a pair.
 */
public final class Corrections {
  private final Identity identity;

  /**
   * A record that an edition lacks, and the row that it probably became.
   *
   * @param differing the first field in which they differ
   */
  public record Pair(Line lacking, ReadRow row, Column<?> differing) {}

  public Corrections(Identity identity) {
    this.identity = identity;
  }

  /**
   * The pairs, in the order of the rows.
   *
   * @param monthOfLine outside of which a record is out of the question; blank for any month
   * @param monthOfRow the month of a row
   */
  public List<Pair> among(
      Collection<Line> lacking,
      List<ReadRow> fresh,
      Function<Line, String> monthOfLine,
      Function<ReadRow, String> monthOfRow) {
    List<Line> lines = List.copyOf(lacking);
    List<Clues> ofLines =
        lines.stream().map(line -> clues(line.fields(), monthOfLine.apply(line))).toList();
    List<Clues> ofRows =
        fresh.stream().map(row -> clues(row.fields(), monthOfRow.apply(row))).toList();
    Partners before = new Partners(ofLines);
    Partners after = new Partners(ofRows);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      int only = before.onlyOneOf(ofRows.get(i));
      if (only >= 0 && after.onlyOneOf(ofLines.get(only)) == i) {
        Line line = lines.get(only);
        ReadRow row = fresh.get(i);
        pairs.add(new Pair(line, row, identity.differing(line.fields(), row.fields())));
      }
    }
    return pairs;
  }

  private Clues clues(Fields fields, String month) {
    return new Clues(identity.marks(fields), List.of(identity.department(fields), month));
  }
}
