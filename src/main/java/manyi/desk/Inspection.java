package manyi.desk;

import java.nio.file.Path;
import java.util.Optional;
import manyi.intake.Intake;
import manyi.workbook.read.WorkbookReader;

/** Reads files as an import would, with the reasons, and keeps nothing. */
public final class Inspection {
  private final Workplace place;
  private final ReadingWishes wishes;
  private final Intake intake;
  private final WorkbookReader reader;

  private Inspection(Workplace place, ReadingWishes wishes, Intake intake) {
    this.place = place;
    this.wishes = wishes;
    this.intake = intake;
    this.reader = wishes.reader();
  }

  /**
   * Reads with the lists of the project or the company, outside a workspace with the built-in ones.
   *
   * @param project one of the workspace; empty for the company's lists
   */
  public static Inspection with(
      Workplace place,
      Optional<OpenWorkspace> workspace,
      Optional<String> project,
      ReadingWishes wishes) {
    Intake intake =
        workspace
            .map(
                open ->
                    project
                        .map(id -> open.project(id).intake(wishes))
                        .orElseGet(() -> open.intake(wishes)))
            .orElseGet(() -> OpenWorkspace.intakeOutside(place, wishes));
    return new Inspection(place, wishes, intake);
  }

  /** What is found in a file, or why it cannot be read. */
  public Inspected of(Path file) {
    String name = file.toString();
    return new Attempt(place.journal())
        .of(
            name,
            () ->
                Inspected.of(
                    name,
                    intake.read(
                        reader.read(place.resolve(file)),
                        wishes.intake(Optional.empty(), place, true))),
            refusal -> Inspected.refused(name, refusal));
  }
}
