package manyi.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of one project. It may be copied, zipped or mailed as it is: nothing in it points
 * outside.
 *
 * @param id the folder's name
 * @param folder where it lies
 */
public record ProjectFolder(String id, Path folder) {
  static final String SETTINGS = "project.json";

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
    return Files.exists(folder.resolve(Lists.HEADERS)) || Files.exists(folder.resolve(Lists.WORDS));
  }

  ImportsFolder imports() {
    return new ImportsFolder(id, folder.resolve("imports"));
  }
}
