package manyi.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Locks a workbook with a password, the way Excel does since 2013: AES-256, SHA-512. */
public final class Encryption {
  private Encryption() {}

  /** The locked file; salted, so never the same bytes twice. */
  public static byte[] of(byte[] workbook, String password) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      EncryptionInfo way =
          new EncryptionInfo(
              EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, null);
      Encryptor encryptor = way.getEncryptor();
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
