package manyi.report.block;

import java.util.List;
import manyi.diagnostic.Note;
import manyi.grid.Role;

/** What a reader of the figures above must know. Without notes nothing is written. */
public final class NotesBlock {
  private NotesBlock() {}

  public static void write(SheetDraft draft, List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    Wording wording = draft.wording();
    draft.section(wording.text("notes.title"));
    notes.forEach(note -> draft.line(wording.text("notes.line", wording.note(note)), Role.PLAIN));
  }
}
