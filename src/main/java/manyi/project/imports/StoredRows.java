package manyi.project.imports;

import java.util.List;
import manyi.record.Batch;
import manyi.record.ReadRow;
import manyi.record.RecordDate;

/** The rows of an import as they lie in its folder. */
public record StoredRows(List<ReadRow> kept, List<LeftOut> leftOut) {

  /** The rows of a batch that is not written, as they would lie there. */
  public static StoredRows of(Batch batch) {
    return new StoredRows(
        batch.kept(),
        ImportWriter.leftOut(batch).stream()
            .map(
                row ->
                    new LeftOut(
                        row.sheet(),
                        row.row(),
                        row.outcome(),
                        row.reason(),
                        RecordDate.of(batch.kind(), row.fields())))
            .toList());
  }
}
