package manyi.mutants;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip taken apart and put together again, two entries of one name not excepted. */
final class ZipParts {
  private ZipParts() {}

  /** One entry; two of them may have one name. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares parts.
  record Part(String name, byte[] content) {}

  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  static List<Part> of(byte[] zip) throws IOException {
    List<Part> parts = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.add(new Part(entry.getName(), in.readAllBytes()));
      }
    }
    return parts;
  }

  static byte[] bytes(List<Part> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (Part part : parts) {
        ZipArchiveEntry entry = new ZipArchiveEntry(part.name());
        entry.setTime(0);
        out.putArchiveEntry(entry);
        out.write(part.content());
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
