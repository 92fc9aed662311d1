package manyi.workbook.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import manyi.diagnostic.Code;
import manyi.workbook.BadFile;
import manyi.workbook.Limits;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zip by name, whatever producer named them: case and the kind of slash do not
 * matter. Each part is read within {@link Limits} and its checksum is verified.
 */
public final class Parts implements Closeable {
  private interface Opening {
    InputStream open() throws IOException;
  }

  private record Part(ZipEntry entry, Opening opening) {}

  private final Closeable zip;
  private final Map<String, Part> parts = new HashMap<>();

  private Parts(Closeable zip) {
    this.zip = zip;
  }

  /** Opens a file, by the quick way first and by the patient one if that refuses it. */
  public static Parts of(Path file) throws IOException {
    java.util.zip.ZipFile zip;
    try {
      zip = new java.util.zip.ZipFile(file.toFile());
    } catch (ZipException e) {
      try {
        return of(ZipFile.builder().setPath(file).get());
      } catch (ZipException again) {
        again.addSuppressed(e);
        throw again;
      }
    }
    Parts parts = new Parts(zip);
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      parts.add(entry, () -> zip.getInputStream(entry));
    }
    return parts;
  }

  /** Opens a zip that is only in memory: what was decrypted never lies on a disk. */
  public static Parts of(byte[] bytes) throws IOException {
    return of(
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get());
  }

  private static Parts of(ZipFile zip) throws IOException {
    Parts parts = new Parts(zip);
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry entry = all.nextElement();
      parts.add(entry, () -> zip.getInputStream(entry));
    }
    return parts;
  }

  private void add(ZipEntry entry, Opening opening) throws IOException {
    if (parts.size() >= Limits.PARTS) {
      close();
      throw new BadFile(Code.FILE_TOO_LARGE);
    }
    if (entry.isDirectory()) {
      return;
    }
    if (parts.put(key(entry.getName()), new Part(entry, opening)) != null) {
      // Which of the two a program takes is its own affair; the next one takes the other.
      close();
      throw new IOException("two parts are called " + entry.getName());
    }
  }

  private static String key(String name) {
    String slashed = name.replace('\\', '/');
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }

  /** True when there is a part of that name. */
  public boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /** All names in lower case. */
  public Set<String> names() {
    return parts.keySet();
  }

  /** A part from its beginning, to be closed. */
  public InputStream open(String name) throws IOException {
    Part part = parts.get(key(name));
    if (part == null) {
      throw new IOException("the part " + name + " is missing");
    }
    return new PartStream(part.opening().open(), part.entry());
  }

  /** A part that is XML. */
  public XmlSource xml(String name) {
    return XmlSource.stored(() -> open(name));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
