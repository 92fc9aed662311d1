package manyi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.intake.header.HeaderAliases;
import manyi.language.Language;
import manyi.language.Visible;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.project.Lists;
import manyi.project.ProjectFolder;
import manyi.project.ProjectState;
import manyi.project.Workspace;
import manyi.record.ProjectRecords;
import manyi.record.Words;
import manyi.workbook.read.WorkbookReader;

/** The workspace of a run and what commands take from it. */
final class WorkspaceAccess {
  private static final String VARIABLE = "MANYI_WORKSPACE";

  /** What can be typed into Excel's own box. */
  private static final int LONGEST_PASSWORD = 255;

  private final Session session;
  private final Workspace workspace;

  private WorkspaceAccess(Session session, Workspace workspace) {
    this.session = session;
    this.workspace = workspace;
  }

  /** Finds the workspace that the person means, or refuses the command. */
  static WorkspaceAccess open(Session session) {
    Optional<Path> named = Optional.ofNullable(session.options().workspace).map(session::resolve);
    Optional<String> environment =
        Optional.ofNullable(session.surroundings().environment().get(VARIABLE));
    return new WorkspaceAccess(
        session, Workspace.find(named, environment, session.surroundings().folder()));
  }

  /**
   * The workspace, or none where the person stands in none.
   *
   * @param needed true when the command cannot do without
   */
  static Optional<WorkspaceAccess> openIfAny(Session session, boolean needed) {
    try {
      return Optional.of(open(session));
    } catch (Refusal refusal) {
      boolean isNamed = session.options().workspace != null;
      if (needed || isNamed || refusal.problem().code() != Code.WORKSPACE_MISSING) {
        throw refusal;
      }
      return Optional.empty();
    }
  }

  Workspace workspace() {
    return workspace;
  }

  ProjectFolder project(String id) {
    return workspace.project(id);
  }

  Policy policy(ProjectFolder project) {
    return lists(Optional.of(project), Optional.empty(), Optional.empty()).policy();
  }

  /** What words mean in the whole company. */
  Words companyWords() {
    return new Lists(workspace, Optional.empty(), Optional.empty(), Optional.empty()).words();
  }

  /** What headers mean in a project, with those of one file more if one is named. */
  HeaderAliases aliases(Optional<ProjectFolder> project, ReadingOptions reading) {
    return HeaderAliases.builtIn()
        .with(lists(project, reading.headers(), reading.words()).ownHeaders());
  }

  /** What words mean in a project, with those of one file more if one is named. */
  Words words(Optional<ProjectFolder> project, ReadingOptions reading) {
    return lists(project, reading.headers(), reading.words()).words();
  }

  /** The words of the file that is named for this one command, none without one. */
  List<Words.Line> wordsOnce(ReadingOptions reading) {
    return lists(Optional.empty(), Optional.empty(), reading.words()).wordsOnce();
  }

  /**
   * The built-in lists and those that the command names, for a person who stands in no workspace.
   */
  static Lists listsOutside(Session session, ReadingOptions reading) {
    return Lists.outside(
        reading.headers().map(session::resolve), reading.words().map(session::resolve));
  }

  private Lists lists(
      Optional<ProjectFolder> project, Optional<Path> headers, Optional<Path> words) {
    return new Lists(
        workspace, project, headers.map(session::resolve), words.map(session::resolve));
  }

  /** The present state of a project. */
  ProjectRecords records(ProjectFolder project, Policy policy) {
    return ProjectState.read(project, policy.whole(Setting.CLOSING_DAY));
  }

  /** The projects to work on, in order. */
  List<String> projects() {
    return workspace.projects();
  }

  /** The language of workbooks: the option, else the company's, else Chinese. */
  Language bookLanguage() {
    Language asked = session.options().language;
    return asked != null ? asked : workspace.settings().language().orElse(Language.ZH);
  }

  /** The first line of a password file; one that says nothing would protect nothing. */
  static Optional<String> password(Session session, Path file) {
    if (file == null) {
      return Optional.empty();
    }
    String name = file.toString();
    String password =
        TextFile.lines(session, name).stream()
            .findFirst()
            .filter(line -> !line.isEmpty())
            .orElseThrow(() -> new Refusal(Problem.of(Code.FILE_EMPTY, Place.file(name), name)));
    if (password.length() > LONGEST_PASSWORD || !password.equals(Visible.line(password))) {
      throw new Refusal(
          Problem.of(
              Code.PASSWORD_UNUSABLE, Place.file(name), Integer.toString(password.length())));
    }
    return Optional.of(password);
  }

  /** A reader of workbooks, of encrypted ones too where a password file is given. */
  static WorkbookReader reader(Session session, Path passwordFile) {
    return password(session, passwordFile)
        .map(WorkbookReader::withPassword)
        .orElseGet(WorkbookReader::plain);
  }
}
