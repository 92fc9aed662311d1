package manyi.grid;

import java.util.List;
import java.util.Optional;

/**
 * A file as it was read: its sheets in their order, the hidden ones too.
 *
 * @param fileName the name without folders
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param origin who made the file, as far as its own properties tell; of an annotated copy who made
 *     the file that it is a copy of
 * @param copyOf present for an annotated copy in which nobody has changed anything yet
 * @param mendedCopyOf present for an annotated copy in which somebody has changed something: the
 *     file that it stands for
 * @param grids at least one
 */
public record GridBook(
    String fileName,
    String sha256,
    Origin origin,
    Optional<CopyOf> copyOf,
    Optional<CopyOf> mendedCopyOf,
    List<Grid> grids) {
  public GridBook {
    grids = List.copyOf(grids);
  }
}
