package manyi.desk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.grid.GridBook;
import manyi.grid.Origin;
import manyi.intake.FileReading;
import manyi.intake.PlacedRows;
import manyi.language.Messages;
import manyi.project.Placing;
import manyi.project.ProjectNames;
import manyi.record.Batch;
import manyi.workbook.read.WorkbookReader;

/**
 * Takes the files of an inbox into the projects that they belong to. What fails with one file is
 * that file's result; nothing of a file is kept when the next one is opened.
 */
public final class AutoImport {
  /** What may lock a workbook as well as any other file. */
  private static final Set<Code> LOCKED = Set.of(Code.FILE_ENCRYPTED, Code.PASSWORD_WRONG);

  /** Files of these kinds hold no table, whatever they are about. */
  private static final Set<String> OTHER_KINDS =
      Set.of(
          "doc", "docx", "wps", "ppt", "pptx", "pdf", "ofd", "jpg", "jpeg", "png", "gif", "bmp",
          "heic", "webp", "tif", "tiff", "zip", "rar", "7z", "gz", "mp3", "mp4", "m4a", "amr",
          "wav", "mov", "avi", "eml", "msg", "lnk", "url", "exe", "db", "bak", "md", "log");

  private final Attempt attempt;
  private final Messages messages;
  private final Optional<String> given;
  private final Optional<OtherProjects> others;
  private final ProjectNames names;
  private final WorkbookReader reader;
  private final InboxReading reading;
  private final ProjectDesks desks;

  /**
   * An import into any of a workspace's projects.
   *
   * @param given the project that everything belongs to; empty where the files are to tell
   */
  public AutoImport(
      Workplace place, OpenWorkspace workspace, Optional<String> given, ImportWishes wishes) {
    this.attempt = new Attempt(place.journal());
    this.messages = Messages.of("desk", place.language());
    this.desks = new ProjectDesks(place, workspace, wishes);
    Optional<OpenProject> project = given.map(workspace::project);
    this.given = project.map(OpenProject::id);
    this.others = project.map(one -> new OtherProjects(workspace.workspace(), one.folder()));
    // Where the person says whose everything is, no name decides.
    this.names =
        project
            .map(one -> ProjectNames.of(one.folder()))
            .orElseGet(() -> ProjectNames.of(workspace.workspace()));
    this.reader = wishes.reading().reader();
    this.reading = new InboxReading(desks, wishes.reading().intake(Optional.empty(), place, false));
  }

  /** Imports one entry of an inbox. */
  InboxResult of(InboxWalk.Entry entry) {
    String file = entry.shown();
    return attempt.of(
        file,
        () -> taken(entry),
        refusal -> InboxResult.unopened(file, at(file, refusal.problem())));
  }

  private InboxResult taken(InboxWalk.Entry entry) {
    String file = entry.shown();
    Optional<Problem> lock = lock(entry);
    if (lock.isPresent()) {
      return InboxResult.leftAlone(file, lock.get());
    }
    if (!entry.isListed()) {
      Problem problem = Problem.of(Code.FOLDER_NOT_READABLE, Place.file(file), "");
      return InboxResult.unopened(file, problem);
    }
    Optional<Problem> other = otherKind(entry);
    if (other.isPresent() && !WorkbookReader.isPackedLikeABook(entry.path())) {
      return InboxResult.leftAlone(file, other.get());
    }
    GridBook book;
    try {
      book = reader.read(entry.path());
    } catch (Refusal refusal) {
      if (other.isEmpty() || LOCKED.contains(refusal.problem().code())) {
        throw refusal;
      }
      return InboxResult.leftAlone(file, other.get());
    }
    Optional<Problem> ours = ours(book, file);
    return ours.map(problem -> InboxResult.leftAlone(file, problem))
        .orElseGet(() -> imported(entry, book));
  }

  private static Optional<Problem> lock(InboxWalk.Entry entry) {
    return WorkbookReader.isLock(entry.path())
        ? Optional.of(Problem.of(Code.FILE_IS_LOCK, Place.file(entry.shown()), ""))
        : Optional.empty();
  }

  /** What is no table by its name; a workbook may still be kept as 3月投诉.xlsx.bak. */
  private static Optional<Problem> otherKind(InboxWalk.Entry entry) {
    String name = entry.path().getFileName().toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return name.contains(".") && OTHER_KINDS.contains(ending)
        ? Optional.of(
            Problem.of(Code.FILE_OF_ANOTHER_KIND, Place.file(entry.shown()), "." + ending))
        : Optional.empty();
  }

