package manyi.project.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.project.imports.Disk;
import manyi.project.imports.JsonFile;

/**
 * The file {@code run.json} in the folder of a run: what was done there, by this run and by those
 * before it. An entry stays until the same report is done anew, or its workbook's name goes to
 * another report.
 *
 * <p>It is kept every few seconds while a run goes on, each time whole: what a run that was killed
 * had not kept yet is done once more. What another run kept in the meantime stays. For several
 * threads at once.
 */
public final class RunFile {
  public static final String NAME = "run.json";

  private static final int FORMAT = 1;
  private static final String FORMAT_KEY = "manyiRun";

  private static final int SALT_BYTES = 16;

  private static final long LEAST_NANOS = 2_000_000_000L;

  /** Keeping the file takes no more than one part in so many of a run. */
  private static final int SHARE = 20;

  private static final Comparator<RunEntry.Key> ORDER =
      Comparator.comparing(RunEntry.Key::project)
          .thenComparing(RunEntry.Key::report)
          .thenComparing(RunEntry.Key::span);

  private final Path file;
  private final Map<RunEntry.Key, RunEntry> before;
  private final Map<RunEntry.Key, RunEntry> done = new HashMap<>();
  private String salt;
  private long due;

  /** What such a file holds. */
  private record Content(String salt, Map<RunEntry.Key, RunEntry> entries) {}

  private RunFile(Path file, Content content) {
    this.file = file;
    this.before = content.entries();
    this.salt = content.salt();
    this.due = System.nanoTime() + LEAST_NANOS;
  }

  /**
   * The file of a folder.
   *
   * @param anew true when nothing that was done before counts
   * @throws Refusal when something else has its name, which nobody may overwrite unasked
   */
  public static RunFile in(Path folder, boolean anew) {
    Path file = folder.resolve(NAME);
    if (anew || !Files.exists(file)) {
      return new RunFile(file, new Content("", Map.of()));
    }
    return new RunFile(
        file,
        read(file)
            .orElseThrow(
                () ->
                    new Refusal(
                        Problem.of(Code.OUTPUT_EXISTS, Place.file(file.toString()), NAME))));
  }

  /** The salt of prints of passwords in this folder, 32 hexadecimal digits. */
  public synchronized String salt() {
    if (salt.isEmpty()) {
      byte[] bytes = new byte[SALT_BYTES];
      new SecureRandom().nextBytes(bytes);
      salt = HexFormat.of().formatHex(bytes);
    }
    return salt;
  }

  /** What was last said of a report. */
  public Optional<RunEntry> before(RunEntry.Key key) {
    return Optional.ofNullable(before.get(key));
  }

  /** Takes in what became of a report, and keeps the file where it is time. */
  public synchronized void put(RunEntry entry) {
    done.put(entry.key(), entry);
    if (System.nanoTime() - due >= 0) {
      keepIfPossible();
    }
  }

  private void keepIfPossible() {
    try {
      keep();
    } catch (Refusal full) {
      // The end of the run tries once more, and tells.
      due = System.nanoTime() + LEAST_NANOS;
    }
  }

  /** Writes the file, whole or not at all. */
  public synchronized void keep() {
    long begun = System.nanoTime();
    Map<RunEntry.Key, RunEntry> all = new HashMap<>(Files.exists(file) ? kept() : Map.of());
    Map<String, RunEntry.Key> owners = new HashMap<>();
    done.forEach(
        (key, entry) -> {
          if (entry.hasFile()) {
            owners.put(folded(entry), key);
          }
        });
    all.values().removeIf(other -> other.hasFile() && owners.containsKey(folded(other)));
    done.keySet().forEach(key -> all.remove(key.unsettled()));
    all.putAll(done);
    Disk.replace(file, JsonFile.bytes(json(all)));
    long end = System.nanoTime();
    due = end + Math.max(LEAST_NANOS, (end - begun) * SHARE);
  }

  private Map<RunEntry.Key, RunEntry> kept() {
    return read(file).map(Content::entries).orElse(before);
  }

  private static String folded(RunEntry entry) {
    return entry.file().toLowerCase(Locale.ROOT);
  }

  private ObjectNode json(Map<RunEntry.Key, RunEntry> entries) {
    ObjectNode json = JsonFile.object();
    json.put(FORMAT_KEY, FORMAT);
    json.put("salt", salt.isEmpty() ? null : salt);
    ArrayNode reports = json.putArray("reports");
    List<RunEntry.Key> keys = entries.keySet().stream().sorted(ORDER).toList();
    keys.forEach(key -> reports.add(RunJson.write(entries.get(key))));
    return json;
  }

  /** Empty for what is no such file. */
  private static Optional<Content> read(Path file) {
    Map<RunEntry.Key, RunEntry> entries = new HashMap<>();
    String salt;
    try {
      ObjectNode json = JsonFile.parse(Files.readAllBytes(file));
      if (json.path(FORMAT_KEY).asInt() != FORMAT) {
        return Optional.empty();
      }
      salt = json.path("salt").asText("");
      if (!salt.matches("([0-9a-f]{32})?")) {
        return Optional.empty();
      }
      for (JsonNode one : json.path("reports")) {
        RunEntry entry = RunJson.read(one);
        entries.put(entry.key(), entry);
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return Optional.of(new Content(salt, entries));
  }
}
