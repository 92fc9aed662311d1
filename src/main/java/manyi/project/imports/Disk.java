package manyi.project.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.disk.FullDisk;
import manyi.disk.Privacy;

/** Writes so that a reader, or a machine that stops, finds the old file or the new one. */
public final class Disk {
  private Disk() {}

  /** Replaces a file: written beside it, synced, moved. */
  public static void replace(Path target, byte[] content) {
    Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      write(beside, content);
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      remove(beside);
      throw refusal(target, e);
    }
    sync(target.toAbsolutePath().getParent());
  }

  /** Writes a new file and waits until it is on the disk. */
  static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel = create(file)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** Makes a new file that nobody may open who may not open its folder. */
  static FileChannel create(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
            Privacy.ofNewFile(folder));
    try {
      Privacy.keep(file);
      return channel;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Makes a new folder that nobody may open who may not open the one around it. */
  static void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder, Privacy.ofNewFolder(folder.toAbsolutePath().getParent()));
    Privacy.keep(folder);
  }

  /** Waits until a folder's entries are on the disk, where the system can do that. */
  static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows and some network shares open no folders; there the move itself is durable.
      return;
    }
  }

  /** Makes a folder with those above it. */
  public static void folder(Path folder) {
    try {
      if (Files.isDirectory(folder)) {
        return;
      }
      Path above = folder.toAbsolutePath().getParent();
      if (above != null) {
        Files.createDirectories(above);
      }
      createFolder(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw refusal(folder, e);
      }
    } catch (IOException e) {
      throw refusal(folder, e);
    }
  }

  /** What to say when something could not be written. */
  public static Refusal refusal(Path target, IOException cause) {
    Code code = FullDisk.codeOf(target, cause);
    return new Refusal(
        Problem.of(code, Place.file(target.toString()), target.getFileName().toString()), cause);
  }

  /** What to say when a folder could not be listed. */
  public static Refusal unreadable(Path folder, IOException cause) {
    return new Refusal(
        Problem.of(
            Code.FILE_NOT_READABLE, Place.file(folder.toString()), folder.getFileName().toString()),
        cause);
  }

  /** Removes a file that may stay if it must. */
  public static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The failure that led here is the one that is told.
      return;
    }
  }
}
