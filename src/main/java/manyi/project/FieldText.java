package manyi.project;

import java.util.ArrayList;
import java.util.List;
import manyi.record.Column;
import manyi.record.Field;
import manyi.record.Fields;
import manyi.record.RecordKind;
import manyi.record.Word;

/**
 * The fields of a record as the texts of a line. An unreadable value stands behind a question mark;
 * a text that itself begins with a question mark or a backslash stands behind a backslash, so that
 * whatever was written is read again as it was.
 */
final class FieldText {
  private static final char UNREADABLE = '?';
  private static final char AS_WRITTEN = '\\';

  private FieldText() {}

  static List<String> write(RecordKind<?> kind, Fields fields) {
    List<String> texts = new ArrayList<>(kind.columns().size());
    for (Column<?> column : kind.columns()) {
      String kept = fields.kept(column);
      Field<?> field = fields.get(column);
      boolean escape = isMarked(kept) && !(field instanceof Field.Unreadable<?>);
      texts.add(escape ? AS_WRITTEN + kept : kept);
    }
    return texts;
  }

  static Fields read(RecordKind<?> kind, List<String> texts) {
    boolean marked = false;
    for (String text : texts) {
      marked |= isMarked(text);
    }
    return marked ? readMarked(kind, texts) : kind.parse(texts);
  }

  private static Fields readMarked(RecordKind<?> kind, List<String> texts) {
    Fields.Builder fields = Fields.of(kind);
    for (int i = 0; i < texts.size(); i++) {
      Column<?> column = kind.columns().get(i);
      String text = texts.get(i);
      if (!isMarked(text)) {
        fields.keep(column, text);
      } else if (text.charAt(0) == UNREADABLE) {
        fields.unreadable(column, text.substring(1));
      } else {
        putWritten(fields, column, text.substring(1));
      }
    }
    return fields.build();
  }

  /** Only texts and words can begin with a mark, and no meaning's code does. */
  @SuppressWarnings("unchecked")
  private static void putWritten(Fields.Builder fields, Column<?> column, String text) {
    if (column.type() == Column.Type.WORD) {
      fields.put((Column<Word<?>>) column, Word.unknown(text));
    } else {
      fields.put((Column<String>) column, text);
    }
  }

  private static boolean isMarked(String text) {
    return !text.isEmpty() && (text.charAt(0) == UNREADABLE || text.charAt(0) == AS_WRITTEN);
  }
}
