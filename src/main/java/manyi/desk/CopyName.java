package manyi.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.disk.Sha256;

/**
 * The name that an annotated copy has in a folder of copies: {@code 金桂苑-投诉台账-标注.xlsx}. It is made
 * of the file's own name and of the folders that lie between it and what the person named, so that
 * it does not depend on which other files there are.
 */
final class CopyName {
  static final String ENDING = ".xlsx";

  /** Between the name of a file and the ending of its copy; the same in every language. */
  private static final String MARK = "标注";

  private static final String BETWEEN = "-";

  /** In bytes; no disk that people use takes a longer name. */
  private static final int LONGEST = 255;

  /** Letters of the print that a shortened name bears in place of what was cut off. */
  private static final int PRINT = 8;

  private CopyName() {}

  /**
   * The names for files that the person named: each with the last folder that was typed. Files of
   * one name in folders of one name have as many folders as tell them apart, if so many were typed.
   */
  static Map<Path, String> ofTyped(Collection<Path> files) {
    Map<Path, Integer> folders = new LinkedHashMap<>();
    files.forEach(file -> folders.put(file, 1));
    while (true) {
      Map<Path, String> names = new HashMap<>();
      folders.forEach((file, count) -> names.put(file, ofTyped(file, count)));
      Map<String, List<Path>> sharing =
          names.keySet().stream()
              .collect(Collectors.groupingBy(file -> names.get(file).toLowerCase(Locale.ROOT)));
      List<Path> longer =
          sharing.values().stream()
              .filter(alike -> alike.size() > 1)
              .flatMap(List::stream)
              .filter(file -> names(file).size() - 1 > folders.get(file))
              .toList();
      if (longer.isEmpty()) {
        return names;
      }
      longer.forEach(file -> folders.merge(file, 1, Integer::sum));
    }
  }

  private static String ofTyped(Path file, int folders) {
    List<String> names = names(file);
    return of(names.subList(Math.max(0, names.size() - 1 - folders), names.size()));
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
      return file.equals(root) ? ofTyped(file, 1) : of(names(file));
    }
    Path below = root.relativize(file);
    Path name = root.getFileName();
    return of(names(isOneOfMany && name != null ? name.resolve(below) : below));
  }

  /** The names that a path is made of; the way up has none, nor has a root. */
  private static List<String> names(Path path) {
    List<String> names = new ArrayList<>();
    for (Path name : path.normalize()) {
      if (!name.toString().isEmpty() && !name.toString().equals("..")) {
        names.add(name.toString());
      }
    }
    return names;
  }

  private static String of(List<String> path) {
    List<String> names = new ArrayList<>(path);
    if (!names.isEmpty()) {
      String file = names.remove(names.size() - 1);
      int dot = file.lastIndexOf('.');
      String kind = dot > 0 ? file.substring(dot) : "";
      names.add(file.substring(0, file.length() - kind.length()));
      // Beside 台账.xlsx there often lies the 台账.xls that it was made of.
      if (kind.length() > 1 && !kind.toLowerCase(Locale.ROOT).equals(ENDING)) {
        names.add(kind.substring(1));
      }
    }
    names.add(MARK);
    String name = String.join(BETWEEN, names) + ENDING;
    return bytes(name) <= LONGEST ? name : shortened(names);
  }

  /** The end of a long name, which tells most, and a print of all of it, by which it is its own. */
  private static String shortened(List<String> names) {
    String whole = String.join(BETWEEN, names.subList(0, names.size() - 1));
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    String print = Sha256.of(bytes).substring(0, PRINT);
    String end = BETWEEN + print + BETWEEN + MARK + ENDING;
    int from = 0;
    while (bytes(whole.substring(from)) + bytes(end) > LONGEST) {
      from = whole.offsetByCodePoints(from, 1);
    }
    return whole.substring(from) + end;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
