package manyi.intake.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import manyi.grid.Value;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.record.SurveyItem;
import manyi.record.answer.AnswerWords;
import manyi.record.answer.TickMark;

/**
 * Finds tick grids: under the merged head of an item stand its options, 满意, 基本满意, 不满意, and in the
 * cells there are ticks.
 */
final class TickGroups {
  private final SheetFrame frame;
  private final AnswerWords scale;

  TickGroups(SheetFrame frame, AnswerWords scale) {
    this.frame = frame;
    this.scale = scale;
  }

  /**
   * The items that are asked in a tick grid.
   *
   * @param rows those that hold data
   */
  List<ItemColumn> find(List<Integer> rows) {
    List<ItemColumn> items = new ArrayList<>();
    List<HeaderCell> run = new ArrayList<>();
    for (HeaderCell head : frame.headers()) {
      boolean continues =
          !run.isEmpty()
              && run.get(0).group().equals(head.group())
              && run.get(run.size() - 1).column() + 1 == head.column();
      if (!continues) {
        close(run, rows, items);
      }
      if (!head.group().isEmpty() && scale.meaning(head.spelling().text()).isPresent()) {
        run.add(head);
      }
    }
    close(run, rows, items);
    return items;
  }

  private void close(List<HeaderCell> run, List<Integer> rows, List<ItemColumn> items) {
    Set<String> options = new HashSet<>();
    int levels = 0;
    for (HeaderCell head : run) {
      options.add(head.spelling().text());
      levels += scale.isLevel(head.spelling().text()) ? 1 : 0;
    }
    if (levels >= 2 && options.size() == run.size() && holdsTicks(run, rows)) {
      String group = run.get(0).group();
      items.add(
          new ItemColumn(
              SurveyItem.inWords(Question.of(group, group).text()),
              run.stream().map(HeaderCell::column).toList(),
              run.stream().map(head -> head.spelling().text()).toList(),
              false));
    }
    run.clear();
  }

  /**
   * Counts in such columns make a tally, not a tick grid. Blank columns are a grid all the same.
   */
  private boolean holdsTicks(List<HeaderCell> run, List<Integer> rows) {
    int filled = 0;
    int marks = 0;
    for (int row : rows) {
      for (HeaderCell head : run) {
        Value value = frame.at(row, head.column());
        if (!value.isBlank()) {
          filled++;
          marks += TickMark.of(value) == TickMark.OTHER ? 0 : 1;
        }
      }
    }
    return marks * 5 >= filled * 4;
  }
}
