package manyi.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The name that an annotated copy has in a folder of copies: {@code 金桂苑-投诉台账-标注.xlsx}. It is made
 * of the file's own name and of the folders that lie between it and what the person named, so that
 * it does not depend on which other files there are.
 */
final class CopyName {
  static final String ENDING = ".xlsx";

  /** Between the name of a file and the ending of its copy; the same in every language. */
  private static final String MARK = "标注";

  private CopyName() {}

  /** The name for a file that the person named: with the last folder that was typed. */
  static String ofTyped(Path file) {
    Path folder = file.getParent() == null ? null : file.getParent().getFileName();
    return of(folder == null ? file.getFileName() : folder.resolve(file.getFileName()));
  }

  /**
   * The name for a file that was found below a folder.
   *
   * @param root the folder as the person typed it
   * @param file as it is shown, what was typed included
   * @param isOneOfMany true when several folders were typed, which may hold files of one name
   */
  static String ofFound(Path root, Path file, boolean isOneOfMany) {
    boolean isBelow = file.startsWith(root) && !file.equals(root);
    if (!isBelow) {
      return file.equals(root) ? ofTyped(file) : of(file);
    }
    Path below = root.relativize(file);
    Path name = root.getFileName();
    return of(isOneOfMany && name != null ? name.resolve(below) : below);
  }

  private static String of(Path path) {
    List<String> names = new ArrayList<>();
    for (Path name : path.normalize()) {
      if (!name.toString().equals("..")) {
        names.add(name.toString());
      }
    }
    String file = names.remove(names.size() - 1);
    int dot = file.lastIndexOf('.');
    String kind = dot > 0 ? file.substring(dot) : "";
    names.add(file.substring(0, file.length() - kind.length()));
    // Beside 台账.xlsx there often lies the 台账.xls that it was made of.
    if (kind.length() > 1 && !kind.toLowerCase(Locale.ROOT).equals(ENDING)) {
      names.add(kind.substring(1));
    }
    names.add(MARK);
    return String.join("-", names) + ENDING;
  }
}
