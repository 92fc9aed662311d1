package manyi.cli;

/** Tells what became of an inbox, file by file. */
interface InboxReport {

  void add(InboxResult result);

  /** Says what it all comes to. */
  ExitCode end();

  /** Which exit code the files of an inbox come to. */
  final class Sum {
    private boolean isAnyUseful;
    private boolean areAllWhole = true;

    void add(InboxResult result) {
      isAnyUseful |= result.isUseful();
      areAllWhole &= result.isWhole();
    }

    ExitCode exitCode() {
      return !isAnyUseful ? ExitCode.NOTHING : areAllWhole ? ExitCode.DONE : ExitCode.IN_PART;
    }
  }
}
