package manyi.project.imports;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import manyi.diagnostic.Refusal;
import manyi.disk.Sha256;
import manyi.record.Batch;
import manyi.record.ReadRow;
import manyi.record.word.Outcome;

/**
 * Adds an import to the folder: everything is written into a folder beside the others, synced, and
 * then moved to its number in one step. A machine that stops at any moment leaves the import whole
 * or not there at all.
 */
public final class ImportWriter {
  private static final String INCOMING = ".incoming-";

  /** What an import left behind that long ago is no longer being written. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private static final int ATTEMPTS = 20;
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final ImportsFolder imports;

  public ImportWriter(ImportsFolder imports) {
    this.imports = imports;
  }

  /**
   * Writes an import under its id. The sums of its files are taken as they are written.
   *
   * @param batch what it brings; null for an undo
   * @param proof what it says of the imports before it
   * @param before the last of those, by which the first import of all is known to be one
   * @return false when another import took the id first; then nothing is written
   */
  public boolean write(ImportNote note, Batch batch, Proof proof, Last before) {
    Disk.folder(imports.folder());
    if (!Files.exists(imports.folder().resolve(Last.NAME))) {
      Disk.replace(imports.folder().resolve(Last.NAME), JsonFile.bytes(before.json()));
    }
    Path incoming = imports.folder().resolve(INCOMING + UUID.randomUUID());
    Path target = imports.folder(note.id());
    try {
      Disk.createFolder(incoming);
      ImportNote written = batch == null ? note : files(incoming, note, batch);
      Disk.write(
          incoming.resolve(ImportsFolder.NOTE), JsonFile.bytes(NoteJson.write(written, proof)));
      Disk.sync(incoming);
      boolean isOurs = claim(incoming, target);
      if (!isOurs) {
        removeQuietly(incoming);
      }
      Disk.sync(imports.folder());
      // Of two first imports the later one may have said above that there is none yet.
      name(note.id());
      return isOurs;
    } catch (IOException e) {
      removeQuietly(incoming);
      throw Disk.refusal(target, e);
    } catch (UncheckedIOException e) {
      removeQuietly(incoming);
      throw Disk.refusal(target, e.getCause());
    }
  }

  /**
   * Names the last import. Whoever comes later names it again until it is the last: two at once
   * leave the later one named. The import is in by now; where it cannot be named, the next one is.
   * What stands apart further behind is not named.
   */
  private void name(String id) {
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Set<String> ids = Set.copyOf(imports.ids());
        int end = Integer.parseInt(id);
        while (ids.contains(ImportNote.id(end + 1))) {
          end++;
        }
        Link newest = imports.link(ImportNote.id(end));
        if (newest.sha256().isEmpty()) {
          // Somebody holds the note for a moment: a name without its sum would be a fault for ever.
          LockSupport.parkNanos(PAUSE.toNanos());
          continue;
        }
        Last last = new Last(newest.id(), newest.sha256());
        if (imports.last().equals(Optional.of(last))) {
          return;
        }
        Disk.replace(imports.folder().resolve(Last.NAME), JsonFile.bytes(last.json()));
      }
    } catch (Refusal e) {
      return;
    }
  }

  /** Clears what imports that never ended have left behind. */
  public void removeAbandoned(Instant now) {
    if (!Files.isDirectory(imports.folder())) {
      return;
    }
    try (Stream<Path> entries = Files.list(imports.folder())) {
      for (Path entry : entries.toList()) {
        String name = entry.getFileName().toString();
        if ((name.startsWith(INCOMING) || name.startsWith("." + Last.NAME))
            && Files.getLastModifiedTime(entry).toInstant().isBefore(now.minus(ABANDONED))) {
          removeQuietly(entry);
        }
      }
    } catch (IOException e) {
      // Readers pass leftovers over, so that an import need not fail because of them.
      return;
    }
  }

  /** The rows that became no record of their own, whatever the reason. */
  public static List<ReadRow> leftOut(Batch batch) {
    return batch.rows().stream().filter(row -> row.outcome() != Outcome.KEPT).toList();
  }

  /** Writes the rows of an import, and gives the note that knows their sums. */
  private static ImportNote files(Path incoming, ImportNote note, Batch batch) throws IOException {
    String records = csv(incoming.resolve(RecordsCsv.NAME), recordsOf(batch));
    return note.summed(records, csv(incoming.resolve(LeftOutCsv.NAME), leftOutOf(batch)));
  }

  /** What records.csv holds of a batch. */
  public static Sha256.Content recordsOf(Batch batch) {
    return out -> RecordsCsv.write(out, batch.kind(), batch.items(), batch.kept());
  }

  /** What left-out.csv holds of a batch. */
  public static Sha256.Content leftOutOf(Batch batch) {
    return out -> LeftOutCsv.write(out, batch.kind(), leftOut(batch));
  }

  /** Writes a file, and gives its sum. */
  private static String csv(Path file, Sha256.Content content) throws IOException {
    try (FileChannel channel = Disk.create(file)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      String sum = Sha256.copy(new Unclosed(out), content);
      out.flush();
      channel.force(true);
      return sum;
    }
  }

  /**
   * A folder that holds something is never replaced by a move, on no system. On Windows a scanner
   * may hold a fresh file open for a moment, hence the patience.
   */
  private static boolean claim(Path incoming, Path target) throws IOException {
    for (int attempt = 1; ; attempt++) {
      if (Files.exists(target)) {
        return false;
      }
      try {
        Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
        return true;
      } catch (IOException e) {
        if (attempt == ATTEMPTS && !Files.exists(target)) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static void remove(Path tree) throws IOException {
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static void removeQuietly(Path tree) {
    try {
      if (Files.exists(tree)) {
        remove(tree);
      }
    } catch (IOException | UncheckedIOException e) {
      // Readers pass it over; a later import clears it.
      return;
    }
  }

  /** Lets a writer end without closing the file, which is still to be synced. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
