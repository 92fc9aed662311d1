package manyi.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.language.Language;
import manyi.project.imports.JsonFile;

/**
 * What {@code manyi.json} says.
 *
 * @param name of the company; empty where none is set
 * @param language of workbooks; empty where none is set
 * @param policy what the company decides for all projects
 */
public record CompanySettings(String name, Optional<Language> language, PolicyChoices policy) {
  private static final List<String> KNOWN =
      List.of("name", "language", "policy", "targets", "mail");

  static CompanySettings read(Path file) {
    SettingsReader reader = new SettingsReader(file, JsonFile.settings(file), KNOWN);
    String code = reader.text("language");
    Optional<Language> language =
        Arrays.stream(Language.values()).filter(l -> l.code().equals(code)).findFirst();
    if (!code.isEmpty() && language.isEmpty()) {
      String codes =
          Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));
      throw reader.value(code, "language", codes);
    }
    return new CompanySettings(reader.text("name"), language, PolicyJson.read(reader));
  }

  /** Puts these settings into what the file held before. */
  byte[] into(ObjectNode root) {
    root.put("name", name);
    language.ifPresentOrElse(l -> root.put("language", l.code()), () -> root.remove("language"));
    PolicyJson.write(policy, root);
    return JsonFile.bytes(root);
  }
}
