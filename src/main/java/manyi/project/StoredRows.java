package manyi.project;

import java.util.List;
import manyi.record.ReadRow;

/** The rows of an import as they lie in its folder. */
record StoredRows(List<ReadRow> kept, List<LeftOut> leftOut) {}
