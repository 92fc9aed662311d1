package manyi.grid;

import java.util.List;

/**
 * A drop-down list; other entries are allowed but warned about.
 *
 * @param cells where it is offered
 * @param options what is offered, in that order
 */
public record ChoicePlan(Area cells, List<String> options) {
  public ChoicePlan {
    options = List.copyOf(options);
  }
}
