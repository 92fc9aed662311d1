package manyi.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.intake.Placement;
import manyi.intake.ProjectClues;
import manyi.project.Placing;
import manyi.project.Placing.Clue;
import manyi.project.Placing.Evidence;
import manyi.project.Placing.Manner;
import manyi.project.ProjectNames;

/** Decides where the rows of one file belong: by what stands in it, its name, its folders. */
final class InboxClues implements Placement {
  private final Optional<String> given;
  private final Placing placing;
  private final String baseName;
  private final List<String> folders;
  private final IdentityHashMap<ProjectClues, Map<Optional<String>, Placing.Place>> decided =
      new IdentityHashMap<>();

  /**
   * The clues of one file.
   *
   * @param given the project that the person named
   * @param fileName without folders
   * @param folders from the outermost
   */
  InboxClues(Optional<String> given, ProjectNames names, String fileName, List<String> folders) {
    this(given, new Placing(names), ProjectClues.withoutEnding(fileName), List.copyOf(folders));
  }

  private InboxClues(
      Optional<String> given, Placing placing, String baseName, List<String> folders) {
    this.given = given;
    this.placing = placing;
    this.baseName = baseName;
    this.folders = folders;
  }

  /** The same clues for another reading of the file, the tables of which are others. */
  InboxClues anew() {
    return new InboxClues(given, placing, baseName, folders);
  }

  @Override
  public Optional<String> of(ProjectClues clues, Optional<String> name) {
    return place(clues, name).project();
  }

  /** What is decided of rows of a table, and why; decided once for each text of its column. */
  Placing.Place place(ProjectClues clues, Optional<String> name) {
    return decided
        .computeIfAbsent(clues, c -> new HashMap<>())
        .computeIfAbsent(name, text -> decide(clues, text));
  }

  /** The names of projects that an unknown one is nearest to. */
  List<String> near(String unknown) {
    return placing.near(unknown);
  }

  private Placing.Place decide(ProjectClues clues, Optional<String> name) {
    if (given.isPresent()) {
      return new Placing.Found(given.get(), Evidence.GIVEN);
    }
    if (name.filter(String::isBlank).isPresent()) {
      // A blank among names says nothing, unless there is no other project that it could mean.
      boolean isOnly = clues.column().filter(c -> placing.areOnly(c.names().values())).isPresent();
      return isOnly ? decide(clues, Optional.empty()) : new Placing.Unnamed();
    }
    List<Clue> all = new ArrayList<>();
    name.ifPresent(text -> all.add(new Clue(Evidence.COLUMN, Manner.NAME, text)));
    clues.stated().forEach(text -> all.add(new Clue(Evidence.TITLE, Manner.NAME, text)));
    List<Clue> titles = texts(Evidence.TITLE, clues.titles());
    all.addAll(titles);
    if (clues.stated().isEmpty() && placing.decide(titles) instanceof Placing.Unnamed) {
      all.addAll(texts(Evidence.TITLE, clues.sheetTitles()));
    }
    if (!clues.sheet().equals(baseName)) {
      // The one sheet of a CSV has the file's name.
      all.add(new Clue(Evidence.SHEET, Manner.TEXT, clues.sheet()));
    }
    clues.likely().forEach(text -> all.add(new Clue(Evidence.TITLE, Manner.PERHAPS, text)));
    all.addAll(outside());
    return placing.decide(all);
  }

  /** What the file's name and its folders tell before it is opened. */
  Placing.Place outsidePlace() {
    return given
        .<Placing.Place>map(id -> new Placing.Found(id, Evidence.GIVEN))
        .orElseGet(() -> placing.decide(outside()));
  }

  private List<Clue> outside() {
    List<Clue> clues = new ArrayList<>();
    clues.add(new Clue(Evidence.FILE, Manner.TEXT, baseName));
    folders.forEach(folder -> clues.add(new Clue(Evidence.FOLDER, Manner.TEXT, folder)));
    return clues;
  }

  private static List<Clue> texts(Evidence evidence, List<String> texts) {
    return texts.stream().map(text -> new Clue(evidence, Manner.TEXT, text)).toList();
  }
}
