package manyi.workbook.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import manyi.diagnostic.Code;
import manyi.workbook.BadFile;

/**
 * How the characters of a text file are written: by its byte order mark; else UTF-8 if all of it is
 * valid UTF-8; else GB18030, of which GBK and GB2312 are parts.
 *
 * @param charset decodes the whole file without a fault
 * @param mark length of the byte order mark, 0 without one
 */
record TextForm(Charset charset, int mark) {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** One broken character among so many good ones is damage, and no sign of another charset. */
  private static final int GOOD_TO_ONE_BROKEN = 20;

  /** So many characters that no text has are damage, and make no file a picture or a program. */
  private static final int FEW_STRANGE = 3;

  private record Scan(
      long characters, long wide, long zeros, long controls, long broken, long line) {}

  static TextForm of(Path file, byte[] head) throws IOException {
    return of(file, head, GB18030);
  }

  /**
   * The same with another guess than GB18030 for what is not UTF-8.
   *
   * @throws BadFile if the file is no text, or text in no charset that we know
   */
  static TextForm of(Path file, byte[] head, Charset otherwise) throws IOException {
    TextForm marked = byMark(head);
    TextForm first = marked == null ? new TextForm(StandardCharsets.UTF_8, 0) : marked;
    Scan scan = first.scan(file);
    long strange = scan.zeros() + scan.controls();
    if (strange > FEW_STRANGE && strange * 100 > scan.characters()) {
      throw new BadFile(Code.FILE_NOT_A_WORKBOOK);
    }
    if (scan.broken() == 0) {
      return first;
    }
    if (marked != null || scan.wide() > GOOD_TO_ONE_BROKEN * scan.broken()) {
      throw undecodable(scan);
    }
    TextForm second = new TextForm(otherwise, 0);
    scan = second.scan(file);
    if (scan.broken() > 0) {
      throw undecodable(scan);
    }
    return second;
  }

  BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(mark);
      return new BufferedReader(new InputStreamReader(in, strict()), 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static TextForm byMark(byte[] head) {
    if (head.length >= 3
        && head[0] == (byte) 0xEF
        && head[1] == (byte) 0xBB
        && head[2] == (byte) 0xBF) {
      return new TextForm(StandardCharsets.UTF_8, 3);
    }
    if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
      return new TextForm(StandardCharsets.UTF_16LE, 2);
    }
    if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      return new TextForm(StandardCharsets.UTF_16BE, 2);
    }
    return null;
  }

  private static BadFile undecodable(Scan scan) {
    return new BadFile(Code.TEXT_NOT_DECODABLE, "", Long.toString(scan.line()));
  }

  private CharsetDecoder strict() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private Scan scan(Path file) throws IOException {
    CharsetDecoder decoder = strict();
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer chars = CharBuffer.allocate(1 << 16);
    long[] seen = new long[4];
    long broken = 0;
    long lines = 1;
    long brokenLine = 0;
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(mark);
      boolean end = false;
      while (!end) {
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = n < 0;
        bytes.position(bytes.position() + Math.max(n, 0)).flip();
        CoderResult result;
        do {
          result = decoder.decode(bytes, chars, end);
          lines += count(chars, seen);
          if (result.isError()) {
            bytes.position(bytes.position() + result.length());
            brokenLine = broken++ == 0 ? lines : brokenLine;
          }
        } while (!result.isUnderflow());
        bytes.compact();
      }
    }
    return new Scan(seen[0], seen[1], seen[2], seen[3], broken, brokenLine);
  }

  /** Counts characters, wide ones, zeros and controls into {@code seen}; returns the line ends. */
  private static long count(CharBuffer chars, long[] seen) {
    chars.flip();
    long lines = 0;
    while (chars.hasRemaining()) {
      char c = chars.get();
      seen[0]++;
      if (c >= 0x800) {
        seen[1]++;
      } else if (c == 0) {
        seen[2]++;
      } else if (c == '\n') {
        lines++;
      } else if (c < ' ' && c != '\t' && c != '\r' && c != '\f') {
        seen[3]++;
      }
    }
    chars.clear();
    return lines;
  }
}
