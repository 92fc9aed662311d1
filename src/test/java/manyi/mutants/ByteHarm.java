package manyi.mutants;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** What happens to a file as a row of bytes: on a bad disk, over a bad line. */
enum ByteHarm {
  FLIPPED {
    @Override
    byte[] done(byte[] whole, Random random) {
      byte[] bytes = whole.clone();
      for (int i = 1 << random.nextInt(5); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return bytes;
    }
  },
  SCRATCHED {
    @Override
    byte[] done(byte[] whole, Random random) {
      byte[] bytes = whole.clone();
      int from = random.nextInt(bytes.length);
      for (int i = from; i < Math.min(bytes.length, from + 1 + random.nextInt(40)); i++) {
        bytes[i] = (byte) random.nextInt();
      }
      return bytes;
    }
  },
  CUT {
    @Override
    byte[] done(byte[] whole, Random random) {
      return Arrays.copyOf(whole, random.nextInt(whole.length));
    }
  },
  HOLLOWED {
    @Override
    byte[] done(byte[] whole, Random random) {
      int from = random.nextInt(whole.length);
      int to = Math.min(whole.length, from + 1 + random.nextInt(600));
      return joined(Arrays.copyOf(whole, from), Arrays.copyOfRange(whole, to, whole.length));
    }
  },
  DOUBLED {
    @Override
    byte[] done(byte[] whole, Random random) {
      int from = random.nextInt(whole.length);
      int to = Math.min(whole.length, from + 1 + random.nextInt(600));
      return joined(Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, from, whole.length));
    }
  },
  ZEROED {
    @Override
    byte[] done(byte[] whole, Random random) {
      byte[] bytes = whole.clone();
      int from = random.nextInt(bytes.length);
      Arrays.fill(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(600)), (byte) 0);
      return bytes;
    }
  },
  LED_BY_GARBAGE {
    @Override
    byte[] done(byte[] whole, Random random) {
      return joined(garbage(random), whole);
    }
  },
  FOLLOWED_BY_GARBAGE {
    @Override
    byte[] done(byte[] whole, Random random) {
      return joined(whole, garbage(random));
    }
  };

  /** The harmed file. */
  abstract byte[] done(byte[] whole, Random random);

  private static byte[] garbage(Random random) {
    byte[] garbage = new byte[1 + random.nextInt(300)];
    random.nextBytes(garbage);
    return garbage;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(first.length + second.length);
    bytes.writeBytes(first);
    bytes.writeBytes(second);
    return bytes.toByteArray();
  }
}
