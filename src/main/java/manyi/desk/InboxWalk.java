package manyi.desk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import manyi.disk.Litter;
import manyi.disk.WorkspaceFolder;
import manyi.project.Lists;
import manyi.project.ProjectFolder;
import manyi.project.imports.ImportsFolder;
import manyi.project.imports.LeftOutCsv;
import manyi.project.imports.RecordsCsv;

/**
 * Goes through the files of an inbox, folder by folder, 2月 before 10月. What systems leave behind
 * and what belongs to manyi's own folders is passed over; a folder is gone through once, by
 * whatever links it is reached.
 */
final class InboxWalk {
  private static final Set<String> OF_WORKSPACE =
      Set.of(
          WorkspaceFolder.SETTINGS,
          WorkspaceFolder.PROJECTS,
          WorkspaceFolder.REPORTS,
          Lists.HEADERS,
          Lists.WORDS,
          Lists.HOLIDAYS);
  private static final Set<String> OF_PROJECT =
      Set.of(ProjectFolder.SETTINGS, ProjectFolder.IMPORTS, Lists.HEADERS, Lists.WORDS);
  private static final Set<String> OF_IMPORT =
      Set.of(ImportsFolder.NOTE, RecordsCsv.NAME, LeftOutCsv.NAME);

  private final Consumer<Entry> visitor;
  private final Set<Path> seen = new HashSet<>();

  private InboxWalk(Consumer<Entry> visitor) {
    this.visitor = visitor;
  }

  /**
   * Something that lies in an inbox.
   *
   * @param path of the file, or of a folder that cannot be listed
   * @param shown how the person sees it: what was typed, and what comes below
   * @param folders the names of the folders that may be named for a project, from the outermost
   * @param isListed false for a folder whose content cannot be told
   */
  record Entry(Path path, String shown, List<String> folders, boolean isListed) {
    Entry {
      folders = List.copyOf(folders);
    }
  }

  /**
   * Visits a file, or every file below a folder.
   *
   * @param typed as the person named it
   * @param path where that is
   */
  static void of(Path typed, Path path, Consumer<Entry> visitor) {
    InboxWalk walk = new InboxWalk(visitor);
    if (!Files.isDirectory(path)) {
      Path parent = path.toAbsolutePath().normalize().getParent();
      List<String> folders = parent == null ? List.of() : ownName(parent);
      visitor.accept(new Entry(path, typed.toString(), folders, true));
    } else {
      walk.folder(path, typed, ownName(path.toAbsolutePath().normalize()));
    }
  }

  /** A folder that holds a workspace is named for no project. */
  private static List<String> ownName(Path folder) {
    Path name = folder.getFileName();
    return name == null || Files.exists(folder.resolve(WorkspaceFolder.SETTINGS))
        ? List.of()
        : List.of(name.toString());
  }

  private void folder(Path folder, Path shown, List<String> names) {
    List<Path> entries = new ArrayList<>();
    try {
      if (!seen.add(folder.toRealPath())) {
        return;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      visitor.accept(new Entry(folder, shown.toString(), names, false));
      return;
    }
    Set<String> own = own(folder);
    entries.sort((one, other) -> NaturalOrder.compare(nameOf(one), nameOf(other)));
    for (Path entry : entries) {
      String name = nameOf(entry);
      if (isLitter(name) || own.contains(name)) {
        continue;
      }
      Path below = shown.toString().equals(".") ? Path.of(name) : shown.resolve(name);
      if (Files.isDirectory(entry)) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        folder(entry, below, longer);
      } else {
        visitor.accept(new Entry(entry, below.toString(), names, true));
      }
    }
  }

  /** Lock files have names with a leading dot too, and are listed. */
  private static boolean isLitter(String name) {
    return Litter.isNamed(name) && !name.startsWith(".~");
  }

  /** What manyi itself keeps in a folder. */
  private static Set<String> own(Path folder) {
    if (Files.exists(folder.resolve(WorkspaceFolder.SETTINGS))) {
      return OF_WORKSPACE;
    }
    if (Files.exists(folder.resolve(ProjectFolder.SETTINGS))) {
      return OF_PROJECT;
    }
    return Files.exists(folder.resolve(ImportsFolder.NOTE)) ? OF_IMPORT : Set.of();
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
