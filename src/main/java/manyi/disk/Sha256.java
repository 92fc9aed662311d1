package manyi.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The sum by which a changed file is noticed, and the print of what is to be told apart. */
public final class Sha256 {
  private Sha256() {}

  /** Something that writes itself to a stream. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** A digest with nothing in it yet. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds a text, its length before it, so that no two texts run into one another. */
  public static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + " ").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  /** The sum, 64 lower-case hexadecimal digits. */
  public static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The sum of some bytes. */
  public static String of(byte[] bytes) {
    MessageDigest digest = digest();
    digest.update(bytes);
    return hex(digest);
  }

  /** The sum of a file. */
  public static String of(Path file) throws IOException {
    MessageDigest digest = digest();
    try (OutputStream summed = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(file, summed);
    }
    return hex(digest);
  }

  /** The sum of what a content would write. */
  public static String of(Content content) {
    return copy(OutputStream.nullOutputStream(), content);
  }

  /** Writes a content and sums it up on the way. */
  public static String copy(OutputStream out, Content content) {
    MessageDigest digest = digest();
    try (OutputStream summed = new DigestOutputStream(out, digest)) {
      content.writeTo(summed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hex(digest);
  }
}
