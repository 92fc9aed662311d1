package manyi.workbook;

import java.io.IOException;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;

/** Why a file cannot be read, said where it is noticed; the reader adds which file it is. */
public final class BadFile extends IOException {
  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String found;
  private final transient List<String> arguments;

  /** A file that its name alone tells of. */
  public BadFile(Code code) {
    this(code, "", new String[0]);
  }

  /**
   * What was found in a file.
   *
   * @param found as the file writes it; empty for nothing in particular
   * @param arguments further words of the code's message
   */
  public BadFile(Code code, String found, String... arguments) {
    this(code, found, null, arguments);
  }

  /**
   * What was found in a file, and what a library said of it.
   *
   * @param found as the file writes it; empty for nothing in particular
   * @param arguments further words of the code's message
   */
  public BadFile(Code code, String found, Throwable cause, String... arguments) {
    super(code.id() + " " + found, cause);
    this.code = code;
    this.found = found;
    this.arguments = List.of(arguments);
  }

  static BadFile damaged(Throwable cause) {
    return new BadFile(Code.FILE_DAMAGED, "", cause);
  }

  /** The refusal that an exception stands for, however deep a parser has wrapped the reason. */
  public static BadFile in(Exception thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BadFile bad) {
        return bad;
      }
      if (cause instanceof java.nio.file.FileSystemException) {
        return new BadFile(Code.FILE_NOT_READABLE, "", thrown);
      }
    }
    return damaged(thrown);
  }

  /** The refusal of a file by its name. */
  public Refusal of(String file) {
    return new Refusal(
        new Problem(code, Place.file(file), found, false, false, arguments), getCause());
  }
}
