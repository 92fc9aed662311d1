package manyi.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import manyi.project.match.Said;

/**
 * Decides which project something belongs to by everything that may tell. It never guesses: what
 * tells two projects decides nothing, and a name that no project bears is not passed over. A folder
 * or a file may be named for several projects where something nearer names one of them.
 */
public final class Placing {
  private final ProjectNames names;

  /** What was found in a text; the texts around a table are asked for with each of its rows. */
  private final Map<Clue, Set<String>> found = new HashMap<>();

  public Placing(ProjectNames names) {
    this.names = names;
  }

  /** What can tell the project, the strongest first. */
  public enum Evidence {
    /** The person said so. */
    GIVEN,
    /** A column such as 项目. */
    COLUMN,
    /** A title, or a pair such as 项目：翠湖花园. */
    TITLE,
    SHEET,
    FILE,
    FOLDER,
    /** The workspace has no other project. */
    ONLY
  }

  /** How a text speaks of a project. */
  public enum Manner {
    /** It is a name and nothing else. */
    NAME,
    /** A name may be part of it. */
    TEXT,
    /** Part of a text that may be a name; it tells no more than that no project is called so. */
    PERHAPS
  }

  /** A text that may tell the project. */
  public record Clue(Evidence evidence, Manner manner, String text) {}

  /**
   * What a text says.
   *
   * @param name the project's id, with its name where that is another
   */
  public record Said(Evidence evidence, String name) {}

  /** What was decided. */
  public sealed interface Place {
    /** The project if it can be told. */
    default Optional<String> project() {
      return Optional.empty();
    }
  }

  /** The project can be told. */
  public record Found(String id, Evidence evidence) implements Place {
    @Override
    public Optional<String> project() {
      return Optional.of(id);
    }
  }

  /** Nothing names a project. */
  public record Unnamed() implements Place {}

  /**
   * A name is there that no project bears.
   *
   * @param name as it stands
   */
  public record Unknown(String name, Evidence evidence) implements Place {}

  /** More than one project is named. */
  public record Differing(List<Said> said) implements Place {
    public Differing {
      said = List.copyOf(said);
    }
  }

  /** Decides by all clues. */
  public Place decide(List<Clue> clues) {
    Map<Evidence, Set<String>> told = new EnumMap<>(Evidence.class);
    Map<String, Evidence> unknown = new LinkedHashMap<>();
    for (Clue clue : clues) {
      Set<String> here = found.computeIfAbsent(clue, this::projects);
      if (!here.isEmpty() && clue.manner() != Manner.PERHAPS) {
        told.computeIfAbsent(clue.evidence(), e -> new TreeSet<>()).addAll(here);
      } else if (here.isEmpty() && isName(clue)) {
        unknown.putIfAbsent(clue.text().strip(), clue.evidence());
      }
    }
    if (told.isEmpty()) {
      return unnamed(unknown);
    }
    Map.Entry<Evidence, Set<String>> strongest = told.entrySet().iterator().next();
    String project = strongest.getValue().iterator().next();
    boolean isAgreed = told.values().stream().allMatch(projects -> projects.contains(project));
    if (strongest.getValue().size() > 1 || !isAgreed) {
      return new Differing(said(told));
    }
    Found found = new Found(project, strongest.getKey());
    // What a column says of a row is plain, whatever else stands around the table.
    return found.evidence() == Evidence.COLUMN ? found : unknown(unknown, project).orElse(found);
  }

  /** The names of projects that an unknown one is nearest to, as they are written. */
  public List<String> near(String unknown) {
    return names.near(unknown);
  }

  /** True where there is one project alone, and all the names mean it. */
  public boolean areOnly(Collection<String> called) {
    Optional<String> only = names.only();
    return only.isPresent()
        && called.stream().distinct().allMatch(name -> names.isNamed(name, only.get()));
  }

  private Set<String> projects(Clue clue) {
    return clue.manner() == Manner.NAME ? names.meantBy(clue.text()) : names.in(clue.text());
  }

  private boolean isName(Clue clue) {
    return switch (clue.manner()) {
      case NAME -> !clue.text().isBlank();
      case TEXT -> false;
      case PERHAPS -> names.isLikeAName(clue.text());
    };
  }

  private Place unnamed(Map<String, Evidence> unknown) {
    Optional<String> only = names.only();
    return unknown(unknown, only.orElse(null))
        .or(() -> only.map(id -> new Found(id, Evidence.ONLY)))
        .orElseGet(Unnamed::new);
  }

  /** The first name that cannot be another name of the project. */
  private Optional<Place> unknown(Map<String, Evidence> unknown, String project) {
    for (Map.Entry<String, Evidence> name : unknown.entrySet()) {
      if (project == null || !names.isRelated(name.getKey(), project)) {
        return Optional.of(new Unknown(name.getKey(), name.getValue()));
      }
    }
    return Optional.empty();
  }

  private List<Said> said(Map<Evidence, Set<String>> told) {
    List<Said> said = new ArrayList<>();
    told.forEach(
        (evidence, projects) ->
            projects.forEach(id -> said.add(new Said(evidence, names.shown(id)))));
    return said;
  }
}
