package manyi.intake.log;

import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.header.HeaderMatching;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.RecordKind;
import manyi.record.Words;
import manyi.record.word.Meaning;
import manyi.record.word.Vocabulary;

/** Which columns of a table serve which fields of a kind, by their heads and what stands below. */
final class RecordHeads {
  private final RecordKind<?> kind;
  private final HeaderAliases aliases;
  private final Words words;

  RecordHeads(RecordKind<?> kind, HeaderAliases aliases, Words words) {
    this.kind = kind;
    this.aliases = aliases;
    this.words = words;
  }

  /** The columns as the kind sees them, by their heads and what stands below. */
  HeaderMatch match(SheetFrame frame) {
    HeaderMatching heads = HeaderMatching.of(kind, frame, aliases);
    if (kind == Complaint.KIND) {
      new RequestKindHeads(heads, frame, aliases, words).settle();
      if (heads.field(Complaint.STATUS).isEmpty()) {
        heads.spare(Complaint.RESULT).stream()
            .filter(head -> holdsStatuses(head, frame))
            .findFirst()
            .ifPresent(head -> heads.serve(head, Complaint.STATUS));
      }
    }
    return heads.match();
  }

  /** True for 完成情况 beside 处理情况 under which stands nothing but 已完成, 未完成 and the like. */
  private boolean holdsStatuses(HeaderCell head, SheetFrame frame) {
    return WordsBelow.of(frame, head, Complaint.STATUS, Vocabulary.STATUS, words, 2).share()
        == WordsBelow.Share.MOST;
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
