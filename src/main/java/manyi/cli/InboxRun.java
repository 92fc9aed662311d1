package manyi.cli;

import java.nio.file.Path;
import java.util.List;

/** Goes through files and folders, imports each file where it belongs, and tells of each. */
final class InboxRun {
  private final Session session;
  private final AutoImport inbox;
  private final InboxReport report;
  private final AnnotatedCopies copies;

  /**
   * A run over an inbox.
   *
   * @param copies of the files that were read, with what was noticed
   */
  InboxRun(Session session, AutoImport inbox, InboxReport report, AnnotatedCopies copies) {
    this.session = session;
    this.inbox = inbox;
    this.report = report;
    this.copies = copies;
  }

  /** What everything comes to. */
  ExitCode of(List<Path> files) {
    for (Path file : files) {
      InboxWalk.of(file, session.resolve(file), entry -> take(entry, file, files.size() > 1));
    }
    ExitCode code = report.end();
    return code == ExitCode.DONE && !copies.isWhole() ? ExitCode.IN_PART : code;
  }

  /**
   * Imports one entry.
   *
   * @param root what the person typed, below which the entry was found
   * @param isOneOfMany true when other folders were typed too
   */
  private void take(InboxWalk.Entry entry, Path root, boolean isOneOfMany) {
    InboxResult result = inbox.of(entry);
    if (result.leftAlone().isEmpty()) {
      Path found = Path.of(result.file());
      String name = CopyName.ofFound(root, found, isOneOfMany);
      copies.writeFound(found, name, result.isRead(), result.problems());
    }
    report.add(result);
  }
}
