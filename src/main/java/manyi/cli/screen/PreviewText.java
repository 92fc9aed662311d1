package manyi.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.intake.table.PreviewField;
import manyi.intake.table.PreviewRecord;
import manyi.intake.table.TableReading;
import manyi.language.Mask;
import manyi.language.Messages;
import manyi.language.Term;
import manyi.language.TextWidth;
import manyi.record.TallyLine;

/**
 * The first records of a table as a person reads them: the value, and what was written if other.
 */
final class PreviewText {
  private static final int HEADER = 14;
  private static final int VALUE = 18;
  private static final int VALUE_LINES = 3;
  private static final int ANSWERS = 5;
  private static final int LINE = 74;

  private final Messages messages;
  private final Messages terms;
  private final boolean unmasked;

  PreviewText(Messages messages, boolean unmasked) {
    this.messages = messages;
    this.terms = Messages.of("terms", messages.language());
    this.unmasked = unmasked;
  }

  List<String> lines(TableReading sheet) {
    List<PreviewRecord> records = sheet.explanation().records();
    if (records.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    boolean isTally = sheet.kind().filter(kind -> kind == TallyLine.KIND).isPresent();
    lines.add(messages.text(isTally ? "preview.counts" : "preview.title", records.size()));
    if (isTally) {
      for (PreviewRecord record : records) {
        TextWidth.wrap(counts(record), LINE).forEach(line -> lines.add("  " + line));
      }
    } else {
      beside(records).forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  private String counts(PreviewRecord record) {
    StringBuilder line = new StringBuilder(messages.text("preview.row", record.row()));
    for (PreviewField field : record.fields()) {
      boolean isItem = field.field().equals(Optional.of(TallyLine.ITEM.name()));
      line.append("  ").append(isItem ? field.value() : name(field) + " " + field.value());
    }
    return line.toString();
  }

  private String name(PreviewField field) {
    return Term.named(Term.field(TallyLine.KIND.name(), field.field().orElse("")), terms);
  }

  /** The records side by side, a field a line, so that many fields stay on one page. */
  private List<String> beside(List<PreviewRecord> records) {
    List<String> head = new ArrayList<>(List.of(""));
    records.forEach(record -> head.add(messages.text("preview.row", record.row())));
    TextTable table = new TextTable(head);
    int answers = 0;
    for (int i = 0; i < records.get(0).fields().size(); i++) {
      int at = i;
      List<PreviewField> fields = records.stream().map(record -> record.fields().get(at)).toList();
      boolean isAnswer = fields.get(0).field().isEmpty();
      answers += isAnswer ? 1 : 0;
      if (isAnswer ? answers <= ANSWERS : !fields.stream().allMatch(PreviewField::isBlank)) {
        rows(fields).forEach(cells -> table.row(cells.toArray(String[]::new)));
      }
    }
    List<String> lines = new ArrayList<>(table.lines());
    if (answers > ANSWERS) {
      lines.add(messages.text("preview.more", answers - ANSWERS));
    }
    return lines;
  }

  /** The lines that one field takes in every record. */
  private List<List<String>> rows(List<PreviewField> fields) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of(head(free(fields.get(0).header()).replace('\n', ' '))));
    fields.forEach(field -> cells.add(wrapped(value(field))));
    int high = cells.stream().mapToInt(List::size).max().orElse(1);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < high; i++) {
      int line = i;
      rows.add(cells.stream().map(cell -> line < cell.size() ? cell.get(line) : "").toList());
    }
    return rows;
  }

  /** Of a long header of two rows the lower one, which tells it from its neighbours. */
  private static String head(String header) {
    boolean isLong = TextWidth.of(header) > HEADER && header.indexOf('/') > 0;
    return TextWidth.cut(isLong ? header.substring(header.lastIndexOf('/') + 1) : header, HEADER);
  }

  private static List<String> wrapped(String value) {
    List<String> lines = TextWidth.wrap(value, VALUE);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < lines.size() && i < VALUE_LINES; i++) {
      boolean isCut = i + 1 == VALUE_LINES && lines.size() > VALUE_LINES;
      shown.add(TextWidth.cut(lines.get(i) + (isCut ? "……" : ""), VALUE));
    }
    return shown;
  }

  private String value(PreviewField field) {
    String written = masked(field, field.written()).replace('\n', ' ');
    if (field.value().isEmpty()) {
      return written.isEmpty()
          ? field.field().isEmpty() ? messages.text("preview.blank") : ""
          : messages.text("preview.unreadable", written);
    }
    if (field.terms().isPresent()) {
      String meaning = Term.named(Term.value(field.terms().get(), field.value()), terms);
      return written.isEmpty() || written.equals(meaning)
          ? meaning
          : messages.text("preview.meaning", written, meaning);
    }
    String value = masked(field, readable(field.value())).replace('\n', ' ');
    return written.isEmpty() || written.equals(value)
        ? value
        : messages.text("preview.written", value, written);
  }

  /** A moment as people write it: with a space before the time of day. */
  private static String readable(String value) {
    return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{5,8}")
        ? value.replace('T', ' ')
        : value;
  }

  /** A header, a title or another text that belongs to no field, as it may be shown. */
  String free(String text) {
    return unmasked ? text : Mask.personsIn(text);
  }

  /** The text of a field as it may be shown. */
  String masked(PreviewField field, String text) {
    if (!field.personal()) {
      return field.field().filter(name -> name.equals("number")).isPresent() ? text : free(text);
    }
    if (unmasked) {
      return text;
    }
    return field.field().filter(name -> name.equals("phone")).isPresent()
        ? Mask.number(text)
        : Mask.name(text);
  }
}
