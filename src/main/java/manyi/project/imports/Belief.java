package manyi.project.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What those imports say of the ones before them that are as they were written. */
final class Belief {
  private final Map<String, String> accepts = new HashMap<>();
  private final Map<String, Ought> ought = new HashMap<>();
  private final Set<String> withdrawn = new HashSet<>();

  /** Later undos speak first; one that was itself taken back accepts nothing. */
  void believe(Link link) {
    link.proof().ought().forEach(ought::putIfAbsent);
    if (!withdrawn.contains(link.id())) {
      link.proof().accepts().forEach(accepts::putIfAbsent);
      withdrawn.addAll(link.noteOrNothing().withdraws());
    }
  }

  /** True for one that an undo accepted as it lies there, be it changed or gone. */
  boolean accepts(Link link) {
    return link.sha256().equals(accepts.get(link.id()));
  }

  Optional<Ought> ought(String id) {
    return Optional.ofNullable(ought.get(id));
  }
}
