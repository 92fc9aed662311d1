package manyi.desk;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;

/** A small text file that an option names: a password, a list of projects. */
public final class TextFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /** The lines of a file in UTF-8, without the mark that Windows puts first, or a refusal. */
  public static List<String> lines(Workplace place, String name) {
    try {
      return Files.readAllLines(place.resolve(Path.of(name))).stream()
          .map(line -> line.replace(BYTE_ORDER_MARK, ""))
          .toList();
    } catch (InvalidPathException e) {
      throw refusal(Code.FILE_MISSING, name, e);
    } catch (CharacterCodingException e) {
      throw refusal(Code.TEXT_NOT_DECODABLE, name, e, "1");
    } catch (IOException e) {
      Path path = place.resolve(Path.of(name));
      Code code =
          !Files.exists(path)
              ? Code.FILE_MISSING
              : Files.isDirectory(path) ? Code.FILE_IS_FOLDER : Code.FILE_NOT_READABLE;
      throw refusal(code, name, e);
    }
  }

  private static Refusal refusal(Code code, String name, Exception cause, String... arguments) {
    return new Refusal(Problem.of(code, Place.file(name), name, arguments), cause);
  }
}
