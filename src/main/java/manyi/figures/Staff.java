package manyi.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.language.Spelling;
import manyi.record.word.PersonRole;

/** The project's staff by name, in whatever width or spacing a log writes it. */
public final class Staff {
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[、,，;；/／+&\\r\\n]+");

  private final Map<String, PersonRole> roles = new HashMap<>();

  public Staff(Map<String, PersonRole> staff) {
    staff.forEach((name, role) -> roles.put(Spelling.plain(name), role));
  }

  /** The names in one cell. */
  public static List<String> names(String cell) {
    return Arrays.stream(BETWEEN_NAMES.split(cell))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The office of somebody; empty for a name that is not in the list. */
  public Optional<PersonRole> role(String name) {
    return Optional.ofNullable(roles.get(Spelling.plain(name)));
  }

  /** True if somebody of the staff holds the office. */
  public boolean hold(PersonRole role) {
    return roles.containsValue(role);
  }
}
