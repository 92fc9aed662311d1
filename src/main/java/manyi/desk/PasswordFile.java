package manyi.desk;

import java.nio.file.Path;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.language.Visible;

/** A file that holds a password, so that none stands on a command line. */
public final class PasswordFile {
  /** What can be typed into Excel's own box. */
  private static final int LONGEST = 255;

  private PasswordFile() {}

  /** The first line of a password file; one that says nothing would protect nothing. */
  public static Optional<String> read(Workplace place, Optional<Path> file) {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String name = file.get().toString();
    String password =
        TextFile.lines(place, name).stream()
            .findFirst()
            .filter(line -> !line.isEmpty())
            .orElseThrow(() -> new Refusal(Problem.of(Code.FILE_EMPTY, Place.file(name), name)));
    if (password.length() > LONGEST || !password.equals(Visible.line(password))) {
      throw new Refusal(
          Problem.of(
              Code.PASSWORD_UNUSABLE, Place.file(name), Integer.toString(password.length())));
    }
    return Optional.of(password);
  }
}
