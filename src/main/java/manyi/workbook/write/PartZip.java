package manyi.workbook.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip that a workbook is: its parts one after another, without the moment of writing. */
final class PartZip {
  /** Told without a zone, as a zip keeps it, so that no machine shifts it. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  /**
   * Adds a part.
   *
   * @param name its path in the zip
   * @param content writes the part and ends it
   */
  void add(String name, Consumer<Xml> content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ANY_TIME);
    zip.putNextEntry(entry);
    content.accept(new Xml(zip));
    zip.closeEntry();
  }

  /** The whole file; nothing can be added after it. */
  byte[] bytes() throws IOException {
    try (OutputStream all = zip) {
      all.flush();
    }
    return bytes.toByteArray();
  }
}
