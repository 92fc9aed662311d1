package manyi.grid;

/**
 * Whose copy an annotated copy is. A file of that name is its source when it lies in the same place
 * or, moved elsewhere, still holds the same bytes.
 *
 * @param name of the source, without folders
 * @param sha256 of the source's bytes, 64 lower-case hexadecimal digits
 * @param place a digest of the folder in which the source lay: the copy goes round, and the names
 *     of folders are nobody's business
 */
public record CopyOf(String name, String sha256, String place) {

  /** True for marks of the same source, at whatever time. */
  public boolean isOfSameSource(CopyOf other) {
    return name.equals(other.name) && (place.equals(other.place) || sha256.equals(other.sha256));
  }
}
