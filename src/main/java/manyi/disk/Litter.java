package manyi.disk;

import java.util.Locale;
import java.util.Set;

/** The files and folders that systems, archives and network stores leave wherever they come. */
public final class Litter {
  private static final Set<String> NAMES =
      Set.of(
          "thumbs.db",
          "ehthumbs.db",
          "desktop.ini",
          "$recycle.bin",
          "system volume information",
          "__macosx",
          "@eadir",
          "#recycle",
          "lost+found");

  private Litter() {}

  /** True for the name of something that nobody put there; hidden files are nobody's either. */
  public static boolean isNamed(String name) {
    return name.startsWith(".") || NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}
