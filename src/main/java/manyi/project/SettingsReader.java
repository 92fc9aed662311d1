package manyi.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.language.PlainNumber;

/**
 * Reads a settings file that people edit by hand. A key that looks like a slip of a known one is
 * refused, for a setting that is passed over in silence makes a wrong figure; other unknown keys
 * belong to others and are let alone.
 */
final class SettingsReader {
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

  /** A refusal that names the key and what may stand there. */
  Refusal value(String found, String key, String expected) {
    return new Refusal(
        Problem.of(Code.SETTING_VALUE, Place.file(file.toString()), found, key, expected));
  }

  /**
   * The entries of an object under a key of a node; none where the key is missing.
   *
   * @param path the key as the file has it from the top, for messages
   */
  Map<String, JsonNode> entries(JsonNode parent, String key, String path) {
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

  /** A refusal that names the key and those that may be meant. */
  Refusal unknown(String key, List<String> meant) {
    return new Refusal(
        Problem.of(
            Code.SETTING_UNKNOWN, Place.file(file.toString()), key, String.join(", ", meant)));
  }

  /** A value as it is written; a number of a thousand digits is not written out. */
  static String shortly(JsonNode node) {
    String text =
        node.isNumber()
            ? PlainNumber.text(node.decimalValue())
            : node.isTextual() ? node.textValue() : node.toString();
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }

  private static Collection<String> keys(ObjectNode node) {
    Collection<String> keys = new TreeSet<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
