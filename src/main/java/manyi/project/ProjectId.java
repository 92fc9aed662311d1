package manyi.project;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;

/**
 * What a project may be called. The name is a folder's name that must work on Windows, macOS and
 * Linux, in archives and on network shares; Chinese is welcome.
 */
final class ProjectId {
  /** In characters; with the folders above it, a path on Windows stays within its limit. */
  static final int LONGEST = 60;

  private static final int MOST_BYTES = 200;
  private static final String FORBIDDEN = "<>:\"/\\|?*";

  /** Commas, of either width, stand between names on the command line. */
  private static final String DIVIDERS = ",，";

  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "conin$", "conout$", "com0", "com1", "com2", "com3", "com4",
          "com5", "com6", "com7", "com8", "com9", "com¹", "com²", "com³", "lpt0", "lpt1", "lpt2",
          "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³");

  private ProjectId() {}

  /** The name in the one form in which it is stored, or a refusal. */
  static String usable(String name) {
    String stored = Normalizer.normalize(name, Normalizer.Form.NFC);
    if (!isUsable(stored)) {
      throw new Refusal(
          Problem.of(Code.PROJECT_NAME_UNUSABLE, Place.NOWHERE, name, String.valueOf(LONGEST)));
    }
    return stored;
  }

  static boolean isUsable(String name) {
    return !name.isBlank()
        && name.codePointCount(0, name.length()) <= LONGEST
        && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
        && name.strip().equals(name)
        && !name.startsWith(".")
        && !name.startsWith("-")
        && !name.startsWith("@")
        && !name.endsWith(".")
        && !RESERVED.contains(stem(name))
        && name.codePoints().allMatch(ProjectId::isPlain);
  }

  /** Windows reserves CON.txt like CON. */
  private static String stem(String name) {
    int dot = name.indexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(int c) {
    int type = Character.getType(c);
    return FORBIDDEN.indexOf(c) < 0
        && DIVIDERS.indexOf(c) < 0
        && type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.UNASSIGNED;
  }
}
