package manyi.project.imports;

import java.util.Optional;
import manyi.diagnostic.Problem;

/**
 * What is not as it was written among the imports of a project.
 *
 * @param id of the import; by it somebody accepts the fault
 * @param ought what its note ought to be; empty where nothing tells
 */
public record Fault(String id, Kind kind, Optional<Ought> ought, Problem problem) {
  /** What became of an import. */
  enum Kind {
    /** Its note is another than it was. */
    CHANGED,
    /** It does not follow those before it: it is of another project, or of another state. */
    FOREIGN,
    /** It stands behind the last import and does not follow it; somebody is to take it away. */
    APART,
    /** Its folder is gone, and later ones are there. */
    MISSING,
    /** Its folder is gone, and it was the last. */
    LOST,
    /** Nobody can tell whether it was ever there, since the name of the last does not fit. */
    UNKNOWN
  }

  /** True for what is behind all imports that are there. */
  public boolean isOfTheEnd() {
    return kind == Kind.LOST || kind == Kind.UNKNOWN;
  }
}
