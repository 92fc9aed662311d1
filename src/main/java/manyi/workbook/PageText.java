package manyi.workbook;

import java.util.regex.Pattern;

/**
 * What the heads and feet of a sheet's printed pages say, without how it looks: programs write the
 * type anew when they save.
 */
public final class PageText {
  /** Family and style; size; colour; left, middle, right; bold and the like; blanks. */
  private static final Pattern LOOK =
      Pattern.compile(
          "&\"[^\"]*\"|&[0-9]+|&K(?:[0-9A-Fa-f]{6}|[0-9]{2}[+-][0-9]{3})|&[LCRBIUEXYSHO]|\\s+");

  private PageText() {}

  /**
   * What a head or a foot says.
   *
   * @param coded with the codes of its type and place
   */
  public static String of(String coded) {
    return LOOK.matcher(coded).replaceAll("");
  }
}
