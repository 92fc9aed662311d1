package manyi.mutants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A sample that something happened to. The same seed over the same samples makes the same mutant.
 *
 * @param of the whole file
 * @param how what happened to it
 */
@SuppressWarnings(
    "ArrayRecordComponent") // The bytes are handed on and compared, never the mutants.
record Mutant(long seed, Path of, String how, byte[] bytes) {
  private static final List<String> READ =
      List.of(".xlsx", ".xlsm", ".xls", ".et", ".csv", ".txt", ".html", ".xml");

  /** Files on which a mutant is made and read in no time. */
  private static final long LARGEST = 60_000;

  /** The samples that mutants are made of, in order. */
  static List<Path> wholes(Path samples) throws IOException {
    try (Stream<Path> files = Files.walk(samples)) {
      return files.filter(Mutant::isOfUse).sorted().toList();
    }
  }

  /** True where but one thing happened to the file. */
  boolean isHarmedOnce() {
    return !how.contains(", ");
  }

  private static boolean isOfUse(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.contains("/in/")
        && READ.stream().anyMatch(name::endsWith)
        && file.toFile().length() > 0
        && file.toFile().length() < LARGEST;
  }

  static Mutant of(long seed, List<Path> wholes) throws IOException {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    Path of = wholes.get(random.nextInt(wholes.size()));
    byte[] whole = Files.readAllBytes(of);
    List<String> how = new ArrayList<>();
    byte[] bytes = whole;
    // Mostly one thing goes wrong; where two do, the second often hides behind the first.
    for (int times = random.nextInt(4) == 0 ? 2 : 1; times > 0 && bytes.length > 0; times--) {
      bytes = harmed(bytes, random, how);
    }
    return new Mutant(seed, of, String.join(", ", how), bytes);
  }

  private static byte[] harmed(byte[] bytes, Random random, List<String> how) throws IOException {
    if (ZipParts.isZip(bytes) && random.nextInt(5) > 0) {
      ZipHarm harm = random.nextInt(3) == 0 ? ZipHarm.XML_BROKEN : oneOf(ZipHarm.values(), random);
      List<ZipParts.Part> parts = parts(bytes);
      if (!parts.isEmpty()) {
        how.add(harm.name());
        harm.harm(parts, random);
        return ZipParts.bytes(parts);
      }
    }
    if (bytes[0] == '<' && random.nextBoolean()) {
      XmlHarm harm = oneOf(XmlHarm.values(), random);
      how.add(harm.name());
      String xml = new String(bytes, StandardCharsets.UTF_8);
      return harm.done(xml, random).getBytes(StandardCharsets.UTF_8);
    }
    ByteHarm harm = oneOf(ByteHarm.values(), random);
    how.add(harm.name());
    return harm.done(bytes, random);
  }

  private static <T> T oneOf(T[] all, Random random) {
    return all[random.nextInt(all.length)];
  }

  private static List<ZipParts.Part> parts(byte[] zip) {
    try {
      return ZipParts.of(zip);
    } catch (IOException | IllegalArgumentException e) {
      // A second harm to a zip that the first one has broken is one to its bytes.
      return List.of();
    }
  }

  @Override
  public String toString() {
    return "seed " + seed + ": " + of + " " + how;
  }
}
