package manyi.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import manyi.diagnostic.Code;
import manyi.disk.Sha256;

/** What one pass over a file's bytes tells. */
public final class Fingerprint {
  private static final int HEAD = 8192;

  private final String sha256;
  private final byte[] head;
  private final long size;

  private Fingerprint(String sha256, byte[] head, long size) {
    this.sha256 = sha256;
    this.head = head;
    this.size = size;
  }

  /** 64 lower-case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** The first bytes, 8,192 at most. */
  public byte[] head() {
    return head;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  /** Reads a file once from end to end; refuses one that is larger than any workbook. */
  public static Fingerprint of(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[1 << 16];
    byte[] head = {};
    long size = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.readNBytes(buffer, 0, buffer.length);
          n > 0;
          n = in.readNBytes(buffer, 0, buffer.length)) {
        if (size == 0) {
          head = Arrays.copyOf(buffer, Math.min(n, HEAD));
        }
        size += n;
        if (size > Limits.FILE_BYTES) {
          throw new BadFile(Code.FILE_TOO_LARGE);
        }
        digest.update(buffer, 0, n);
      }
    }
    return new Fingerprint(Sha256.hex(digest), head, size);
  }
}
