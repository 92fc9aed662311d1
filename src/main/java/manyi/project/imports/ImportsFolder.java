package manyi.project.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.disk.Litter;
import manyi.disk.Sha256;
import manyi.record.ReadRow;

/**
 * The folder {@code imports} of a project as readers see it: a folder of four digits for each
 * import. What else lies there is none of ours and disturbs nothing; an import that is not as it
 * was written is refused by its name, never passed over.
 */
public final class ImportsFolder {
  public static final String NOTE = "import.json";

  /** A folder may be listed while an import is moved in; a gap is real if it is seen again. */
  private static final int LISTINGS = 3;

  private static final Duration PAUSE = Duration.ofMillis(20);

  /** A number so far behind the one before it is a folder of somebody's, such as 20260301. */
  private static final int WIDEST_GAP = 1000;

  private final String project;
  private final Path folder;

  public ImportsFolder(String project, Path folder) {
    this.project = project;
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  public Path folder(String id) {
    return folder.resolve(id);
  }

  /** The ids of the folders that are there, in their order. */
  public List<String> ids() {
    List<String> ids = List.of();
    for (int listing = 0; listing < LISTINGS; listing++) {
      ids = inOneRow(list().filter(ImportsFolder::isId).toList());
      if (ids.isEmpty() || Integer.parseInt(ids.get(ids.size() - 1)) == ids.size()) {
        return ids;
      }
    }
    return ids;
  }

  private static List<String> inOneRow(List<String> names) {
    List<String> row = new ArrayList<>();
    int before = 0;
    for (String id : names.stream().sorted(Comparator.comparingInt(Integer::parseInt)).toList()) {
      int number = Integer.parseInt(id);
      if (number - before > WIDEST_GAP) {
        return row;
      }
      row.add(id);
      before = number;
    }
    return row;
  }

  /** Names in the folder that are neither imports nor files that systems leave everywhere. */
  public List<String> strays() {
    Set<String> ids = Set.copyOf(ids());
    return list()
        .filter(name -> !ids.contains(name) && !Litter.isNamed(name) && !name.equals(Last.NAME))
        .sorted()
        .toList();
  }

  /**
   * The imports with the proof that they are those that were added.
   *
   * @param known imports that were read before; what was once added never changes
   */
  public Chain chain(Map<String, Link> known) {
    // First the name of the last, then what is there: imports are only ever added.
    Optional<Last> last = last();
    known.values().removeIf(link -> link.note().isEmpty());
    List<Link> links = ids().stream().map(id -> known.computeIfAbsent(id, this::link)).toList();
    return new Chain(project + "/" + folder.getFileName(), links, last);
  }

  /** An import as it lies there, be it readable or not. */
  Link link(String id) {
    byte[] content;
    try {
      content = Files.readAllBytes(folder.resolve(id).resolve(NOTE));
    } catch (IOException e) {
      return Link.unreadable(id, "");
    }
    String sha256 = Sha256.of(out -> out.write(content));
    try {
      ObjectNode json = JsonFile.parse(content);
      ImportNote note = NoteJson.read(json);
      if (!note.id().equals(id)) {
        throw new IllegalArgumentException("id " + note.id());
      }
      return new Link(id, true, Optional.of(note), ProofJson.read(json), sha256);
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      return Link.unreadable(id, sha256);
    }
  }

  /** The last import as it is named; empty where there is no such file or it cannot be read. */
  public Optional<Last> last() {
    for (int attempt = 1; attempt <= LISTINGS; attempt++) {
      try {
        return Optional.of(
            Last.read(JsonFile.parse(Files.readAllBytes(folder.resolve(Last.NAME)))));
      } catch (NoSuchFileException e) {
        return Optional.empty();
      } catch (IOException | IllegalArgumentException e) {
        // On Windows a file that is being replaced cannot be read for a moment.
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
    return Optional.empty();
  }

  /** The kept rows of an import. */
  public List<ReadRow> rows(ImportNote note) {
    return read(
        note,
        RecordsCsv.NAME,
        note.recordsSha256(),
        in -> RecordsCsv.read(in, note.kind().orElseThrow(), note.items().size()));
  }

  /** The rows of an import that are no records. */
  public List<LeftOut> leftOut(ImportNote note) {
    return read(note, LeftOutCsv.NAME, note.leftOutSha256(), LeftOutCsv::read);
  }

  /** Reads a file of an import. */
  private interface Reading<T> {
    T read(InputStream in) throws IOException;
  }

  private <T> T read(ImportNote note, String name, String sha256, Reading<T> reading) {
    MessageDigest digest = Sha256.digest();
    T content;
    try (InputStream file = Files.newInputStream(folder.resolve(note.id()).resolve(name));
        InputStream summed =
            new DigestInputStream(new BufferedInputStream(file, 1 << 16), digest)) {
      content = reading.read(summed);
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | DateTimeException e) {
      throw damaged(note.id(), name, e);
    }
    if (!Sha256.hex(digest).equals(sha256)) {
      throw damaged(note.id(), name, null);
    }
    return content;
  }

  private Stream<String> list() {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    List<String> names = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    } catch (IOException e) {
      throw Disk.unreadable(folder, e);
    }
    return names.stream();
  }

  private Refusal damaged(String id, String file, Exception cause) {
    return new Refusal(
        Problem.of(
            Code.BATCH_DAMAGED,
            Place.file(project + "/" + folder.getFileName() + "/" + id),
            id,
            file),
        cause);
  }

  private static boolean isId(String name) {
    return name.matches("[0-9]{4,8}") && ImportNote.id(Integer.parseInt(name)).equals(name);
  }
}
