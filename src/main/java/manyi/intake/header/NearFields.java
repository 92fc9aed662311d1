package manyi.intake.header;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.intake.sheet.HeaderCell;

/**
 * The fields that the unknown columns of a table may be meant for. Put into headers.csv as it is
 * offered, none of them takes a field away from a column that serves it already.
 */
public final class NearFields {
  private final Map<HeaderCell, HeaderAliases.Alias> near = new LinkedHashMap<>();

  /** Looks at the columns of a table that nobody knows, from the left. */
  public NearFields(HeaderMatch match, HeaderAliases aliases) {
    Set<String> taken = new HashSet<>();
    match.fields().keySet().forEach(field -> taken.add(field.name()));
    for (HeaderCell head : match.unknown()) {
      aliases
          .nearest(match.kind(), head.spelling().key(), field -> !taken.contains(field))
          .ifPresent(
              alias -> {
                taken.add(alias.field());
                near.put(head, alias);
              });
    }
  }

  /** The field that an unknown column is nearest to and that is free. */
  public Optional<String> of(HeaderCell head) {
    return Optional.ofNullable(near.get(head)).map(HeaderAliases.Alias::field);
  }
}
