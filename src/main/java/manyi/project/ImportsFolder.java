package manyi.project;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.record.ReadRow;

/**
 * The folder {@code imports} of a project as readers see it: a folder of four digits for each
 * import, in a row without gaps. What else lies there is none of ours and disturbs nothing; an
 * import that is not as it was written is refused by its name, never passed over.
 */
final class ImportsFolder {
  static final String NOTE = "import.json";

  /** A folder may be listed while an import is moved in; a gap is real if it is seen again. */
  private static final int LISTINGS = 3;

  private final String project;
  private final Path folder;

  ImportsFolder(String project, Path folder) {
    this.project = project;
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  Path folder(String id) {
    return folder.resolve(id);
  }

  /** The ids in their order. */
  List<String> ids() {
    List<String> ids = List.of();
    for (int listing = 0; listing < LISTINGS; listing++) {
      ids =
          list()
              .filter(ImportsFolder::isId)
              .sorted(Comparator.comparingInt(Integer::parseInt))
              .toList();
      if (ids.isEmpty() || Integer.parseInt(ids.get(ids.size() - 1)) == ids.size()) {
        return ids;
      }
    }
    for (int i = 0; i < ids.size(); i++) {
      if (Integer.parseInt(ids.get(i)) != i + 1) {
        throw damaged(ImportNote.id(i + 1), NOTE, null);
      }
    }
    return ids;
  }

  /** Names in the folder that are neither imports nor files that systems leave everywhere. */
  List<String> strays() {
    return list().filter(name -> !isId(name) && !isLitter(name)).sorted().toList();
  }

  ImportNote note(String id) {
    Path file = folder.resolve(id).resolve(NOTE);
    try {
      ImportNote note = NoteJson.read(JsonFile.parse(Files.readAllBytes(file)));
      if (!note.id().equals(id)) {
        throw new IllegalArgumentException("id " + note.id());
      }
      return note;
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw damaged(id, NOTE, e);
    }
  }

  /** The kept rows of an import. */
  List<ReadRow> rows(ImportNote note) {
    return read(
        note,
        RecordsCsv.NAME,
        note.recordsSha256(),
        in -> RecordsCsv.read(in, note.kind().orElseThrow(), note.items().size()));
  }

  /** The rows of an import that are no records. */
  List<LeftOut> leftOut(ImportNote note) {
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

  private static boolean isLitter(String name) {
    return name.startsWith(".")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini");
  }
}
