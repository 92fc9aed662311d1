package manyi.intake.log;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import manyi.intake.cell.CellReading;
import manyi.intake.cell.CellReadings;
import manyi.intake.cell.Options;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.When;
import manyi.record.Words;
import manyi.record.contact.RevisitLine;
import manyi.record.contact.RevisitTold;
import manyi.record.word.Method;
import manyi.record.word.Satisfaction;
import manyi.record.word.Status;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;
import manyi.record.word.YesNo;

/**
 * A return visit of which a line tells by a word in another column than that of results: 已回访 as the
 * status, under 满意度 or 回访方式, 无人接听 under 回访方式, or a yes in 是否回访 beside 回访结果. Those columns keep what
 * the word means there, so the word itself would be lost (D16).
 */
final class StatusRevisit {

  /**
   * The columns of a kind of record in which return visits are told.
   *
   * @param elsewhere columns besides that of results; the method is one of them
   */
  private record Told(
      Column<When> at,
      Column<String> result,
      Column<Word<Satisfaction>> satisfaction,
      Column<Word<Method>> method,
      List<Column<?>> elsewhere) {}

  private static final Map<RecordKind<?>, Told> COLUMNS =
      Map.of(
          Complaint.KIND,
          new Told(
              Complaint.REVISIT_AT,
              Complaint.REVISIT_RESULT,
              Complaint.REVISIT_SATISFACTION,
              Complaint.REVISIT_METHOD,
              List.of(
                  Complaint.STATUS,
                  Complaint.REVISIT_SATISFACTION,
                  Complaint.REVISIT_METHOD,
                  Complaint.REVISITOR)),
          ReturnVisit.KIND,
          new Told(
              ReturnVisit.REVISIT_AT,
              ReturnVisit.REVISIT_RESULT,
              ReturnVisit.REVISIT_SATISFACTION,
              ReturnVisit.REVISIT_METHOD,
              List.of(
                  ReturnVisit.REVISIT_SATISFACTION,
                  ReturnVisit.REVISIT_METHOD,
                  ReturnVisit.REVISITOR)));

  private static final Set<RevisitTold> NOT_MADE =
      EnumSet.of(RevisitTold.ATTEMPT, RevisitTold.REFUSED, RevisitTold.NO);

  /** A yes says nothing in front of a text. */
  private static final String ASKED = "已回访";

  private final SheetFrame frame;
  private final Optional<Told> told;
  private final List<HeaderCell> columns = new ArrayList<>();
  private final List<HeaderCell> methods = new ArrayList<>();
  private final Map<HeaderCell, CellReading> spare = new LinkedHashMap<>();
  private final DeniedRevisit denied;
  private final Words words;

  StatusRevisit(SheetFrame frame, HeaderMatch match, CellReadings readings, Words words) {
    this.frame = frame;
    this.words = words;
    this.told = Optional.ofNullable(COLUMNS.get(match.kind()));
    this.denied =
        new DeniedRevisit(
            frame,
            told.flatMap(of -> match.field(of.satisfaction())).map(FieldColumns::head),
            words);
    told.ifPresent(
        of -> {
          of.elsewhere()
              .forEach(field -> match.field(field).map(FieldColumns::head).ifPresent(columns::add));
          match.field(of.method()).map(FieldColumns::head).ifPresent(methods::add);
          match
              .spare()
              .forEach(
                  (head, served) -> {
                    if (served.field() == of.result()) {
                      spare.put(head, readings.revisitResults(head));
                    }
                  });
        });
  }

  /**
   * Puts the word that tells of the return visit in front of its results, if there is one; beside a
   * no, what is no answer is none.
   */
  void addTo(Fields.Builder fields, int row, Fields read) {
    told.ifPresent(of -> addTo(fields, of, row, read));
  }

  private void addTo(Fields.Builder fields, Told of, int row, Fields read) {
    told(of, row, read).ifPresent(text -> fields.put(of.result(), text));
    if (Stream.of(read, fields.build())
        .map(fieldsThen -> line(of, fieldsThen))
        .anyMatch(line -> denied.answersNothing(row, line, read.get(of.satisfaction()).value()))) {
      fields.keep(of.satisfaction(), "");
    }
  }

  private RevisitLine line(Told of, Fields read) {
    return RevisitLine.of(
        read.get(of.at()),
        read.get(of.satisfaction()).value().flatMap(Word::meaning),
        read.kept(of.satisfaction()),
        read.kept(of.result()),
        words);
  }

  /**
   * True for a word under satisfaction or method that is none of theirs, and is understood all the
   * same: it tells that the visit was made, tried, refused or left out.
   */
  boolean isUnderstood(Column<?> field, String written) {
    String word = RevisitTold.said(written, words);
    if (told.filter(of -> field == of.satisfaction() || field == of.method()).isEmpty()
        || words.yesNo(word).isPresent()) {
      return false;
    }
    return switch (RevisitTold.of(word, words)) {
      case MADE, ATTEMPT, REFUSED, NO -> true;
      case BLANK, ANSWERED, OTHER -> false;
    };
  }

  /** 已电话回访 as a status is what 已回访 is; empty for any word that tells nothing of the kind. */
  Optional<Word<Status>> status(Column<?> field, Word<?> word) {
    return field == Complaint.STATUS
            && word.known() == null
            && RevisitTold.of(word.written(), words) == RevisitTold.MADE
        ? words.meaning(field.name(), Vocabulary.STATUS, ASKED).map(Word::of)
        : Optional.empty();
  }

  private Optional<String> told(Told of, int row, Fields read) {
    String result = read.kept(of.result());
    RevisitTold tells = RevisitTold.of(result, words);
    boolean isSilent = tells == RevisitTold.BLANK || tells == RevisitTold.OTHER;
    boolean isDated = read.get(of.at()).value().isPresent();
    Optional<String> made =
        !isDated && (isSilent || tells == RevisitTold.NO)
            ? first(Stream.concat(words(columns, row), beside(row)), Set.of(RevisitTold.MADE))
            : Optional.empty();
    return made.or(() -> isSilent ? first(words(methods, row), NOT_MADE) : Optional.empty())
        .or(
            () ->
                tells == RevisitTold.BLANK
                    ? first(beside(row), Set.of(RevisitTold.NO))
                    : Optional.empty())
        .map(word -> tells == RevisitTold.BLANK ? word : word + '，' + result);
  }

  private Optional<String> first(Stream<String> all, Set<RevisitTold> telling) {
    return all.filter(word -> telling.contains(RevisitTold.of(word, words))).findFirst();
  }

  /** Words of columns that ask something else, where a mere yes answers that. */
  private Stream<String> words(List<HeaderCell> heads, int row) {
    return heads.stream()
        .map(
            head ->
                Options.decoded(CellText.of(frame.at(row, head.column())), head.spelling().codes()))
        .map(CellText::strip)
        .map(word -> RevisitTold.said(word, words))
        .filter(word -> words.yesNo(word).isEmpty());
  }

  private Stream<String> beside(int row) {
    return spare.entrySet().stream()
        .map(column -> column.getValue().read(frame.at(row, column.getKey().column())).value())
        .filter(String.class::isInstance)
        .map(word -> RevisitTold.said(CellText.strip((String) word), words))
        .map(word -> words.yesNo(word).equals(Optional.of(YesNo.YES)) ? ASKED : word);
  }
}
