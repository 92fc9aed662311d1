package manyi.project.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What lies among the imports, parted into the row of imports and what stands apart behind it: an
 * empty folder, a copy under another number, an import of another project. Were these counted, all
 * numbers up to theirs would be missing, and the next import would follow them.
 *
 * @param links of the row, in the order of their ids; some between them may be missing
 * @param apart what stands behind the row and does not follow it
 */
record ImportRow(List<Link> links, List<Link> apart) {
  /** As many folders are lost at once only by whoever loses all of them. */
  private static final int WIDEST_LOSS = 10;

  ImportRow {
    links = List.copyOf(links);
    apart = List.copyOf(apart);
  }

  /**
   * Parts them.
   *
   * @param there in the order of their ids
   * @param last as the file names it; empty where there is no such file or it cannot be read
   */
  static ImportRow of(List<Link> there, Optional<Last> last) {
    int vouchedFor = vouchedFor(there, last);
    int readable = (int) there.stream().filter(link -> link.note().isPresent()).count();
    List<Link> row = new ArrayList<>();
    List<Link> apart = new ArrayList<>();
    int end = 0;
    for (Link link : there) {
      int gap = link.number() - end - 1;
      boolean isPossible =
          last.map(named -> link.number() <= named.number() + 1).orElse(link.note().isPresent());
      boolean isLoss = isPossible && gap <= Math.max(WIDEST_LOSS, readable);
      boolean isInRow = gap == 0 || link.number() <= vouchedFor || isLoss;
      if (isInRow) {
        row.add(link);
        end = link.number();
      } else {
        apart.add(link);
      }
    }
    return new ImportRow(row, apart);
  }

  /** The number of the last import that is the named one, or that knows of it. */
  private static int vouchedFor(List<Link> there, Optional<Last> last) {
    return last.stream()
        .flatMap(
            named ->
                there.stream()
                    .filter(link -> link.isNamed(named) || link.knows(named))
                    .map(Link::number))
        .reduce(0, Math::max);
  }
}
