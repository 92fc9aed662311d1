package manyi.project;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts the settings that we know into an object; every other key of it stays as it is. */
final class SettingsWriter {
  private SettingsWriter() {}

  static void policy(ObjectNode root, PolicyChoices choices) {
    ObjectNode policy = JsonFile.object();
    choices.settings().forEach((setting, text) -> policy.put(setting.key(), text));
    if (!choices.targets().isEmpty()) {
      ObjectNode targets = policy.putObject("targets");
      choices.targets().forEach((indicator, target) -> targets.put(indicator.key(), target));
    }
    root.set("policy", policy);
    root.remove("targets");
  }
}
