package manyi.workbook;

import manyi.language.Language;
import manyi.language.Messages;
import manyi.layout.Look;

/**
 * What stands at the foot of a printed page, with the codes of its type.
 *
 * @param left the foot of the workbook
 * @param right the number of the page
 */
public record PageFoot(String left, String right) {
  /** The most characters of a workbook's foot. */
  private static final int LONGEST = 120;

  /**
   * The foot of a workbook's pages.
   *
   * @param text what it says; a longer one than has room is cut
   * @param language of the page's number and of the type
   */
  public static PageFoot of(String text, Language language) {
    // Size before family: a size straight before a figure of the text would swallow it.
    String type = "&8&\"" + Look.typeface(language) + ",Regular\"";
    String foot = SafeText.of(text).replace('\n', ' ');
    foot = foot.length() > LONGEST ? foot.substring(0, LONGEST - 1) + "…" : foot;
    return new PageFoot(
        type + foot.replace("&", "&&"), type + Messages.of("workbook", language).text("page"));
  }
}
