package manyi.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.disk.Litter;
import manyi.project.imports.Disk;

/**
 * The folder in which the projects of a workspace lie, one folder each. It may hold thousands: who
 * wants one opens that one, and lists the folder only where it is not there by its very name.
 */
record ProjectsFolder(Path folder) {

  /** All projects in the order of their names' code points. */
  List<ProjectFolder> all() {
    return names()
        .map(this::named)
        .filter(ProjectsFolder::isProject)
        .sorted((one, other) -> NearNames.byCodePoint().compare(one.id(), other.id()))
        .toList();
  }

  /** The project of a name, in whatever form of Unicode its folder's name or this one is. */
  Optional<ProjectFolder> find(String id) {
    return Stream.of(id, composed(id))
        .distinct()
        .filter(this::isThere)
        .findFirst()
        .map(this::named)
        .or(() -> listed().find(id));
  }

  /** What lies there now, for work on many projects. */
  ProjectListing listed() {
    return new ProjectListing(this);
  }

  /** The names that projects may have; nothing of them is opened. */
  Stream<String> names() {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !Litter.isNamed(name))
          .toList()
          .stream();
    } catch (IOException e) {
      throw Disk.unreadable(folder, e);
    }
  }

  ProjectFolder named(String name) {
    return new ProjectFolder(name, folder.resolve(name));
  }

  static boolean isProject(ProjectFolder project) {
    return Files.isRegularFile(project.folder().resolve(ProjectFolder.SETTINGS));
  }

  /** A name in the one form in which names are compared. */
  static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /**
   * True for a project whose folder has just this name. On some disks other capitals lead to the
   * same folder, and a link leads to one of another name: those are looked for in the listing.
   */
  private boolean isThere(String name) {
    if (!ProjectId.isUsable(name) || Litter.isNamed(name)) {
      return false;
    }
    ProjectFolder project = named(name);
    try {
      return isProject(project)
          && project.folder().toRealPath().getFileName().toString().equals(name);
    } catch (IOException e) {
      return false; // The listing tells whether it is there.
    }
  }
}
