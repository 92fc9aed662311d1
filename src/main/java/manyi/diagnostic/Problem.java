package manyi.diagnostic;

import java.util.List;

/**
 * Something that a person should know, as a value.
 *
 * @param code what kind of thing it is
 * @param place where it is
 * @param found what stood there, as the person saw it; empty when nothing is quoted
 * @param personal true when {@code found} may name a person and is masked before it is shown
 * @param rejecting true when the row was not read because of it, whatever the code says of itself
 * @param arguments fills {@code {1}}, {@code {2}} ... of the code's texts; {@code {0}} is what was
 *     found
 */
public record Problem(
    Code code,
    Place place,
    String found,
    boolean personal,
    boolean rejecting,
    List<String> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(Code code, Place place, String found, String... arguments) {
    return new Problem(code, place, found, false, false, List.of(arguments));
  }

  /** That of its code; an error where the row was rejected for it. */
  public Severity severity() {
    return rejecting ? Severity.ERROR : code.severity();
  }

  /** The same problem, to be masked wherever it is shown. */
  public Problem asPersonal() {
    return new Problem(code, place, found, true, rejecting, arguments);
  }

  /** The same problem, for which the row was not read. */
  public Problem asRejecting() {
    return new Problem(code, place, found, personal, true, arguments);
  }

  /** The same problem at another place. */
  public Problem at(Place other) {
    return new Problem(code, other, found, personal, rejecting, arguments);
  }
}
