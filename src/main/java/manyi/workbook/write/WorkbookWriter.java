package manyi.workbook.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import manyi.disk.OutputFile;
import manyi.grid.BookPlan;
import manyi.workbook.Encryption;

/**
 * Writes planned workbooks as .xlsx files: the look of every role, native charts, print set-up. The
 * same plan gives the same bytes, on any day and any machine.
 */
public final class WorkbookWriter {

  /** Writes a workbook that opens without a password. */
  public void write(BookPlan plan, Path target) {
    write(plan, target, Optional.empty());
  }

  /**
   * Writes a workbook over whatever stood there; until it is whole, the old file stays.
   *
   * @param target its folder must exist
   * @param password locks the file; empty for an open one
   * @throws manyi.diagnostic.Refusal when the target cannot be written or is open elsewhere;
   *     nothing was changed
   * @throws IllegalArgumentException when the plan itself cannot be a workbook
   */
  public void write(BookPlan plan, Path target, Optional<String> password) {
    OutputFile file = new OutputFile(target);
    byte[] bytes = bytes(plan, password);
    if (password.isPresent()) {
      file.writePrivately(bytes);
    } else {
      file.write(bytes);
    }
  }

  /**
   * Writes a workbook with people's names in it, as {@link #write}, for nobody but the owner of the
   * file and those whom the folder lets in by their group.
   */
  public void writePrivately(BookPlan plan, Path target, Optional<String> password) {
    new OutputFile(target).writePrivately(bytes(plan, password));
  }

  /**
   * The file's content, for those who keep or compare it rather than write it.
   *
   * @param password locks the file; empty for an open one
   */
  public byte[] bytes(BookPlan plan, Optional<String> password) {
    try {
      byte[] bytes = BookParts.bytes(plan);
      return password.isPresent() ? Encryption.of(bytes, password.get()) : bytes;
    } catch (IOException e) {
      // Everything up to here happens in memory.
      throw new UncheckedIOException(e);
    }
  }
}
