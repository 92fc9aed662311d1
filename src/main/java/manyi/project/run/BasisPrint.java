package manyi.project.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import manyi.disk.Litter;
import manyi.disk.Sha256;
import manyi.disk.WorkspaceFolder;
import manyi.project.Lists;
import manyi.project.ProjectFolder;
import manyi.project.Workspace;
import manyi.project.imports.Last;

/**
 * A print of all that a report rests on, taken without opening a record: two reports of one print
 * say the same. Of settings, lists and the name of the last import it takes the contents; of the
 * files of the imports the names, sizes and times of change, to the nanosecond where the disk keeps
 * them so; of what was ordered the words, and of the program the version.
 *
 * <p>What is the same but was touched, such as a workspace that was copied without its times, gives
 * another print, and the report is written once more. What could fool it: a file of an import that
 * was exchanged for one of the same size and the same time of change, or within the same step of
 * the clock on a disk that counts in seconds (FAT, some shares). Reading it would refuse such an
 * import, since its sums do not fit; only the workbook stays that the sound one gave. Programs of
 * one version that were built otherwise are told apart by their jar, not where they run from loose
 * classes.
 */
public final class BasisPrint {
  private static final List<String> OF_COMPANY =
      List.of(WorkspaceFolder.SETTINGS, Lists.HEADERS, Lists.WORDS, Lists.HOLIDAYS);
  private static final List<String> OF_PROJECT =
      List.of(ProjectFolder.SETTINGS, Lists.HEADERS, Lists.WORDS);

  /** What all projects have in common. */
  private final String common;

  private BasisPrint(String common) {
    this.common = common;
  }

  /**
   * Prints of the reports of a workspace.
   *
   * @param ordered what changes every report: the program, how it is to be written
   * @return empty where a file cannot be read
   */
  public static Optional<BasisPrint> of(Workspace workspace, List<String> ordered) {
    try {
      MessageDigest digest = Sha256.digest();
      for (String one : ordered) {
        Sha256.add(digest, one);
      }
      contents(digest, workspace.folder(), OF_COMPANY);
      return Optional.of(new BasisPrint(Sha256.hex(digest)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The print of a project's report, 64 hexadecimal digits.
   *
   * @param order what is wanted of this project
   * @return empty where a file cannot be read or is being changed
   */
  public Optional<String> of(ProjectFolder project, String order) {
    try {
      MessageDigest digest = Sha256.digest();
      Sha256.add(digest, common);
      Sha256.add(digest, project.id());
      Sha256.add(digest, order);
      contents(digest, project.folder(), OF_PROJECT);
      Path imports = project.folder().resolve(ProjectFolder.IMPORTS);
      contents(digest, imports, List.of(Last.NAME));
      for (String file : files(imports)) {
        Sha256.add(digest, file);
      }
      return Optional.of(Sha256.hex(digest));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void contents(MessageDigest digest, Path folder, List<String> names)
      throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      boolean isThere = Files.exists(file);
      Sha256.add(digest, isThere ? name : "");
      if (isThere) {
        byte[] content = Files.readAllBytes(file);
        Sha256.add(digest, Integer.toString(content.length));
        digest.update(content);
      }
    }
  }

  /** Every file and folder below, with what tells that it was changed, in one order everywhere. */
  private static SortedSet<String> files(Path folder) throws IOException {
    SortedSet<String> lines = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return lines;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            if (Litter.isNamed(at.getFileName().toString()) && !at.equals(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            // What is above it says nothing of it: a workspace may be moved.
            lines.add("folder " + folder.relativize(at));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path at, BasicFileAttributes attributes) {
            if (!Litter.isNamed(at.getFileName().toString())) {
              lines.add(
                  "file "
                      + folder.relativize(at).toString().replace('\\', '/')
                      + " "
                      + attributes.size()
                      + " "
                      + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return lines;
  }
}
