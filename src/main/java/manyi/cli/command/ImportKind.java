package manyi.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.record.RecordKind;
import manyi.record.RecordKinds;

/**
 * The word after {@code import}: a kind of record, or {@code auto}.
 *
 * @param one the kind that files are to hold; empty where each file is to tell
 */
record ImportKind(Optional<RecordKind<?>> one) {
  private static final String AUTO = "auto";

  boolean isAuto() {
    return one.isEmpty();
  }

  /** The kind of a word, in the plural or the singular. */
  static Optional<ImportKind> of(String word) {
    if (word.equals(AUTO)) {
      return Optional.of(new ImportKind(Optional.empty()));
    }
    for (RecordKind<?> kind : RecordKinds.ALL) {
      if (kind.command().equals(word) || kind.name().equals(word)) {
        return Optional.of(new ImportKind(Optional.of(kind)));
      }
    }
    return Optional.empty();
  }

  /** Every word that may be written. */
  static List<String> commands() {
    List<String> commands = new ArrayList<>();
    RecordKinds.ALL.forEach(kind -> commands.add(kind.command()));
    commands.add(AUTO);
    return commands;
  }
}
