package manyi.workbook.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import manyi.diagnostic.Code;
import manyi.workbook.BadFile;
import manyi.workbook.Limits;

/** The bytes of one part: counted, limited, and compared with the checksum at their end. */
final class PartStream extends FilterInputStream {
  private final ZipEntry entry;
  private final CRC32 sum = new CRC32();
  private long count;

  PartStream(InputStream in, ZipEntry entry) {
    super(in);
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = in.read(bytes, from, length);
    if (n < 0) {
      if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
        throw new IOException("the checksum of " + entry.getName() + " differs");
      }
      return n;
    }
    sum.update(bytes, from, n);
    count += n;
    long packed = entry.getCompressedSize();
    if (count > Limits.PART_BYTES
        || (count > Limits.RATIO_FROM_BYTES && packed > 0 && count / packed > Limits.RATIO)) {
      throw new BadFile(Code.FILE_TOO_LARGE);
    }
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    return in.readNBytes((int) Math.min(n, 1 << 16)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
