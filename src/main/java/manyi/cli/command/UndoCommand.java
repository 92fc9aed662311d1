package manyi.cli.command;

import java.util.concurrent.Callable;
import manyi.project.imports.ImportNote;
import manyi.project.imports.Undone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes one import back; undoing the undo brings it back. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "IMPORT", descriptionKey = "undo.import")
  private String id;

  @Mixin private ProjectOption.Always project = new ProjectOption.Always();

  UndoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Undone undone = session.workspace().project(project.id()).undo(id);
    ImportNote undo = undone.note();
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
