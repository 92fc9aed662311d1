package manyi.intake.log;

import java.util.Optional;
import manyi.intake.header.HeaderMatch;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.RequestKind;
import manyi.record.Word;

/**
 * What a row came with where no column tells: a category that is wholly 表扬, 建议, 意见建议, 咨询 or 求助 is
 * that kind; any other is a complaint's (D20).
 */
final class CategoryKind {
  private final boolean isAsked;

  CategoryKind(HeaderMatch match) {
    this.isAsked = match.kind() == Complaint.KIND && match.field(Complaint.REQUEST_KIND).isEmpty();
  }

  /** The kind that the row's category is; empty where the table has a column for it. */
  Optional<Word<RequestKind>> of(Fields read) {
    return isAsked
        ? read.get(Complaint.CATEGORY).value().flatMap(RequestKind::ofCategory).map(Word::of)
        : Optional.empty();
  }
}
