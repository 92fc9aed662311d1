package manyi.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import manyi.diagnostic.Code;

/** Tells a disk or a quota that is used up from all else that keeps a file from being written. */
public final class FullDisk {
  /** What systems say, in the languages in which they say it to our users. */
  private static final List<String> SAID =
      List.of(
          "no space left",
          "not enough space",
          "quota exceeded",
          "disk full",
          "disk is full",
          "空间不足",
          "没有空间",
          "没有剩余空间",
          "磁盘限额",
          "磁盘配额",
          "磁盘已满");

  /** Less than this left on the disk is taken for the cause of a failure. */
  private static final long LITTLE_ROOM = 1L << 16;

  private FullDisk() {}

  /** What kept a file or a folder from being written. */
  public static Code codeOf(Path target, IOException failure) {
    return isCauseOf(target, failure) ? Code.DISK_FULL : Code.OUTPUT_NOT_WRITABLE;
  }

  /**
   * True when there was no room.
   *
   * @param target what was to be written; its disk is asked where the failure does not say enough
   */
  public static boolean isCauseOf(Path target, IOException failure) {
    if (isSaid(failure)) {
      return true;
    }
    boolean isOther =
        failure instanceof AccessDeniedException
            || failure instanceof NoSuchFileException
            || failure instanceof NotDirectoryException;
    return !isOther && hasLittleRoom(target);
  }

  /** True when a failure says so itself. */
  public static boolean isSaid(IOException failure) {
    String reason =
        failure instanceof FileSystemException of ? of.getReason() : failure.getMessage();
    String said = String.valueOf(reason).toLowerCase(Locale.ROOT);
    return SAID.stream().anyMatch(said::contains);
  }

  private static boolean hasLittleRoom(Path target) {
    Path there = target.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return there != null && Files.getFileStore(there).getUsableSpace() < LITTLE_ROOM;
    } catch (IOException e) {
      return false;
    }
  }
}
