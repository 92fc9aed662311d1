package manyi.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;

/**
 * The characters of an XML part in a window that moves forward. What lies between {@link #at} and
 * {@link #end} is there to be looked at; positions change whenever more is read.
 */
final class XmlInput {
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.-]+)[\"']");
  private static final int HEAD = 256;

  private final Reader in;
  char[] chars = new char[1 << 15];
  int at;
  int end;

  XmlInput(Reader in) {
    this.in = in;
  }

  /** Decodes by byte order mark, else by what the part declares, else as UTF-8. */
  static XmlInput of(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    int mark = 0;
    Charset charset = StandardCharsets.UTF_8;
    if (head.length >= 2 && ((head[0] & 0xFF) << 8 | (head[1] & 0xFF)) == 0xFEFF) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else if (head.length >= 2 && ((head[1] & 0xFF) << 8 | (head[0] & 0xFF)) == 0xFEFF) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
      mark = 3;
    } else {
      charset = declared(head);
    }
    InputStream whole =
        new SequenceInputStream(
            new ByteArrayInputStream(Arrays.copyOfRange(head, mark, head.length)), in);
    return new XmlInput(
        new InputStreamReader(
            whole,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static Charset declared(byte[] head) throws IOException {
    Matcher named = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!named.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(named.group(1));
    } catch (IllegalArgumentException e) {
      throw new IOException("the encoding " + named.group(1), e);
    }
  }

  /** Reads more behind what is there, moving or growing the window; false at the end. */
  boolean more() throws IOException {
    if (at > 0) {
      System.arraycopy(chars, at, chars, 0, end - at);
      end -= at;
      at = 0;
    }
    if (end == chars.length) {
      if (end >= Limits.TEXT) {
        throw new BadFile(Code.FILE_TOO_LARGE);
      }
      chars = Arrays.copyOf(chars, end * 2);
    }
    int n = in.read(chars, end, chars.length - end);
    end += Math.max(n, 0);
    return n >= 0;
  }

  /** Makes sure that so many characters lie ahead; false if the part ends before. */
  boolean has(int count) throws IOException {
    while (end - at < count) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  /** True if a text lies ahead. */
  boolean looksAt(String text) throws IOException {
    if (!has(text.length())) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (chars[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * How many characters from {@link #at} on a text comes.
   *
   * @throws IOException if it does not come
   */
  int distance(String text, int from) throws IOException {
    int distance = from;
    while (true) {
      int last = end - at - text.length();
      for (; distance <= last; distance++) {
        if (startsAt(text, at + distance)) {
          return distance;
        }
      }
      if (!more()) {
        throw new IOException("the part ends before " + text);
      }
    }
  }

  private boolean startsAt(String text, int position) {
    for (int i = 0; i < text.length(); i++) {
      if (chars[position + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** How many characters from {@link #at} on a tag closes, quoted brackets apart. */
  int distanceOfTagEnd() throws IOException {
    int distance = 1;
    char quote = 0;
    while (true) {
      for (; at + distance < end; distance++) {
        char c = chars[at + distance];
        if (quote == 0) {
          if (c == '>') {
            return distance;
          }
          if (c == '"' || c == '\'') {
            quote = c;
          } else if (c == '<') {
            throw new IOException("a tag inside a tag");
          }
        } else if (c == quote) {
          quote = 0;
        }
      }
      if (!more()) {
        throw new IOException("the part ends inside a tag");
      }
    }
  }

  void close() throws IOException {
    in.close();
  }
}
