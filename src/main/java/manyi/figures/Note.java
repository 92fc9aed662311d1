package manyi.figures;

import java.util.List;

/**
 * Something a reader of a figure must know: that data are missing, that a tie was cut, which counts
 * were guessed. Worded by the bundle {@code notes} under its id.
 *
 * @param id such as {@code no-data}, {@code partial-data}, {@code carried-over-unknown}
 * @param arguments fill {@code {0}}, {@code {1}} ... of the text
 */
public record Note(String id, List<String> arguments) {
  public Note {
    arguments = List.copyOf(arguments);
  }

  public static Note of(String id, Object... arguments) {
    return new Note(id, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** The form in JSON: {@code partial-data: 2026-02, 2026-03}. */
  @Override
  public String toString() {
    return arguments.isEmpty() ? id : id + ": " + String.join(", ", arguments);
  }
}
