package manyi.workbook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.workbook.BadFile;
import manyi.workbook.Limits;
import manyi.workbook.xml.Parts;
import manyi.workbook.xml.XmlPart;
import manyi.workbook.xml.XmlSource;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads compound documents: .xls, and whatever Excel encrypted. */
public final class CompoundBook {
  /** Version and flags before the description itself. */
  private static final int DESCRIPTION_HEADER = 8;

  private CompoundBook() {}

  static BookContent read(Path file, Optional<String> password) throws IOException {
    try (POIFSFileSystem documents = new POIFSFileSystem(file.toFile(), true)) {
      Set<String> names =
          documents.getRoot().getEntryNames().stream()
              .map(n -> n.toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      if (names.contains("encryptedpackage")) {
        try (Parts parts = Parts.of(decrypt(documents, password).bytes())) {
          return PackageBook.read(parts);
        }
      }
      if (names.contains("workbook")) {
        return BookContent.outside(BinaryBook.read(documents.getRoot(), password));
      }
      throw other(names);
    } catch (RuntimeException | GeneralSecurityException e) {
      // The library meets a broken document with exceptions of many kinds.
      throw BadFile.in(e);
    }
  }

  private static BadFile other(Set<String> names) {
    if (names.contains("book")) {
      return new BadFile(Code.FORMAT_NOT_READ, "Excel 5.0/95");
    }
    if (names.contains("worddocument")) {
      return new BadFile(Code.FORMAT_NOT_READ, "Word (.doc)");
    }
    if (names.contains("powerpoint document")) {
      return new BadFile(Code.FORMAT_NOT_READ, "PowerPoint (.ppt)");
    }
    if (names.stream().anyMatch(n -> n.startsWith("et") || n.startsWith("wpset"))) {
      return new BadFile(Code.FORMAT_NOT_READ, "WPS .et");
    }
    return new BadFile(Code.FILE_NOT_A_WORKBOOK);
  }

  /**
   * Reads the description of the encryption once to see that it is sound XML where it is XML: the
   * library's own parser would complain on the terminal.
   */
  private static void checkDescription(POIFSFileSystem documents) throws IOException {
    byte[] version;
    try (InputStream in = documents.createDocumentInputStream("EncryptionInfo")) {
      version = in.readNBytes(DESCRIPTION_HEADER);
    }
    if (version.length == DESCRIPTION_HEADER && version[0] == 4 && version[2] == 4) {
      try (XmlPart xml = XmlPart.of(XmlSource.stored(() -> description(documents)))) {
        while (xml.nextStart()) {
          xml.name();
        }
      }
    }
  }

  private static InputStream description(POIFSFileSystem documents) throws IOException {
    InputStream in = documents.createDocumentInputStream("EncryptionInfo");
    in.skipNBytes(DESCRIPTION_HEADER);
    return in;
  }

  /** A workbook without its lock. */
  public static final class Unlocked {
    private final byte[] bytes;
    private final boolean locked;

    private Unlocked(byte[] bytes, boolean locked) {
      this.bytes = bytes;
      this.locked = locked;
    }

    /** The .xlsx as it was before it was locked. */
    public byte[] bytes() {
      return bytes;
    }

    /** True when it took a password of somebody's own. */
    public boolean locked() {
      return locked;
    }
  }

  /** The .xlsx in an encrypted file; empty for a file that holds an .xls. */
  public static Optional<Unlocked> unlocked(Path file, Optional<String> password)
      throws IOException {
    try (POIFSFileSystem documents = new POIFSFileSystem(file.toFile(), true)) {
      return documents.getRoot().getEntryNames().stream()
              .anyMatch(name -> name.equalsIgnoreCase("EncryptedPackage"))
          ? Optional.of(decrypt(documents, password))
          : Optional.empty();
    } catch (RuntimeException | GeneralSecurityException e) {
      throw BadFile.in(e);
    }
  }

  private static Unlocked decrypt(POIFSFileSystem documents, Optional<String> password)
      throws IOException, GeneralSecurityException {
    checkDescription(documents);
    Decryptor decryptor = new EncryptionInfo(documents).getDecryptor();
    // Each try costs 100,000 rounds of hashing, so that the likelier password goes first.
    boolean isUnlocked = password.isPresent() && decryptor.verifyPassword(password.get());
    // A workbook that is only protected against changes is encrypted with a password of Excel's.
    if (!isUnlocked && !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
      throw new BadFile(password.isPresent() ? Code.PASSWORD_WRONG : Code.FILE_ENCRYPTED);
    }
    try (InputStream in = decryptor.getDataStream(documents)) {
      return new Unlocked(in.readNBytes((int) Limits.FILE_BYTES), isUnlocked);
    }
  }
}
