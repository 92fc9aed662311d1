package manyi.report.block;

import manyi.policy.Indicator;

/**
 * The name of a cell that other sheets may refer to. A value: two that are equal name one cell.
 * What a report has beside the figures of the catalogue, each kind of report names by itself.
 */
public interface Anchor {

  /** The cell of a figure of what the report covers: its month, its year. */
  static Anchor of(Indicator figure) {
    return new Figure(figure);
  }

  /** A figure of what the report covers. */
  record Figure(Indicator figure) implements Anchor {}
}
