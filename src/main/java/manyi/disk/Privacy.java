package manyi.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may open what holds personal data: its owner, and the group as far as the folder lets it in;
 * nobody else. Where a system has no such rights, as Windows, those of the folder hold.
 */
public final class Privacy {
  private static final Set<PosixFilePermission> OWNERS_FILE =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OWNERS_FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private Privacy() {}

  /** With these a new file in a folder is made, so that it is at no moment open to others. */
  public static FileAttribute<?>[] ofNewFile(Path folder) {
    return attributes(folder, OWNERS_FILE);
  }

  /** With these a new folder in a folder is made. */
  public static FileAttribute<?>[] ofNewFolder(Path folder) {
    return attributes(folder, OWNERS_FOLDER);
  }

  private static FileAttribute<?>[] attributes(Path folder, Set<PosixFilePermission> rights) {
    return hasRights(folder)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
        : new FileAttribute<?>[0];
  }

  /** Lets the group in as far as the folder around lets it, and nobody else. */
  public static void keep(Path made) throws IOException {
    Path folder = made.toAbsolutePath().getParent();
    if (folder == null || !hasRights(folder)) {
      return;
    }
    boolean isFolder = Files.isDirectory(made, LinkOption.NOFOLLOW_LINKS);
    Set<PosixFilePermission> around = Files.getPosixFilePermissions(folder);
    Set<PosixFilePermission> rights = EnumSet.copyOf(isFolder ? OWNERS_FOLDER : OWNERS_FILE);
    if (around.contains(PosixFilePermission.GROUP_READ)) {
      rights.add(PosixFilePermission.GROUP_READ);
    }
    if (around.contains(PosixFilePermission.GROUP_WRITE)) {
      rights.add(PosixFilePermission.GROUP_WRITE);
    }
    if (isFolder && around.contains(PosixFilePermission.GROUP_EXECUTE)) {
      rights.add(PosixFilePermission.GROUP_EXECUTE);
    }
    Files.setPosixFilePermissions(made, rights);
  }

  private static boolean hasRights(Path folder) {
    return Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
  }
}
