package manyi.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;

/**
 * A workbook's place on disk. It is written beside its target and then moved over it, so that the
 * target is at any moment either the old file or the whole new one; a failure leaves nothing
 * behind.
 */
public final class OutputFile {
  private static final String PART_PREFIX = ".manyi-";
  private static final String PART_SUFFIX = ".part";

  private final Path target;
  private final Path folder;

  /**
   * A target, as the person named it.
   *
   * @throws Refusal when nothing can be written there; nothing was touched
   */
  public OutputFile(Path target) {
    this.target = target;
    this.folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw refusal(Code.OUTPUT_FOLDER_MISSING, null);
    }
    boolean exists = Files.exists(target);
    if (!OutputPlace.isFree(target) || (exists && !Files.isWritable(target))) {
      throw refusal(Code.OUTPUT_NOT_WRITABLE, null);
    }
    if (exists) {
      refuseIfOpen();
    }
  }

  /** True for the name of a file that is not whole yet, or that a killed run left behind. */
  static boolean isPart(String name) {
    return name.startsWith(PART_PREFIX) && name.endsWith(PART_SUFFIX);
  }

  /** Writes the file, whole or not at all; readable for those who may read the folder. */
  public void write(byte[] bytes) {
    write(bytes, false);
  }

  /** Writes a file that holds personal data, whole or not at all, closed to others. */
  public void writePrivately(byte[] bytes) {
    write(bytes, true);
  }

  private void write(byte[] bytes, boolean isPrivate) {
    Path part = folder.resolve(PART_PREFIX + UUID.randomUUID() + PART_SUFFIX);
    try {
      store(part, bytes, isPrivate ? Privacy.ofNewFile(folder) : new FileAttribute<?>[0]);
      if (isPrivate) {
        Privacy.keep(part);
      }
      move(part);
    } catch (IOException failure) {
      throw refusal(codeOf(failure), failure);
    } finally {
      discard(part);
    }
  }

  private static void store(Path part, byte[] bytes, FileAttribute<?>[] rights) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private void move(Path part) throws IOException {
    boolean exists = Files.exists(target);
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The folder took the new file, so it is the old one that is held: by Excel, on Windows.
      throw exists && !FullDisk.isSaid(e) ? new TargetHeld(e) : e;
    }
  }

  /** Names what went wrong when a file was written. */
  Code codeOf(IOException failure) {
    return failure instanceof TargetHeld ? Code.OUTPUT_IN_USE : FullDisk.codeOf(folder, failure);
  }

  /** Excel, LibreOffice and WPS lay a file of their own beside a workbook while it is open. */
  private void refuseIfOpen() {
    Path name = target.getFileName();
    for (String lock : List.of("~$" + name, ".~lock." + name + "#", ".~" + name)) {
      if (Files.exists(folder.resolve(lock), LinkOption.NOFOLLOW_LINKS)) {
        throw refusal(Code.OUTPUT_IN_USE, null);
      }
    }
  }

  private Refusal refusal(Code code, IOException cause) {
    Path named = code == Code.OUTPUT_FOLDER_MISSING ? target.getParent() : target.getFileName();
    String name = String.valueOf(named == null ? target : named);
    return new Refusal(Problem.of(code, Place.file(target.toString()), name), cause);
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }

  /** The target could not be replaced although its folder can be written. */
  private static final class TargetHeld extends IOException {
    private static final long serialVersionUID = 1L;

    TargetHeld(IOException cause) {
      super(cause);
    }
  }
}
