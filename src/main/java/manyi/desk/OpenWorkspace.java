package manyi.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Refusal;
import manyi.intake.Intake;
import manyi.intake.header.HeaderAliases;
import manyi.language.Language;
import manyi.project.Lists;
import manyi.project.ProjectFolder;
import manyi.project.ProjectSettings;
import manyi.project.Workspace;
import manyi.record.Words;

/** The workspace that work is done in, and what work takes from it. */
public final class OpenWorkspace {
  private final Workplace place;
  private final Workspace workspace;

  private OpenWorkspace(Workplace place, Workspace workspace) {
    this.place = place;
    this.workspace = workspace;
  }

  /**
   * Finds the workspace that the person means, or refuses the work.
   *
   * @param named by the person
   * @param environment named for all commands
   */
  public static OpenWorkspace of(
      Workplace place, Optional<Path> named, Optional<String> environment) {
    return new OpenWorkspace(
        place, Workspace.find(named.map(place::resolve), environment, place.folder()));
  }

  /**
   * The workspace, or none where the person stands in none.
   *
   * @param needed true when the work cannot be done without
   */
  public static Optional<OpenWorkspace> ifAny(
      Workplace place, Optional<Path> named, Optional<String> environment, boolean needed) {
    try {
      return Optional.of(of(place, named, environment));
    } catch (Refusal refusal) {
      if (needed || named.isPresent() || refusal.problem().code() != Code.WORKSPACE_MISSING) {
        throw refusal;
      }
      return Optional.empty();
    }
  }

  /**
   * Makes a workspace in a folder that is empty or not there.
   *
   * @param folder as the person named it
   * @return where it is
   */
  public static Path make(Workplace place, Path folder, String company) {
    Path made = Workspace.init(place.resolve(folder).normalize(), company).folder();
    place.journal().wrote(made);
    return made;
  }

  /** Where the workspace lies. */
  public Path folder() {
    return workspace.folder();
  }

  /** Adds a project, or refuses its name or settings. */
  public OpenProject add(String id, ProjectSettings settings) {
    ProjectFolder added = workspace.add(id, settings.checked(id, Place.NOWHERE));
    place.journal().changed(added.id());
    return new OpenProject(place, workspace, added);
  }

  /** The folder of the company. */
  public Workspace workspace() {
    return workspace;
  }

  /** A project, or the refusal of its name. */
  public OpenProject project(String id) {
    return new OpenProject(place, workspace, workspace.project(id));
  }

  /** Every project, in order. */
  public List<OpenProject> all() {
    return workspace.all().stream().map(one -> new OpenProject(place, workspace, one)).toList();
  }

  /** The projects to work on, in order. */
  public List<String> projects() {
    return workspace.projects();
  }

  /** What words mean in the whole company. */
  Words companyWords() {
    return new Lists(workspace, Optional.empty(), Optional.empty(), Optional.empty()).words();
  }

  /** Reads with the company's lists, and those that are named for this once. */
  Intake intake(ReadingWishes wishes) {
    return intake(
        new Lists(
            workspace,
            Optional.empty(),
            wishes.headers().map(place::resolve),
            wishes.words().map(place::resolve)));
  }

  /**
   * Reads with the built-in lists and those that are named for this once, for a person who stands
   * in no workspace.
   */
  static Intake intakeOutside(Workplace place, ReadingWishes wishes) {
    return intake(
        Lists.outside(wishes.headers().map(place::resolve), wishes.words().map(place::resolve)));
  }

  static Intake intake(Lists lists) {
    return new Intake(HeaderAliases.builtIn().with(lists.ownHeaders()), lists.words());
  }

  /** The language of workbooks: the one asked for, else the company's, else Chinese. */
  public Language bookLanguage(Optional<Language> asked) {
    return asked.or(() -> workspace.settings().language()).orElse(Language.ZH);
  }
}
