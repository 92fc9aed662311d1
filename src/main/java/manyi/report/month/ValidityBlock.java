package manyi.report.month;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.CountedComplaints;
import manyi.record.word.Meaning;
import manyi.record.word.SeverityLevel;
import manyi.record.word.Unclassified;
import manyi.record.word.Validity;
import manyi.report.block.Cells;
import manyi.report.block.Formula;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/** The received complaints by validity and severity, with sums both ways (C01-C04). */
final class ValidityBlock {
  private static final List<Optional<Validity>> VALIDITIES = withUnclassified(Validity.values());
  private static final List<Optional<SeverityLevel>> SEVERITIES =
      withUnclassified(SeverityLevel.values());

  /** The column of the row sums; the shares stand right of it. */
  private static final int SUM = SEVERITIES.size() + 1;

  private ValidityBlock() {}

  static void write(SheetDraft draft, ComplaintFigures figures) {
    Wording wording = draft.wording();
    draft.section(wording.text("complaints.validity"));
    if (figures.counted().isEmpty()) {
      Table.start(draft, heads(wording), 0).none(wording.text("none.unknown"));
      return;
    }
    CountedComplaints counted = figures.counted().get();
    long all = counted.table().values().stream().mapToLong(Long::longValue).sum();
    Table table = Table.start(draft, heads(wording), VALIDITIES.size());
    for (int i = 0; i < VALIDITIES.size(); i++) {
      row(table, i, wording, counted, all);
    }
    table.putTotal(0, Cells.text(wording.text("head.total")));
    for (int j = 0; j < SEVERITIES.size(); j++) {
      table.sum(j + 1, counted.receivedOf(SEVERITIES.get(j)));
    }
    table.sum(SUM, all);
    table.putTotal(
        SUM + 1,
        Cells.rate(Formula.share(table.total(SUM), table.total(SUM)), Fraction.share(all, all)));
    table.endWithTotal();
  }

  private static void row(
      Table table, int i, Wording wording, CountedComplaints counted, long all) {
    Optional<Validity> validity = VALIDITIES.get(i);
    table.put(i, 0, Cells.label(wording.term("validity", code(validity))));
    for (int j = 0; j < SEVERITIES.size(); j++) {
      ComplaintFigures.Key key = new ComplaintFigures.Key(validity, SEVERITIES.get(j));
      table.put(i, j + 1, Cells.count(counted.table().getOrDefault(key, 0L)));
    }
    long inRow = counted.received(validity);
    table.put(i, SUM, Cells.derived(Formula.sum(table.across(i, 1, SUM - 1)), inRow));
    table.put(
        i,
        SUM + 1,
        Cells.rate(
            Formula.share(table.at(i, SUM), table.total(SUM).absolute()),
            Fraction.share(inRow, all)));
  }

  private static List<String> heads(Wording wording) {
    List<String> heads = new ArrayList<>();
    heads.add(wording.text("complaints.validity.head"));
    SEVERITIES.forEach(severity -> heads.add(wording.term("severity", code(severity))));
    heads.add(wording.text("head.total"));
    heads.add(wording.text("head.share"));
    return heads;
  }

  private static <E extends Enum<E>> List<Optional<E>> withUnclassified(E[] values) {
    List<Optional<E>> all = new ArrayList<>(Arrays.stream(values).map(Optional::of).toList());
    all.add(Optional.empty());
    return List.copyOf(all);
  }

  private static String code(Optional<? extends Meaning> meaning) {
    return Unclassified.codeOf(meaning);
  }
}
