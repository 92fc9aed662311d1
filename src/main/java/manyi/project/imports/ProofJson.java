package manyi.project.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a note says of other imports, as keys of its JSON and back. */
final class ProofJson {
  private ProofJson() {}

  /** Puts the keys; one that has nothing to say is left out. */
  static void write(ObjectNode json, Proof proof) {
    proof.previous().ifPresent(sha256 -> json.put("previousSha256", sha256));
    sums(json, "accepts", proof.accepts());
    sums(json, "ought", texts(proof.ought()));
    proof.lost().ifPresent(lost -> json.set("lost", lost.json()));
  }

  /** Reads what a note says of other imports. */
  static Proof read(ObjectNode json) {
    return new Proof(
        Optional.ofNullable(json.path("previousSha256").textValue()),
        sums(json.path("accepts")),
        oughts(json.path("ought")),
        json.path("lost") instanceof ObjectNode lost
            ? Optional.of(Last.read(lost))
            : Optional.empty());
  }

  private static Map<String, String> texts(Map<String, Ought> oughts) {
    Map<String, String> texts = new TreeMap<>();
    oughts.forEach((id, ought) -> texts.put(id, ought.text()));
    return texts;
  }

  private static Map<String, Ought> oughts(JsonNode json) {
    Map<String, Ought> oughts = new TreeMap<>();
    sums(json).forEach((id, text) -> oughts.put(id, Ought.of(text)));
    return oughts;
  }

  private static void sums(ObjectNode json, String key, Map<String, String> sums) {
    if (!sums.isEmpty()) {
      ObjectNode object = json.putObject(key);
      new TreeMap<>(sums).forEach(object::put);
    }
  }

  private static Map<String, String> sums(JsonNode json) {
    Map<String, String> sums = new HashMap<>();
    json.properties().forEach(e -> sums.put(e.getKey(), e.getValue().asText()));
    return sums;
  }
}
