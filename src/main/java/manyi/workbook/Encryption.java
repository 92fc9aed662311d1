package manyi.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Locks a workbook with a password, the way Excel does since 2010. */
final class Encryption {
  private Encryption() {}

  /** The locked file; salted, so never the same bytes twice. */
  static byte[] of(byte[] workbook, String password) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream stream = encryptor.getDataStream(container)) {
        stream.write(workbook);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length + 16_384);
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (GeneralSecurityException e) {
      throw new IOException("this Java cannot encrypt", e);
    }
  }
}
