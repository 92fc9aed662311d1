package manyi.grid;

import java.util.List;

/**
 * A drop-down list; other entries are allowed but, unless the list is open, warned about.
 *
 * @param cells where it is offered
 * @param options what is offered, in that order
 * @param isOpen true for suggestions: any other entry is as good
 * @param prompt shown beside the cell while it is chosen; empty for none
 */
public record ChoicePlan(Area cells, List<String> options, boolean isOpen, String prompt) {
  public ChoicePlan {
    options = List.copyOf(options);
  }

  /** A list of the usual entries, without a prompt. */
  public ChoicePlan(Area cells, List<String> options) {
    this(cells, options, false, "");
  }
}
