package manyi.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import manyi.record.RecordKind;

/** Imports files of one kind into one project, one after the other, and tells of each. */
public final class FileRun {
  private final FileImport imports;
  private final AnnotatedCopies copies;
  private final Consumer<ImportResult> listener;

  /**
   * A run over files that the person named.
   *
   * @param copies of the files, with what was noticed
   * @param listener hears of each file when it is done and its copy is written
   */
  public FileRun(FileImport imports, AnnotatedCopies copies, Consumer<ImportResult> listener) {
    this.imports = imports;
    this.copies = copies;
    this.listener = listener;
  }

  /** What everything comes to. */
  public Extent of(RecordKind<?> kind, List<Path> files) {
    boolean isAnyUseful = false;
    boolean areAllWhole = true;
    for (Path file : files) {
      ImportResult result = imports.of(kind, file);
      // After the import: what it says of the whole project is a problem of the file too.
      copies.write(file, result.isRead(), result.problems());
      isAnyUseful |= result.isUseful();
      areAllWhole &= result.isWhole();
      listener.accept(result);
    }
    return Extent.of(isAnyUseful, areAllWhole && copies.isWhole());
  }
}
