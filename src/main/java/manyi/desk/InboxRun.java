package manyi.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Goes through files and folders, imports each file where it belongs, and tells of each. */
public final class InboxRun {
  private final Workplace place;
  private final AutoImport inbox;
  private final Consumer<InboxResult> listener;
  private final AnnotatedCopies copies;
  private boolean isAnyUseful;
  private boolean areAllWhole = true;

  /**
   * A run over an inbox.
   *
   * @param copies of the files that were read, with what was noticed
   * @param listener hears of each file when it is done and its copy is written
   */
  public InboxRun(
      Workplace place, AutoImport inbox, AnnotatedCopies copies, Consumer<InboxResult> listener) {
    this.place = place;
    this.inbox = inbox;
    this.copies = copies;
    this.listener = listener;
  }

  /** What everything comes to. */
  public Extent of(List<Path> files) {
    for (Path file : files) {
      InboxWalk.of(file, place.resolve(file), entry -> take(entry, file, files.size() > 1));
    }
    return Extent.of(isAnyUseful, areAllWhole && copies.isWhole());
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
      copies.writeFound(
          found,
          () -> CopyName.ofFound(root, found, isOneOfMany),
          result.isRead(),
          result.problems());
    }
    isAnyUseful |= result.isUseful();
    areAllWhole &= result.isWhole();
    listener.accept(result);
  }
}
