package manyi.cli;

import java.util.concurrent.Callable;
import manyi.policy.Setting;
import manyi.project.ImportNote;
import manyi.project.Imports;
import manyi.project.ProjectFolder;
import manyi.project.Undone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes one import back; undoing the undo brings it back. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "IMPORT", descriptionKey = "undo.import")
  private String id;

  @Option(
      names = {"-p", "--project"},
      required = true,
      paramLabel = "ID",
      descriptionKey = "project")
  private String project;

  UndoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    WorkspaceAccess access = WorkspaceAccess.open(session);
    ProjectFolder folder = access.project(project);
    Imports imports = new Imports(folder, access.policy(folder).whole(Setting.CLOSING_DAY));
    Undone undone = imports.undo(id, session.surroundings().clock().instant());
    ImportNote undo = undone.note();
    session.changed(session.messages().text("changed.import", undo.id(), folder.id()));
    String said =
        switch (undone.what()) {
          case TAKEN_BACK -> "undo.done";
          case LEFT_OUT -> "undo.leftOut";
          case GONE -> "undo.gone";
          case NOTHING_BEHIND -> "undo.lost";
        };
    String withdrawn = undo.withdraws().isEmpty() ? id : String.join(", ", undo.withdraws());
    session.out().println(session.messages().text(said, withdrawn, undo.id()));
    return ExitCode.DONE.number();
  }
}
