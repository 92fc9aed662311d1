package manyi.intake.log;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Meaning;
import manyi.record.RecordKind;
import manyi.record.Vocabulary;
import manyi.record.Words;

/** Which columns of a table serve which fields of a kind, by their heads and what stands below. */
final class RecordHeads {
  private static final String BARE_TYPE = "类型";

  private final RecordKind<?> kind;
  private final HeaderAliases aliases;
  private final Words words;

  RecordHeads(RecordKind<?> kind, HeaderAliases aliases, Words words) {
    this.kind = kind;
    this.aliases = aliases;
    this.words = words;
  }

  /**
   * The columns as the kind sees them. A bare 类型 under which nobody wrote 投诉, 报修 or another kind of
   * request says what a complaint is about: taken for its kind, it would leave every row of the log
   * without a complaint.
   */
  HeaderMatch match(SheetFrame frame) {
    HeaderMatch match = HeaderMatch.of(kind, frame, aliases);
    match
        .field(Complaint.REQUEST_KIND)
        .map(FieldColumns::head)
        .filter(head -> kind == Complaint.KIND && match.field(Complaint.CATEGORY).isEmpty())
        .filter(head -> head.spelling().key().equals(BARE_TYPE) && holdsNoKind(head, frame))
        .ifPresent(head -> match.serveInstead(Complaint.REQUEST_KIND, Complaint.CATEGORY));
    if (kind == Complaint.KIND && match.field(Complaint.STATUS).isEmpty()) {
      match.spare().entrySet().stream()
          .filter(spare -> spare.getValue().field() == Complaint.RESULT)
          .map(Map.Entry::getKey)
          .filter(head -> holdsStatuses(head, frame))
          .findFirst()
          .ifPresent(head -> match.serveSpare(head, Complaint.STATUS));
    }
    return match;
  }

  /** True for 完成情况 beside 处理情况 under which stands nothing but 已完成, 未完成 and the like. */
  private boolean holdsStatuses(HeaderCell head, SheetFrame frame) {
    List<String> filled =
        Arrays.stream(frame.bodyRows())
            .mapToObj(row -> frame.at(row, head.column()).shown().strip())
            .filter(text -> !text.isEmpty())
            .toList();
    long statuses =
        filled.stream()
            .filter(text -> text.length() > 1)
            .filter(text -> isWord(Complaint.STATUS, Vocabulary.STATUS, text))
            .count();
    return statuses > 0 && statuses * 5 >= filled.size() * 4L;
  }

  private boolean holdsNoKind(HeaderCell head, SheetFrame frame) {
    return isFilled(head, frame)
        && Arrays.stream(frame.bodyRows())
            .mapToObj(row -> frame.at(row, head.column()))
            .noneMatch(
                value -> isWord(Complaint.REQUEST_KIND, Vocabulary.REQUEST_KIND, value.shown()));
  }

  /** True for a word that the field has in its vocabulary. */
  <E extends Enum<E> & Meaning> boolean isWord(
      Column<?> field, Vocabulary<E> vocabulary, String text) {
    return words.meaning(field.name(), vocabulary, text).isPresent();
  }

  /** True where anything stands below the head. */
  static boolean isFilled(HeaderCell head, SheetFrame frame) {
    return frame.body().anyMatch(row -> !frame.grid().at(row, head.column()).isBlank());
  }
}
