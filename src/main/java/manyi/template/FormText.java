package manyi.template;

import java.util.Arrays;
import java.util.List;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.record.RecordKind;

/** The words of one form in one language; what several forms share stands once. */
final class FormText {
  private final RecordKind<?> kind;
  private final Language language;
  private final Messages messages;

  FormText(RecordKind<?> kind, Language language) {
    this.kind = kind;
    this.language = language;
    this.messages = Messages.of("template", language);
  }

  Language language() {
    return language;
  }

  RecordKind<?> kind() {
    return kind;
  }

  String text(String key) {
    return messages.text(key);
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  boolean has(String key) {
    return messages.has(key);
  }

  /** The key of a text of this form where it has its own, else of the one that all share. */
  String own(String key) {
    String own = key + "." + kind.name();
    return messages.has(own) ? own : key;
  }

  String title() {
    return text("title." + kind.name());
  }

  String head(FormColumn column) {
    return column.head().orElseGet(() -> ofColumn("head", column.name()));
  }

  String about(FormColumn column) {
    return ofColumn("about", column.name());
  }

  List<String> options(FormColumn column) {
    return column.entry().isListed() ? list(ofColumn("choices", column.name())) : List.of();
  }

  /** The items that a questionnaire starts with. */
  List<String> items() {
    return list(text("items"));
  }

  private String ofColumn(String part, String column) {
    String own = part + "." + kind.name() + "." + column;
    return text(messages.has(own) ? own : part + "." + column);
  }

  private static List<String> list(String text) {
    return Arrays.asList(text.split("[|]", -1));
  }
}
