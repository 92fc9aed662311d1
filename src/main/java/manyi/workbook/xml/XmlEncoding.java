package manyi.workbook.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings every XML part into UTF-8 without a byte order mark and without a declaration, so that the
 * parser has one encoding to read, and what a file declares of itself wrongly does no harm.
 */
final class XmlEncoding {
  private static final int HEAD = 1024;

  /** Tolerates blanks before the declaration, which hand-made files have. */
  private static final Pattern DECLARATION = Pattern.compile("\\s*<\\?xml\\s[^>]*\\?>");

  private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([\\w.-]+)[\"']");

  private XmlEncoding() {}

  /** Bytes as stored: by their byte order mark, else by what they declare, else UTF-8. */
  static InputStream utf8(InputStream stored) throws IOException {
    byte[] head = stored.readNBytes(HEAD);
    int mark = 0;
    Charset charset;
    if (starts(head, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else if (starts(head, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (starts(head, 0xEF, 0xBB, 0xBF)) {
      charset = StandardCharsets.UTF_8;
      mark = 3;
    } else {
      charset = declared(head);
    }
    if (!charset.equals(StandardCharsets.UTF_8) && !charset.equals(StandardCharsets.US_ASCII)) {
      return utf8(
          new InputStreamReader(
              joined(head, mark, stored),
              charset
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
    Matcher declaration = declaration(ascii(head, mark));
    return joined(head, declaration.lookingAt() ? mark + declaration.end() : mark, stored);
  }

  /** Characters that were decoded already, whatever they declare. */
  static InputStream utf8(Reader decoded) throws IOException {
    char[] head = new char[HEAD];
    int length = 0;
    for (int n = 0; n >= 0 && length < HEAD; n = decoded.read(head, length, HEAD - length)) {
      length += n;
    }
    Matcher declaration = declaration(new String(head, 0, length));
    int from = declaration.lookingAt() ? declaration.end() : 0;
    return new Encoded(decoded, CharBuffer.wrap(head, from, length - from));
  }

  private static Matcher declaration(String head) {
    return DECLARATION.matcher(head);
  }

  private static boolean starts(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static String ascii(byte[] head, int from) {
    return new String(head, from, head.length - from, StandardCharsets.ISO_8859_1);
  }

  private static InputStream joined(byte[] head, int from, InputStream rest) {
    return new SequenceInputStream(
        new ByteArrayInputStream(Arrays.copyOfRange(head, from, head.length)), rest);
  }

  private static Charset declared(byte[] head) throws IOException {
    Matcher declaration = declaration(ascii(head, 0));
    Matcher named = declaration.lookingAt() ? ENCODING.matcher(declaration.group()) : null;
    if (named == null || !named.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(named.group(1));
    } catch (IllegalArgumentException e) {
      throw new IOException("the encoding " + named.group(1), e);
    }
  }

  /** Characters as UTF-8. */
  private static final class Encoded extends InputStream {
    private final Reader in;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer chars = CharBuffer.allocate(1 << 13);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15);
    private boolean ended;

    Encoded(Reader in, CharBuffer head) {
      this.in = in;
      chars.put(head);
      bytes.flip();
    }

    @Override
    public int read() throws IOException {
      return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      if (!fill()) {
        return -1;
      }
      int n = Math.min(length, bytes.remaining());
      bytes.get(to, from, n);
      return n;
    }

    private boolean fill() throws IOException {
      while (!bytes.hasRemaining() && !ended) {
        // The first half of a surrogate pair may have stayed from before.
        int n = in.read(chars.array(), chars.position(), chars.remaining());
        ended = n < 0;
        chars.position(chars.position() + Math.max(n, 0)).flip();
        bytes.clear();
        CoderResult result = encoder.encode(chars, bytes, ended);
        if (result.isError()) {
          result.throwException();
        }
        chars.compact();
        bytes.flip();
      }
      return bytes.hasRemaining();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
