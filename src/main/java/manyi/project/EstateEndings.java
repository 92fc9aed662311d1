package manyi.project;

import java.util.regex.Pattern;

/** The words in which names of houses and estates end. */
final class EstateEndings {
  private static final String WORDS = "花园|家园|公寓|公馆|大厦|广场|国际|新城|新村|华府|名苑|雅苑|名都";
  private static final String LETTERS = "苑府湾轩阁邸墅";

  /** An ending that goes on behind another name makes a name of its own. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:[0-9一二三四五六七八九十]{1,3}(?:期|区|号(?![楼院门栋]))|[东西南北中a-z]区|[东西南北]?(?:新区|别墅|"
              + WORDS
              + "|["
              + LETTERS
              + "]|城(?!管)|庭(?!院)|园(?!区|林)|路(?!面|灯)|街(?!道)))");

  private static final Pattern LIKE_A_NAME =
      Pattern.compile(
          "(?![本我各全某该两几多])(?!第?[0-9一二三四五六七八九十]+[号期]$).+(?:小区|社区|"
              + WORDS
              + "|["
              + LETTERS
              + "城庭园]|[0-9一二三四五六七八九十]+[号期])$");

  private EstateEndings() {}

  /** True for what follows a name and makes it another: 二期, 东苑. */
  static boolean isAnother(String rest) {
    return GOES_ON.matcher(rest).find();
  }

  /** True for a text that an estate may well be called. */
  static boolean isLikeAName(String folded) {
    return LIKE_A_NAME.matcher(folded).matches();
  }
}
