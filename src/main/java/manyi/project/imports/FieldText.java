package manyi.project.imports;

import java.util.ArrayList;
import java.util.List;
import manyi.language.FormulaStart;
import manyi.record.Column;
import manyi.record.Field;
import manyi.record.Fields;
import manyi.record.RecordKind;
import manyi.record.word.Word;

/**
 * The fields of a record as the texts of a line. An unreadable value stands behind a question mark;
 * a text that itself begins with a question mark or a backslash stands behind a backslash, and so
 * does one that Excel would take for a formula, so that whatever was written is read again as it
 * was and runs nowhere.
 */
public final class FieldText {
  private static final char UNREADABLE = '?';
  private static final char AS_WRITTEN = '\\';

  private FieldText() {}

  static List<String> write(RecordKind<?> kind, Fields fields) {
    List<String> texts = new ArrayList<>(kind.columns().size());
    for (Column<?> column : kind.columns()) {
      String kept = fields.kept(column);
      Field<?> field = fields.get(column);
      boolean escape =
          !(field instanceof Field.Unreadable<?>)
              && (isMarked(kept) || (isWritten(column) && FormulaStart.isIn(kept)));
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

  /** Dates and numbers are ours, a negative one too. */
  private static boolean isWritten(Column<?> column) {
    return column.type() != Column.Type.WHEN && column.type() != Column.Type.NUMBER;
  }

  /**
   * A text that no field holds, such as the name of a sheet, behind the same mark. A backslash of
   * its own is marked only where it would be taken for the mark.
   */
  static String plain(String text) {
    boolean isMarkLike = !text.isEmpty() && text.charAt(0) == AS_WRITTEN && isMarkBefore(text);
    return isMarkLike || FormulaStart.isIn(text) ? AS_WRITTEN + text : text;
  }

  /** What {@link #plain} was given. */
  public static String asWritten(String plain) {
    return !plain.isEmpty() && plain.charAt(0) == AS_WRITTEN && isMarkBefore(plain)
        ? plain.substring(1)
        : plain;
  }

  private static boolean isMarkBefore(String text) {
    return text.length() > 1
        && (text.charAt(1) == AS_WRITTEN || FormulaStart.isIn(text.substring(1)));
  }

  private static boolean isMarked(String text) {
    return !text.isEmpty() && (text.charAt(0) == UNREADABLE || text.charAt(0) == AS_WRITTEN);
  }
}
