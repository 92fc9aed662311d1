package manyi.record;

import java.util.Arrays;
import java.util.List;
import manyi.language.Language;

/** A sheet of a form of ours that holds no records and is never read. */
public enum AsideSheet {
  /** How to fill in the form. */
  GUIDE("填表说明", "填表说明：", "How to fill in", "How to fill in: "),
  /** The questionnaire to print and hand out. */
  PAPER("问卷纸样", "业户意见调查表", "Questionnaire to print", "Residents' opinion survey");

  private final String chinese;
  private final String english;
  private final List<String> openings;

  AsideSheet(String chinese, String chineseOpening, String english, String englishOpening) {
    this.chinese = chinese;
    this.english = english;
    this.openings = List.of(chineseOpening, englishOpening);
  }

  /** What stands on its tab. */
  public String tab(Language language) {
    return language == Language.ZH ? chinese : english;
  }

  /**
   * True for such a sheet in any language, by its tab and its title together: the mark that a form
   * carries is lost in some programs.
   *
   * @param first the first text on the sheet
   */
  public static boolean isOne(String tab, String first) {
    return Arrays.stream(values())
        .filter(sheet -> sheet.chinese.equals(tab) || sheet.english.equals(tab))
        .anyMatch(sheet -> sheet.openings.stream().anyMatch(first::startsWith));
  }
}
