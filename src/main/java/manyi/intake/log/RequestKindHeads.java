package manyi.intake.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatching;
import manyi.intake.log.WordsBelow.Share;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Words;
import manyi.record.word.RequestKind;
import manyi.record.word.Vocabulary;

/**
 * Which column of a complaint log says what people came with, and which what it is about. Heads
 * such as 类型, 类别, 业务类型 stand over both: 投诉 and 报修 below one of them tell the kind, 电梯 and 保洁 the
 * category. A kind that is left unread makes complaints of repairs (D20).
 */
final class RequestKindHeads {
  private static final String BARE_TYPE = "类型";

  private final HeaderMatching match;
  private final SheetFrame frame;
  private final HeaderAliases aliases;
  private final Words words;
  private final Map<HeaderCell, WordsBelow<RequestKind>> below = new HashMap<>();

  RequestKindHeads(HeaderMatching match, SheetFrame frame, HeaderAliases aliases, Words words) {
    this.match = match;
    this.frame = frame;
    this.aliases = aliases;
    this.words = words;
  }

  /** Gives kind and category the columns that hold them. */
  void settle() {
    List<HeaderCell> kinds = columns(Complaint.REQUEST_KIND);
    List<HeaderCell> categories = columns(Complaint.CATEGORY);
    if (kinds.size() + categories.size() < 2 && kinds.stream().noneMatch(this::isBare)) {
      return;
    }
    Optional<HeaderCell> main = kinds.stream().findFirst();
    if (main.filter(head -> !isBare(head) && aliases.isGiven(Complaint.KIND, head)).isPresent()) {
      return;
    }
    Optional<HeaderCell> holder =
        best(kinds).or(() -> kindsAmong(categories, abouts(categories, kinds)));
    if (holder.isPresent()) {
      if (!holder.equals(main)) {
        match.serve(holder.get(), Complaint.REQUEST_KIND);
        serveCategory(abouts(categories, kinds));
      }
    } else if (match.field(Complaint.CATEGORY).isEmpty()) {
      // Taken for the kind, it would leave every row of the log without a complaint.
      main.filter(head -> isBare(head) && isFilled(head))
          .ifPresent(head -> match.serveInstead(Complaint.REQUEST_KIND, Complaint.CATEGORY));
    }
  }

  /** The columns that may serve a field: the one that does, then the others by their rank. */
  private List<HeaderCell> columns(Column<?> field) {
    List<HeaderCell> columns = new ArrayList<>();
    match
        .field(field)
        .filter(FieldColumns::isSingle)
        .flatMap(FieldColumns::main)
        .ifPresent(columns::add);
    columns.addAll(match.spare(field));
    return columns;
  }

  /** The column with the most kinds, of equal ones the first; empty where none has any. */
  private Optional<HeaderCell> best(List<HeaderCell> kinds) {
    return kinds.stream()
        .filter(head -> share(head) != Share.NONE)
        .min(Comparator.comparing(this::share, Comparator.reverseOrder()));
  }

  /**
   * A category of 投诉, 报修 and their like, where another column has the categories. 维修 and 咨询 may be
   * what a complaint is about, 投诉 may not.
   */
  private Optional<HeaderCell> kindsAmong(List<HeaderCell> categories, List<HeaderCell> abouts) {
    return categories.stream()
        .filter(head -> share(head) == Share.MOST)
        .filter(head -> below(head).meanings().contains(RequestKind.COMPLAINT))
        .filter(head -> abouts.stream().anyMatch(about -> !about.equals(head)))
        .findFirst();
  }

  /** The filled columns that say what a complaint is about, the best first. */
  private List<HeaderCell> abouts(List<HeaderCell> categories, List<HeaderCell> kinds) {
    return Stream.concat(categories.stream(), kinds.stream().filter(this::isBare))
        .filter(head -> isFilled(head) && share(head) != Share.MOST)
        .toList();
  }

  private void serveCategory(List<HeaderCell> abouts) {
    if (match.field(Complaint.CATEGORY).isEmpty()) {
      abouts.stream().findFirst().ifPresent(head -> match.serve(head, Complaint.CATEGORY));
    }
  }

  private boolean isBare(HeaderCell head) {
    return head.spelling().key().equals(BARE_TYPE);
  }

  private boolean isFilled(HeaderCell head) {
    return RecordHeads.isFilled(head, frame);
  }

  private Share share(HeaderCell head) {
    return below(head).share();
  }

  private WordsBelow<RequestKind> below(HeaderCell head) {
    return below.computeIfAbsent(
        head,
        h -> WordsBelow.of(frame, h, Complaint.REQUEST_KIND, Vocabulary.REQUEST_KIND, words, 1));
  }
}
