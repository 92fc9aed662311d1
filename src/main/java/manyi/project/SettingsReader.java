package manyi.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.language.PlainNumber;
import manyi.policy.Indicator;
import manyi.policy.Setting;

/**
 * Reads a settings file that people edit by hand. A key that looks like a slip of a known one is
 * refused, for a setting that is passed over in silence makes a wrong figure; other unknown keys
 * belong to others and are let alone.
 */
final class SettingsReader {
  private static final String POLICY = "policy";
  private static final String TARGETS = "targets";
  private static final int LONGEST_SHOWN = 40;

  private final Path file;
  private final ObjectNode root;

  SettingsReader(Path file, ObjectNode root, List<String> known) {
    this.file = file;
    this.root = root;
    for (String key : keys(root)) {
      Optional<String> meant =
          known.stream().filter(k -> !known.contains(key) && NearNames.isSlip(key, k)).findFirst();
      if (meant.isPresent()) {
        throw unknown(key, List.of(meant.get()));
      }
    }
  }

  /** A text; empty where the key is missing. */
  String text(String key) {
    JsonNode node = root.path(key);
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    if (!node.isTextual()) {
      throw value(node.toString(), key, "\"…\"");
    }
    return node.textValue();
  }

  List<String> texts(String key) {
    JsonNode node = root.path(key);
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      throw value(node.toString(), key, "[\"…\"]");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode one : node) {
      if (!one.isTextual()) {
        throw value(one.toString(), key, "[\"…\"]");
      }
      texts.add(one.textValue());
    }
    return texts;
  }

  /** The entries of an object under a key; none where the key is missing. */
  Map<String, JsonNode> entries(String key) {
    return entries(root, key, key);
  }

  JsonNode node(String key) {
    return root.path(key);
  }

  PolicyChoices policy() {
    Map<Setting, String> settings = new EnumMap<>(Setting.class);
    Map<Indicator, BigDecimal> targets = new EnumMap<>(Indicator.class);
    targets(entries(root, TARGETS, TARGETS), targets);
    for (Map.Entry<String, JsonNode> entry : entries(POLICY).entrySet()) {
      if (entry.getKey().equals(TARGETS)) {
        targets(entries(root.path(POLICY), TARGETS, POLICY + "." + TARGETS), targets);
        continue;
      }
      Setting setting = Setting.named(entry.getKey()).orElseThrow(() -> unknown(entry.getKey()));
      String text = scalar(entry.getValue());
      if (!setting.allows(text)) {
        throw value(shortly(entry.getValue()), setting.key(), expected(setting));
      }
      settings.put(setting, text);
    }
    return new PolicyChoices(settings, targets);
  }

  /** A refusal that names the key and what may stand there. */
  Refusal value(String found, String key, String expected) {
    return new Refusal(
        Problem.of(Code.SETTING_VALUE, Place.file(file.toString()), found, key, expected));
  }

  private void targets(Map<String, JsonNode> from, Map<Indicator, BigDecimal> into) {
    from.forEach(
        (figure, node) -> {
          Indicator indicator = target(figure);
          if (!node.isNumber() || !indicator.allows(node.decimalValue())) {
            throw value(shortly(node), TARGETS + "." + figure, indicator.range());
          }
          into.put(indicator, node.decimalValue());
        });
  }

  private Map<String, JsonNode> entries(JsonNode parent, String key, String path) {
    JsonNode node = parent.path(key);
    if (node.isMissingNode() || node.isNull()) {
      return Map.of();
    }
    if (!node.isObject()) {
      throw value(node.toString(), path, "{ … }");
    }
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    node.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
    return entries;
  }

  private Refusal unknown(String key) {
    List<String> keys =
        Stream.concat(Arrays.stream(Setting.values()).map(Setting::key), Stream.of(TARGETS))
            .toList();
    List<String> near = NearNames.of(key, keys);
    return unknown(key, near.isEmpty() ? keys : near);
  }

  private Indicator target(String figure) {
    return Indicator.named(figure)
        .filter(Indicator.targets()::contains)
        .orElseThrow(() -> unknownTarget(figure));
  }

  private Refusal unknownTarget(String figure) {
    List<String> keys = Indicator.targets().stream().map(Indicator::key).toList();
    List<String> near = NearNames.of(figure, keys);
    return unknown(TARGETS + "." + figure, near.isEmpty() ? keys : near);
  }

  private Refusal unknown(String key, List<String> meant) {
    return new Refusal(
        Problem.of(
            Code.SETTING_UNKNOWN, Place.file(file.toString()), key, String.join(", ", meant)));
  }

  private static String expected(Setting setting) {
    return setting.choices().isEmpty() ? setting.range() : String.join(", ", setting.choices());
  }

  /** A value as it is written; a number of a thousand digits is not written out. */
  static String shortly(JsonNode node) {
    String text =
        node.isNumber()
            ? PlainNumber.text(node.decimalValue())
            : node.isTextual() ? node.textValue() : node.toString();
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }

  /** Numbers may be written with quotes or without; 0.80 stays 0.80. */
  private static String scalar(JsonNode node) {
    return node.isNumber() ? PlainNumber.text(node.decimalValue()) : node.asText();
  }

  private static Collection<String> keys(ObjectNode node) {
    Collection<String> keys = new TreeSet<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
