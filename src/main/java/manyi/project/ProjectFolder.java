package manyi.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import manyi.project.imports.Disk;
import manyi.project.imports.ImportsFolder;
import manyi.project.imports.JsonFile;

/**
 * The folder of one project. It may be copied, zipped or mailed as it is: nothing in it points
 * outside.
 *
 * @param id the folder's name
 * @param folder where it lies
 */
public record ProjectFolder(String id, Path folder) {
  /** The file of its settings. */
  public static final String SETTINGS = "project.json";

  /** The folder of its imports. */
  public static final String IMPORTS = "imports";

  public ProjectSettings settings() {
    return ProjectSettings.read(folder.resolve(SETTINGS));
  }

  /** Replaces the settings; keys that we do not know stay in the file. */
  public void write(ProjectSettings settings) {
    Path file = folder.resolve(SETTINGS);
    ObjectNode root = Files.exists(file) ? JsonFile.settings(file) : JsonFile.object();
    Disk.replace(file, settings.into(root));
  }

  /** True when the project has header aliases or value words of its own. */
  public boolean hasOwnLists() {
    return !ownLists().isEmpty();
  }

  /** The names of the lists that the project has of its own. */
  public List<String> ownLists() {
    return Stream.of(Lists.HEADERS, Lists.WORDS)
        .filter(name -> Files.exists(folder.resolve(name)))
        .toList();
  }

  public ImportsFolder imports() {
    return new ImportsFolder(id, folder.resolve(IMPORTS));
  }
}
