package manyi.project.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The last import of a project, as the file {@code last.json} names it: without it nobody would see
 * that the last folder is missing or another one.
 *
 * @param id such as {@code 0005}; empty where there is none yet
 * @param sha256 of its note; empty where there is none yet
 */
public record Last(String id, String sha256) {
  public static final String NAME = "last.json";

  /** No import yet. */
  static final Last NONE = new Last("", "");

  private static final int FORMAT = 1;

  int number() {
    return id.isEmpty() ? 0 : Integer.parseInt(id);
  }

  ObjectNode json() {
    return JsonFile.object().put("format", FORMAT).put("import", id).put("sha256", sha256);
  }

  /** Reads it; anything that does not fit is an {@link IllegalArgumentException}. */
  static Last read(ObjectNode json) {
    String id = json.path("import").asText();
    if (json.path("format").asInt() != FORMAT || !id.matches("[0-9]{0,8}")) {
      throw new IllegalArgumentException("format " + json.path("format"));
    }
    return new Last(id, json.path("sha256").asText());
  }
}
