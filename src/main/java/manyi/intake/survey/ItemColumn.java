package manyi.intake.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problems;
import manyi.grid.CellRef;
import manyi.grid.Value;
import manyi.intake.header.ListLine;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;
import manyi.record.SurveyItem;
import manyi.record.answer.Answer;
import manyi.record.answer.AnswerReader;
import manyi.record.answer.AnswerWords;
import manyi.record.answer.Choices;
import manyi.record.answer.PrintedOptions;
import manyi.record.answer.TickMark;

/**
 * Where the answers to one item stand: in one column, or in the columns of a tick grid, one for
 * each option.
 *
 * @param item what is asked
 * @param columns one, or one for each option
 * @param options the options of a tick grid; empty for a single column
 * @param undecided true when nobody says which code is the better one (D15)
 */
record ItemColumn(SurveyItem item, List<Integer> columns, List<String> options, boolean undecided) {
  private static final Pattern EMPTY_BRACKET = Pattern.compile("[(（\\[【][\\s\\u3000]*+[)）\\]】]");

  ItemColumn {
    columns = List.copyOf(columns);
    options = List.copyOf(options);
  }

  static ItemColumn single(SurveyItem item, int column, boolean undecided) {
    return new ItemColumn(item, List.of(column), List.of(), undecided);
  }

  /** A head of the item's answers, which is where problems with the item as a whole are shown. */
  int firstColumn() {
    return columns.get(0);
  }

  /** A text that is no answer, and where it stands first. */
  private static final class Unknown {
    private final CellRef first;
    private final boolean isBroken;
    private int count;

    Unknown(CellRef first, boolean isBroken) {
      this.first = first;
      this.isBroken = isBroken;
    }
  }

  /** Reads the answers of one item row by row; equal cells are read once. */
  static final class Reader {
    private final SheetFrame frame;
    private final ItemColumn column;
    private final AnswerReader answers;
    private final Predicate<String> isOption;
    private final Map<Value, Choices> before = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();

    Reader(SheetFrame frame, ItemColumn column, AnswerWords scale) {
      this.frame = frame;
      this.column = column;
      this.answers = AnswerReader.of(column.item, scale);
      Map<String, String> codes = column.item.codes();
      this.isOption = choice -> codes.containsKey(choice) || scale.meaning(choice).isPresent();
    }

    /** The choices in a row, as written, also those that can be no answer to this item. */
    Choices read(int row) {
      return column.options.isEmpty() ? single(row) : grid(row);
    }

    /** Says what can be no answer to this item: each once, with its first cell and how often. */
    void sayUnknown(ReadingScope scope, Problems problems) {
      unknown.forEach(
          (choice, seen) ->
              problems.add(
                  seen.isBroken ? Code.CELL_BROKEN : Code.ANSWER_UNKNOWN,
                  scope.place(seen.first),
                  choice,
                  column.item.text(),
                  String.valueOf(seen.count),
                  ListLine.ofWord("answer", choice)));
    }

    /** True when the row holds something that a person put there, be it a refusal to answer. */
    boolean isAnswered(int row, Choices choices) {
      if (!choices.made().isEmpty() || !choices.remark().isEmpty()) {
        return true;
      }
      return column.columns.stream()
          .map(c -> frame.at(row, c))
          .anyMatch(value -> !value.isBlank() && !isForm(value.shown()) && !isPrinted(value));
    }

    /** Printed options of which none is marked: 满意 基本满意 不满意. */
    private boolean isPrinted(Value value) {
      return column.options.isEmpty() && PrintedOptions.areBare(value.shown().strip(), isOption);
    }

    private Choices single(int row) {
      int at = column.firstColumn();
      Value value = frame.at(row, at);
      if (value.isBlank()) {
        return new Choices(List.of(), "");
      }
      Choices choices = before.computeIfAbsent(value, v -> Choices.in(v, isOption));
      for (String choice : choices.made()) {
        if (!known.computeIfAbsent(choice, this::isKnown)) {
          say(frame.cell(row, at), choice, value);
        }
      }
      return choices;
    }

    /** Crosses count where the row has no tick for this item: the same hand made both marks. */
    private Choices grid(int row) {
      List<String> made = new ArrayList<>();
      List<String> crossed = new ArrayList<>();
      for (int i : IntStream.range(0, column.columns.size()).toArray()) {
        Value value = frame.at(row, column.columns.get(i));
        String option = column.options.get(i);
        TickMark mark = TickMark.of(value);
        if (mark == TickMark.TICKED || value.shown().strip().equals(option)) {
          made.add(option);
        } else if (mark == TickMark.CROSSED) {
          crossed.add(option);
        } else if (mark == TickMark.OTHER) {
          made.add(value.shown().strip());
          say(frame.cell(row, column.columns.get(i)), value.shown().strip(), value);
        }
      }
      return new Choices(made.isEmpty() ? crossed : made, "");
    }

    private void say(CellRef cell, String choice, Value value) {
      unknown.computeIfAbsent(choice, c -> new Unknown(cell, value instanceof Value.Broken))
          .count++;
    }

    private boolean isKnown(String choice) {
      return column.undecided ? answers.read(choice) != Answer.Open.UNKNOWN : answers.knows(choice);
    }

    /** Boxes and circles without a tick are the form itself. */
    private static boolean isForm(String shown) {
      return shown.chars().anyMatch(c -> "□☐○◯◻▢".indexOf(c) >= 0)
          || (shown.indexOf('\n') < 0 && EMPTY_BRACKET.matcher(shown).find());
    }
  }
}
