package manyi.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Packs a workbook without the moment of writing, so that equal workbooks are equal files. The
 * library packs straight into a stream of this kind when it is given one.
 */
public final class StableZip extends ZipArchiveOutputStream {
  /** Told without a zone, as a zip keeps it, so that no machine shifts it. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

  /** Packs into a stream. */
  public StableZip(OutputStream out) {
    super(out);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTimeLocal(ANY_TIME);
    super.putArchiveEntry(entry);
  }

  /** The same zip with another text in one part; everything else is taken over as it is packed. */
  static byte[] with(byte[] zip, String part, UnaryOperator<String> changed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
    try (ZipFile before =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .setIgnoreLocalFileHeader(true)
                .get();
        StableZip after = new StableZip(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(before.getEntriesInPhysicalOrder())) {
        if (entry.getName().equals(part)) {
          String text = new String(before.getInputStream(entry).readAllBytes(), UTF_8);
          after.putArchiveEntry(new ZipArchiveEntry(part));
          after.write(changed.apply(text).getBytes(UTF_8));
          after.closeArchiveEntry();
        } else {
          after.addRawArchiveEntry(entry, before.getRawInputStream(entry));
        }
      }
    }
    return bytes.toByteArray();
  }
}
