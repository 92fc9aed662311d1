package manyi.workbook.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import manyi.diagnostic.Code;
import manyi.workbook.BadFile;
import manyi.workbook.Limits;

/**
 * The UTF-8 of a part on its way to the parser, held to what the parser does not see to: no
 * character is written longer than it must be, and no single text, tag or comment is so long that
 * it exhausts the memory.
 */
final class XmlBytes extends FilterInputStream {
  /** A character of UTF-8 takes four bytes at most. */
  private static final long MOST = 4L * Limits.TEXT;

  /** The byte before, where it decides what may follow it; otherwise 0. */
  private int lead;

  private long sinceEvent;

  XmlBytes(InputStream in) {
    super(in);
  }

  /** The parser has done with what it read so far. */
  void event() {
    sinceEvent = 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = in.read(bytes, from, length);
    if (n > 0) {
      sinceEvent += n;
      if (sinceEvent > MOST) {
        throw new BadFile(Code.FILE_TOO_LARGE);
      }
      check(bytes, from, from + n);
    }
    return n;
  }

  private void check(byte[] bytes, int from, int to) throws IOException {
    int before = lead;
    for (int i = from; i < to; i++) {
      int b = bytes[i];
      if (b < 0) {
        b &= 0xFF;
        if (b == 0xC0
            || b == 0xC1
            || b > 0xF4
            || (before == 0xE0 && b < 0xA0)
            || (before == 0xF0 && b < 0x90)
            || (before == 0xF4 && b > 0x8F)) {
          throw new MalformedInputException(1);
        }
        before = b;
      } else {
        before = 0;
      }
    }
    lead = before;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