  private static Optional<Problem> ours(GridBook book, String file) {
    Optional<Code> code =
        book.origin() == Origin.REPORT
            ? Optional.of(Code.FILE_IS_REPORT)
            : book.copyOf().isPresent() ? Optional.of(Code.FILE_IS_ANNOTATED) : Optional.empty();
    return code.map(c -> Problem.of(c, Place.file(file), ""));
  }

  private InboxResult imported(InboxWalk.Entry entry, GridBook book) {
    String file = entry.shown();
    InboxClues clues = new InboxClues(given, names, book.fileName(), entry.folders());
    InboxReading.Result read = reading.read(book, clues);
    Set<Problem> problems = new LinkedHashSet<>();
    read.otherProblems().forEach(problem -> problems.add(at(file, problem)));
    others.ifPresent(
        project ->
            read.byProject()
                .values()
                .forEach(
                    reading ->
                        project
                            .in(reading, book.fileName())
                            .forEach(problem -> problems.add(at(file, problem)))));
    if (read.first().isUnread()) {
      List<Problem> all = List.copyOf(problems);
      return InboxResult.refused(file, BatchImport.worst(all, file), all);
    }
    List<InboxResult.Share> shares = new ArrayList<>();
    Map<String, List<PlacedRows>> rows =
        read.first().placed().stream()
            .filter(placed -> placed.project().isPresent())
            .collect(Collectors.groupingBy(placed -> placed.project().orElseThrow()));
    read.byProject()
        .forEach(
            (project, share) ->
                shares.addAll(
                    shares(
                        project,
                        share,
                        rows.getOrDefault(project, List.of()),
                        clues,
                        batch -> take(file, project, batch))));
    // That is no fault of the file: it is among no problems that a copy of it would mark.
    read.closed()
        .forEach(
            (project, why) ->
                shares.addAll(
                    shares(
                        project,
                        read.first().byProject().get(project),
                        rows.getOrDefault(project, List.of()),
                        clues,
                        batch -> ImportResult.refused(file, at(file, why), List.of()))));
    shares.forEach(share -> problems.addAll(share.result().problems()));
    UnplacedRows unplaced = new UnplacedRows(messages, file, clues);
    return new InboxResult(
        file,
        true,
        Optional.empty(),
        Optional.empty(),
        shares,
        unplaced.of(read.first().placed(), read.disputed()),
        List.copyOf(problems));
  }

  /** One import for each kind. */
  private List<InboxResult.Share> shares(
      String project,
      FileReading share,
      List<PlacedRows> placed,
      InboxClues clues,
      Function<Batch, ImportResult> taking) {
    List<InboxResult.Share> shares = new ArrayList<>();
    for (Batch batch : share.batches()) {
      Set<Placing.Evidence> by = new TreeSet<>();
      for (PlacedRows rows : placed) {
        if (rows.kind() == batch.kind()
            && clues.place(rows.clues(), rows.name()) instanceof Placing.Found found) {
          by.add(found.evidence());
        }
      }
      shares.add(
          new InboxResult.Share(
              project, names.shown(project), List.copyOf(by), batch.kind(), taking.apply(batch)));
    }
    return shares;
  }

  /** A project that cannot be written to is no reason to keep the others waiting. */
  private ImportResult take(String file, String project, Batch batch) {
    ImportResult result =
        attempt.of(
            file,
            () -> desks.of(project).batches().take(file, batch, batch.problems()),
            refusal -> ImportResult.refused(file, refusal.problem(), batch.problems()));
    return new ImportResult(
        file,
        true,
        result.refusal().map(problem -> at(file, problem)),
        result.decision(),
        result.sheets(),
        result.problems().stream().map(problem -> at(file, problem)).toList());
  }

  /** True for the file's own name and for a longer path to it: data.csv is no path to a.csv. */
  private static boolean isPlaceOf(Path file, String placed) {
    try {
      return file.getFileName().toString().equals(placed) || Path.of(placed).endsWith(file);
    } catch (InvalidPathException e) {
      return false; // The name of a file that came from another system.
    }
  }

  /** Files of one name lie in many folders; a place says which. */
  private static Problem at(String file, Problem problem) {
    Place place = problem.place();
    return place.file().filter(placed -> isPlaceOf(Path.of(file), placed)).isPresent()
        ? problem.at(new Place(Optional.of(file), place.sheet(), place.cell()))
        : problem;
  }
}
