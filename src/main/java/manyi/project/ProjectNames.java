package manyi.project;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import manyi.diagnostic.Refusal;

/**
 * The names by which the projects of a workspace are known, and where a text bears one: a cell, a
 * title, a file's name. A name counts without endings such as 小区 or 物业服务中心, and the longest name
 * wins where one is part of another.
 */
public final class ProjectNames {
  private final NameIndex names = new NameIndex();
  private final Map<String, String> shown = new LinkedHashMap<>();
  private final Map<String, String> written = new LinkedHashMap<>();
  private final String company;
  private final NameSearch words;

  /**
   * A project's id and what it is called.
   *
   * @param id the folder's name
   * @param name as its settings have it; may be empty
   */
  public record Named(String id, String name) {}

  private record Match(NameIndex.Name name, int from, int to) {
    static Match of(NameIndex.Name name, int from) {
      return new Match(name, from, from + name.text().length());
    }

    boolean isBeatenBy(Match other) {
      boolean isInside = other.from <= from && to <= other.to;
      boolean isLonger = other.name.text().length() > name.text().length();
      boolean isFuller =
          other.name.text().length() == name.text().length()
              && name.isShortened()
              && !other.name.isShortened();
      return isInside && (isLonger || isFuller);
    }
  }

  /**
   * The names of projects.
   *
   * @param company the company's name, which may stand before a project's; may be empty
   */
  public ProjectNames(List<Named> projects, String company) {
    this.company = NameSpelling.folded(company);
    this.words = new NameSearch(this.company);
    for (Named project : projects) {
      boolean isCalledSo = project.name().isEmpty() || project.name().equals(project.id());
      shown.put(project.id(), isCalledSo ? project.id() : project.id() + " " + project.name());
      Set<String> spellings = new LinkedHashSet<>();
      for (String called : List.of(project.id(), project.name())) {
        String whole = NameSpelling.folded(called);
        if (!whole.isEmpty() && spellings.add(whole)) {
          if (whole.length() > 1) {
            written.putIfAbsent(NameSpelling.bare(whole), called);
          }
          names.add(NameIndex.Name.of(project.id(), whole, false));
        }
      }
      for (String whole : List.copyOf(spellings)) {
        String bare = NameSpelling.bare(whole);
        if (bare.length() >= 2 && spellings.add(bare)) {
          names.add(NameIndex.Name.of(project.id(), bare, true));
        }
      }
    }
  }

  /**
   * The names of a workspace's projects. One whose settings cannot be read is known by its id: it
   * stops itself, when it is asked for, and no other.
   */
  public static ProjectNames of(Workspace workspace) {
    List<Named> named = new ArrayList<>();
    for (ProjectFolder project : workspace.all()) {
      named.add(new Named(project.id(), nameOf(project)));
    }
    return new ProjectNames(named, workspace.settings().name());
  }

  private static String nameOf(ProjectFolder project) {
    try {
      return project.settings().name();
    } catch (Refusal unreadable) {
      return "";
    }
  }

  /** The names of one project alone; its id where its settings cannot be read. */
  public static ProjectNames of(ProjectFolder project) {
    return new ProjectNames(List.of(new Named(project.id(), nameOf(project))), "");
  }

  /** True for a text that is a name of the project, or one that goes on from it. */
  public boolean isNamed(String text, String id) {
    return meantBy(text).contains(id);
  }

  /**
   * Those of the names that stand for other projects than one: names of known projects, and beside
   * others whatever an estate may be called. A single name that nobody knows may be another name of
   * this one.
   */
  public List<String> others(List<String> named, String id) {
    return named.stream()
        .filter(
            text -> {
              Set<String> meant = meantBy(text);
              return meant.isEmpty()
                  ? named.size() > 1 && !isRelated(text, id) && isLikeAName(text)
                  : !meant.contains(id);
            })
        .toList();
  }

  /** The only project, where there is one alone. */
  Optional<String> only() {
    return shown.size() == 1 ? shown.keySet().stream().findFirst() : Optional.empty();
  }

  /** A project's id, with its name where that is another. */
  public String shown(String id) {
    return shown.get(id);
  }

  /** The projects that a title or a file's name speaks of. */
  Set<String> in(String text) {
    return ids(matches(text, false));
  }

  /** The project that a text can mean which is nothing but a name; several where it names them. */
  Set<String> meantBy(String text) {
    Set<String> named = in(text);
    return named.size() > 1 ? named : ids(matches(text, true));
  }

  private static Set<String> ids(List<Match> matches) {
    Set<String> found = new TreeSet<>();
    for (Match match : matches) {
      if (matches.stream().noneMatch(match::isBeatenBy)) {
        found.add(match.name.id());
      }
    }
    return found;
  }

  private List<Match> matches(String text, boolean isWhole) {
    List<Match> matches = new ArrayList<>();
    String plain = NameSpelling.folded(text);
    String spaced = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (NameIndex.Name name : names.within(List.of(plain, spaced))) {
      if (plain.equals(name.text())) {
        matches.add(new Match(name, 0, plain.length()));
      } else if (name.isHan()) {
        words.find(name.text(), plain, isWhole).forEach(at -> matches.add(Match.of(name, at)));
      } else if (!isWhole) {
        IdSearch.find(name.text(), spaced).forEach(at -> matches.add(Match.of(name, at)));
      }
    }
    return matches;
  }

  /** At most three names that somebody may have meant, the nearest first. */
  List<String> near(String text) {
    return NearNames.of(NameSpelling.bare(NameSpelling.folded(text)), written.keySet()).stream()
        .map(written::get)
        .toList();
  }

  /** True where a text may be another name of a project: 翠湖 or 翠湖花园一期 of 翠湖花园. */
  boolean isRelated(String text, String id) {
    String bare = NameSpelling.bare(NameSpelling.folded(text));
    return bare.length() >= 2
        && names.of(id).stream()
            .filter(name -> name.text().length() >= 2)
            .anyMatch(name -> name.text().contains(bare) || bare.contains(name.text()));
  }

  /** True for a text that an estate may well be called, and the company is not. */
  boolean isLikeAName(String text) {
    String plain = NameSpelling.folded(text);
    boolean isCompany = !company.isEmpty() && (company.contains(plain) || plain.equals(company));
    return !isCompany && EstateEndings.isLikeAName(plain);
  }
}
