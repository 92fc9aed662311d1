package manyi.grid;

import java.util.List;

/**
 * A file as it was read: its sheets in their order, the hidden ones too.
 *
 * @param fileName the name without folders
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param origin who made the file, as far as its own properties tell
 * @param grids at least one
 */
public record GridBook(String fileName, String sha256, Origin origin, List<Grid> grids) {
  public GridBook {
    grids = List.copyOf(grids);
  }
}
