package manyi.workbook.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Takes conditional formats out of an .xls before the library sees them: it breaks off at a colour
 * scale as other programs write it, and nothing that is read depends on them. The records keep
 * their length, so that an encrypted workbook can still be decrypted.
 */
final class ConditionalFormats {
  /** CFHEADER, CF, CFHEADER12, CF12 and CFEX of the file format. */
  private static final Set<Integer> RECORDS = Set.of(0x01B0, 0x01B1, 0x0879, 0x087A, 0x087B);

  /** A type that means nothing to the library, which passes over it. */
  private static final int NOTHING = 0x00B7;

  private static final int HEADER = 4;
  private static final int BYTE = 8;
  private static final int LOW = 0xFF;

  private ConditionalFormats() {}

  /** The documents as they are where there are no such formats, else a copy without them. */
  static DirectoryNode without(DirectoryNode root) throws IOException {
    for (String name : root.getEntryNames()) {
      if (name.equalsIgnoreCase("Workbook")) {
        byte[] stream;
        try (InputStream in = root.createDocumentInputStream(name)) {
          stream = in.readAllBytes();
        }
        return remove(stream) ? copy(name, stream) : root;
      }
    }
    return root;
  }

  private static boolean remove(byte[] stream) {
    boolean isFound = false;
    int at = 0;
    while (at + HEADER <= stream.length) {
      if (RECORDS.contains(number(stream, at))) {
        stream[at] = (byte) (NOTHING & LOW);
        stream[at + 1] = (byte) (NOTHING >> BYTE);
        isFound = true;
      }
      at += HEADER + number(stream, at + 2);
    }
    return isFound;
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & LOW) | (bytes[at + 1] & LOW) << BYTE;
  }

  private static DirectoryNode copy(String name, byte[] stream) throws IOException {
    // Holds nothing but memory, and lives as long as the workbook does.
    POIFSFileSystem documents = new POIFSFileSystem();
    documents.createDocument(new ByteArrayInputStream(stream), name);
    return documents.getRoot();
  }
}
