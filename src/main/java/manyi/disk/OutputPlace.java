package manyi.disk;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where nothing is ever written that a person names as a result: over a folder, a device or what a
 * link leads to, and among the imports of a workspace.
 */
public final class OutputPlace {
  /** Windows takes these for devices, whatever ending they have. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|COM[0-9¹²³]|LPT[0-9¹²³])(\\..*)?");

  private OutputPlace() {}

  /** True for a file that may be made there, or replaced where one is. */
  public static boolean isFree(Path target) {
    Path name = target.getFileName();
    boolean isNamed = name != null && !DEVICE.matcher(name.toString().strip()).matches();
    boolean isFree = !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    return isNamed
        && (isFree || Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS))
        && !isAmongImports(target);
  }

  /** True for what lies in the folder of a workspace's projects, by whatever way it is reached. */
  public static boolean isAmongImports(Path target) {
    Path folder = target.toAbsolutePath().normalize();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    if (folder == null) {
      return false;
    }
    Path real;
    try {
      real = folder.toRealPath();
    } catch (java.io.IOException e) {
      real = folder;
    }
    // What is still to be made counts too: DIR/projects/new.
    Path whole = real.resolve(folder.relativize(target.toAbsolutePath().normalize()));
    for (Path at = whole; at != null && at.getParent() != null; at = at.getParent()) {
      boolean isProjects =
          at.getFileName().toString().toLowerCase(Locale.ROOT).equals(WorkspaceFolder.PROJECTS);
      if (isProjects && Files.exists(at.getParent().resolve(WorkspaceFolder.SETTINGS))) {
        return true;
      }
    }
    return false;
  }
}
