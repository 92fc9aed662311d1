package manyi.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook again without the moment of writing, so that equal workbooks are equal files.
 */
final class StableZip {
  /** The earliest time that a zip can name; without a zone, so that no machine shifts it. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StableZip() {}

  /**
   * The same entries in the same order, all of one time.
   *
   * @param packed a zip file's bytes
   */
  static byte[] of(byte[] packed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length + 1024);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      byte[] buffer = new byte[16_384];
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry stable = new ZipEntry(entry.getName());
        stable.setTimeLocal(ANY_TIME);
        out.putNextEntry(stable);
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          out.write(buffer, 0, read);
        }
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
