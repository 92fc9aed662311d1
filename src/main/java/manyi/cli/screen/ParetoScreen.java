package manyi.cli.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import manyi.figures.ParetoFigures;
import manyi.language.Messages;
import manyi.language.TextWidth;

/**
 * A Pareto table drawn in characters: a bar for each item, its cumulative share, the main items.
 */
final class ParetoScreen {
  private static final int BAR = 30;
  private static final int NAME = 36;
  private static final int THRESHOLD_PLACES = 6;

  private ParetoScreen() {}

  /**
   * The lines of the drawing; a single sentence when there is nothing to improve.
   *
   * @param subject what is counted: {@code survey} or {@code complaints}; names the texts
   * @param naming turns an item into the words of the reader's language
   */
  static List<String> lines(
      ParetoFigures pareto, String subject, Messages messages, UnaryOperator<String> naming) {
    List<String> lines = new ArrayList<>();
    BigDecimal threshold = pareto.threshold().toDecimal(THRESHOLD_PLACES);
    lines.add(messages.text("pareto.title." + subject, Shown.percent(threshold)));
    if (pareto.items().isEmpty()) {
      lines.add(messages.text("pareto.none." + subject));
      return lines;
    }
    long most = pareto.items().stream().mapToLong(ParetoFigures.Line::count).max().orElse(1);
    TextTable table =
        new TextTable(
            List.of(
                messages.text("pareto.item"),
                "",
                ">" + messages.text("pareto.count"),
                ">" + messages.text("pareto.cumulative"),
                messages.text("pareto.main")));
    for (ParetoFigures.Line line : pareto.items()) {
      int length = (int) Math.max(1, Math.round((double) line.count() * BAR / most));
      table.row(
          TextWidth.cut(naming.apply(line.item()), NAME),
          (line.main() ? "█" : "▒").repeat(length),
          String.valueOf(line.count()),
          Shown.rate(Optional.of(line.cumulative())),
          line.main() ? "●" : "");
    }
    lines.addAll(table.lines());
    List<String> main = pareto.main().stream().map(ParetoFigures.Line::item).toList();
    reading(lines, messages, "pareto.reaching", main, pareto.readings().reaching(), naming);
    reading(lines, messages, "pareto.tiesIn", main, pareto.readings().tiesIn(), naming);
    reading(lines, messages, "pareto.tiesOut", main, pareto.readings().tiesOut(), naming);
    return lines;
  }

  private static void reading(
      List<String> lines,
      Messages messages,
      String key,
      List<String> main,
      List<String> other,
      UnaryOperator<String> naming) {
    if (!other.equals(main)) {
      lines.add(
          messages.text(
              key, String.join(messages.text("comma"), other.stream().map(naming).toList())));
    }
  }
}
