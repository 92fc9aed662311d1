package manyi.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.intake.survey.ReturnRows;
import manyi.intake.survey.SurveyItems;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.RoundFacts;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;
import manyi.record.word.Outcome;

/**
 * Decides over all tables of a file what belongs to the questionnaire as a whole: its items, its
 * round, and which rows are returns.
 */
final class SurveySettlement {
  private final String file;
  private final List<Problem> problems;

  /**
   * A settlement of one file.
   *
   * @param problems receives what is noticed
   */
  SurveySettlement(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The tables of a file, those of questionnaires and tallies agreeing with each other. */
  List<TableReading> settle(List<TableReading> tables) {
    List<TableReading> settled = tables;
    for (RecordKind<?> kind : List.<RecordKind<?>>of(SurveyReturn.KIND, TallyLine.KIND)) {
      List<TableReading> ofKind = settled.stream().filter(t -> t.isOf(kind)).toList();
      if (ofKind.isEmpty()) {
        continue;
      }
      RoundFacts round = round(ofKind, kind == TallyLine.KIND);
      SurveyItems items = new SurveyItems(ofKind.stream().map(t -> t.items()).toList());
      boolean isReturned = ofKind.stream().anyMatch(SurveySettlement::hasReturns);
      List<TableReading> agreed = new ArrayList<>();
      for (TableReading table : settled) {
        agreed.add(ofKind.contains(table) ? agreeing(table, round, items, isReturned) : table);
      }
      if (kind == SurveyReturn.KIND) {
        sayBlank(ofKind, isReturned);
        compareReturned(ofKind, agreed);
      }
      settled = agreed;
    }
    return settled;
  }

  private static boolean hasReturns(TableReading table) {
    return table.rows().stream().anyMatch(row -> row.outcome() == Outcome.KEPT);
  }

  private static boolean isAbsent(ReadRow row) {
    return row.reason().equals(ReturnRows.ABSENT);
  }

  private TableReading agreeing(
      TableReading table, RoundFacts round, SurveyItems items, boolean isReturned) {
    List<SurveyItem> own = table.items();
    String missing =
        items.all().stream()
            .map(SurveyItem::text)
            .filter(text -> own.stream().noneMatch(item -> item.text().equals(text)))
            .collect(Collectors.joining(Term.COMMA));
    List<Problem> said = new ArrayList<>(table.problems());
    if (!missing.isEmpty()) {
      said.add(Problem.of(Code.ITEMS_DIFFER, place(table), missing));
    }
    List<ReadRow> rows = new ArrayList<>();
    for (ReadRow row : table.rows()) {
      boolean isReturn = row.outcome() == Outcome.KEPT || (!isReturned && isAbsent(row));
      rows.add(isReturn ? row.asKept().answering(items.placed(own, row.answers())) : row);
    }
    return table.withRows(rows).ofQuestionnaire(items.all(), round).withProblems(said);
  }

  /**
   * Households that are listed and did not answer; where nobody did, all sheets came back blank.
   */
  private void sayBlank(List<TableReading> tables, boolean isReturned) {
    long all = 0;
    for (TableReading table : tables) {
      long blank = table.rows().stream().filter(SurveySettlement::isAbsent).count();
      all += blank;
      if (blank > 0 && isReturned) {
        problems.add(Problem.of(Code.RETURNS_ABSENT, place(table), "", String.valueOf(blank)));
      }
    }
    if (all > 0 && !isReturned) {
      problems.add(Problem.of(Code.RETURNS_ALL_BLANK, Place.file(file), "", String.valueOf(all)));
    }
  }

  /**
   * Holds the 回收数 that sheets of returns state against the rows read: of each sheet by itself, or
   * of all together where one number is stated.
   */
  private void compareReturned(List<TableReading> tables, List<TableReading> settled) {
    List<TableReading> agreed = settled.stream().filter(t -> t.isOf(SurveyReturn.KIND)).toList();
    long all = agreed.stream().mapToLong(SurveySettlement::returns).sum();
    List<Integer> stated =
        tables.stream().flatMap(t -> t.round().returned().stream()).distinct().toList();
    if (stated.size() == 1 && stated.get(0) == all) {
      return;
    }
    for (int i = 0; i < tables.size(); i++) {
      TableReading table = tables.get(i);
      Optional<Integer> own = table.round().returned();
      long read = returns(agreed.get(i));
      if (own.isPresent() && own.get() != read) {
        problems.add(
            Problem.of(
                Code.RETURNED_STATED_DIFFERS,
                place(table),
                own.get().toString(),
                String.valueOf(read)));
      }
    }
  }

  private static long returns(TableReading table) {
    return table.rows().stream().filter(row -> row.outcome() == Outcome.KEPT).count();
  }

  private Place place(TableReading table) {
    return Place.sheet(file, table.frame().grid().name());
  }

  /**
   * What all tables state of the round; of two different statements neither is taken (D13). Returns
   * are counted, so that two sheets may well state two numbers of them.
   */
  private RoundFacts round(List<TableReading> tables, boolean isTally) {
    return new RoundFacts(
        only(tables, RoundFacts::round, Code.ROUND_DIFFERS),
        only(tables, RoundFacts::issued, Code.ISSUED_DIFFERS),
        tables.stream()
            .map(table -> table.round().issuedOn())
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder()),
        isTally ? only(tables, RoundFacts::returned, Code.RETURNED_DIFFERS) : one(tables),
        isTally ? only(tables, RoundFacts::valid, Code.VALID_DIFFERS) : Optional.empty());
  }

  private static Optional<Integer> one(List<TableReading> tables) {
    List<Integer> stated =
        tables.stream().flatMap(t -> t.round().returned().stream()).distinct().toList();
    return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
  }

  private <V> Optional<V> only(
      List<TableReading> tables, Function<RoundFacts, Optional<V>> fact, Code code) {
    Set<V> stated = new LinkedHashSet<>();
    for (TableReading table : tables) {
      fact.apply(table.round()).ifPresent(stated::add);
    }
    if (stated.size() > 1) {
      List<V> values = List.copyOf(stated);
      problems.add(
          Problem.of(
              code,
              Place.file(file),
              String.valueOf(values.get(0)),
              values.stream()
                  .skip(1)
                  .map(String::valueOf)
                  .collect(Collectors.joining(Term.COMMA))));
      return Optional.empty();
    }
    return stated.stream().findFirst();
  }
}
