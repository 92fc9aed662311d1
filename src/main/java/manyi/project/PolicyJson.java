package manyi.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import manyi.diagnostic.Refusal;
import manyi.language.PlainNumber;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.project.imports.JsonFile;

/**
 * What a company or a project decides for itself, as a settings file holds it: the settings under
 * {@code policy}, the targets under {@code targets} in it or beside it.
 */
final class PolicyJson {
  private static final String POLICY = "policy";
  private static final String TARGETS = "targets";

  private final SettingsReader file;

  private PolicyJson(SettingsReader file) {
    this.file = file;
  }

  /** The choices that a settings file holds. */
  static PolicyChoices read(SettingsReader file) {
    return new PolicyJson(file).read();
  }

  private PolicyChoices read() {
    Map<Setting, String> settings = new EnumMap<>(Setting.class);
    Map<Indicator, BigDecimal> targets = new EnumMap<>(Indicator.class);
    targets(file.entries(TARGETS), targets);
    for (Map.Entry<String, JsonNode> entry : file.entries(POLICY).entrySet()) {
      if (entry.getKey().equals(TARGETS)) {
        targets(file.entries(file.node(POLICY), TARGETS, POLICY + "." + TARGETS), targets);
        continue;
      }
      Setting setting = setting(entry.getKey());
      String text = scalar(entry.getValue());
      if (!setting.allows(text)) {
        throw file.value(
            SettingsReader.shortly(entry.getValue()), setting.key(), expected(setting));
      }
      settings.put(setting, text);
    }
    return new PolicyChoices(settings, targets);
  }

  /** Puts the choices into what a file held before; every other key of it stays as it is. */
  static void write(PolicyChoices choices, ObjectNode root) {
    ObjectNode policy = JsonFile.object();
    choices.settings().forEach((setting, text) -> policy.put(setting.key(), text));
    if (!choices.targets().isEmpty()) {
      ObjectNode targets = policy.putObject(TARGETS);
      choices.targets().forEach((indicator, target) -> targets.put(indicator.key(), target));
    }
    root.set(POLICY, policy);
    root.remove(TARGETS);
  }

  private void targets(Map<String, JsonNode> from, Map<Indicator, BigDecimal> into) {
    from.forEach(
        (figure, node) -> {
          Indicator indicator = target(figure);
          if (!node.isNumber() || !indicator.allows(node.decimalValue())) {
            throw file.value(
                SettingsReader.shortly(node), TARGETS + "." + figure, indicator.range());
          }
          into.put(indicator, node.decimalValue());
        });
  }

  private Setting setting(String key) {
    List<String> keys =
        Stream.concat(Arrays.stream(Setting.values()).map(Setting::key), Stream.of(TARGETS))
            .toList();
    return Setting.named(key).orElseThrow(() -> unknown(key, key, keys));
  }

  private Indicator target(String figure) {
    List<String> keys = Indicator.targets().stream().map(Indicator::key).toList();
    return Indicator.named(figure)
        .filter(Indicator.targets()::contains)
        .orElseThrow(() -> unknown(TARGETS + "." + figure, figure, keys));
  }

  /** A refusal with the keys that are spelled nearly so, or all of them. */
  private Refusal unknown(String path, String key, List<String> keys) {
    List<String> near = NearNames.of(key, keys);
    return file.unknown(path, near.isEmpty() ? keys : near);
  }

  private static String expected(Setting setting) {
    return setting.choices().isEmpty() ? setting.range() : String.join(", ", setting.choices());
  }

  /** Numbers may be written with quotes or without; 0.80 stays 0.80. */
  private static String scalar(JsonNode node) {
    return node.isNumber() ? PlainNumber.text(node.decimalValue()) : node.asText();
  }
}
