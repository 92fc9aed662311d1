package manyi.figures;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import manyi.diagnostic.Note;
import manyi.language.Language;
import manyi.language.Messages;

/** Notes as tests see them: their ids, each of which must have a text in both languages. */
public final class NoteCheck {
  private NoteCheck() {}

  public static List<String> ids(List<Note> notes) {
    for (Note note : notes) {
      for (Language language : Language.values()) {
        Messages texts = Messages.of("notes", language);
        assertTrue(texts.has(note.id()), note.id());
        String text = texts.text(note.id(), note.arguments().toArray());
        assertFalse(text.contains("{"), text);
        for (String argument : note.arguments()) {
          assertTrue(text.contains(argument), () -> text + " leaves out " + argument);
        }
      }
    }
    return notes.stream().map(Note::id).toList();
  }
}
