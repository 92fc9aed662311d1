package manyi.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Packs a workbook without the moment of writing, so that equal workbooks are equal files. The
 * library packs straight into a stream of this kind when it is given one.
 */
final class StableZip extends ZipArchiveOutputStream {
  /** Told without a zone, as a zip keeps it, so that no machine shifts it. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

  StableZip(OutputStream out) {
    super(out);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTimeLocal(ANY_TIME);
    super.putArchiveEntry(entry);
  }
}
