package manyi.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.disk.FullDisk;
import manyi.disk.OutputPlace;

/** Writes a report for one project after the other; one project's failure stops no other. */
public final class ReportBatch {
  private final Attempt attempt;
  private final OpenWorkspace workspace;
  private final ReportWriting reports;
  private final Path folder;

  /** The files of this batch by what they are called where capitals do not count, and whose. */
  private final Map<String, String> taken = new HashMap<>();

  /**
   * A batch into one folder, which is made where it is not there.
   *
   * @param out as the person named it
   * @throws Refusal when reports cannot lie there
   */
  public ReportBatch(Workplace place, OpenWorkspace workspace, ReportWriting reports, Path out) {
    this.attempt = new Attempt(place.journal());
    this.workspace = workspace;
    this.reports = reports;
    this.folder = made(place.resolve(out), out.toString());
  }

  private static Path made(Path folder, String shown) {
    if (OutputPlace.isAmongImports(folder)) {
      throw new Refusal(Problem.of(Code.OUTPUT_NOT_WRITABLE, Place.file(shown), shown));
    }
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refusal(Problem.of(FullDisk.codeOf(folder, e), Place.file(shown), shown), e);
    }
  }

  /**
   * Writes the report of each project.
   *
   * @param projects by their ids; one that is unknown fails like any other
   * @param order what is wanted of each
   * @param written hears of each report, with its project's id, as soon as it is there
   * @return why there is none of a project
   */
  public Map<String, Refusal> write(
      List<String> projects,
      Function<OpenProject, ReportOrder> order,
      BiConsumer<String, Path> written) {
    Map<String, Refusal> failed = new LinkedHashMap<>();
    for (String id : projects) {
      attempt
          .<Optional<Refusal>>of(
              id,
              () -> {
                OpenProject project = workspace.project(id);
                ReportWriting.Plan plan = reports.plan(project, order.apply(project));
                Path target = own(plan.fileName(), id);
                reports.write(plan, target, false);
                written.accept(id, target);
                return Optional.empty();
              },
              Optional::of)
          .ifPresent(refusal -> failed.put(id, refusal));
    }
    return failed;
  }

  /**
   * The place of a project's report. What one project was given is no other's, also where the two
   * differ in capitals alone: on most systems that is one file.
   */
  private Path own(String name, String project) {
    Path target = folder.resolve(name);
    String other = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), project);
    if (other != null) {
      throw new Refusal(Problem.of(Code.OUTPUT_TWICE, Place.file(target.toString()), name, other));
    }
    return target;
  }
}
