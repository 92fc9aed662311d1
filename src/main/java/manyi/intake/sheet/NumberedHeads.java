package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Spelling;

/** Heads that say which list they are of: 房号1 业主1 房号2 业主2, 房号① 业主①, 房号（一） 业主（一）. */
final class NumberedHeads {
  private static final Pattern NUMBERED =
      Pattern.compile("(.*[^0-9一二三四五六七八九十(（\\[])[(（\\[]?([0-9]{1,2}|[一二三四五六七八九十])[)）\\]]?");

  private static final Map<String, Integer> HAN =
      Map.of("一", 1, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "七", 7, "八", 8, "九", 9, "十", 10);

  private NumberedHeads() {}

  /**
   * The heads without their numbers, where these count the lists: each head of a list bears the
   * same one, the next list the next. The first list may bear none. Else the heads as they are.
   */
  static List<HeaderCell> without(List<HeaderCell> heads) {
    List<HeaderCell> bare = new ArrayList<>();
    int now = 0;
    for (HeaderCell head : heads) {
      Matcher numbered = NUMBERED.matcher(Spelling.plain(head.spelling().text()));
      int number = numbered.matches() ? number(numbered.group(2)) : 0;
      if (number != now && number != now + 1) {
        return heads;
      }
      now = number;
      bare.add(number == 0 ? head : named(head, numbered.group(1)));
    }
    return now > 1 ? bare : heads;
  }

  private static int number(String written) {
    return HAN.containsKey(written) ? HAN.get(written) : Integer.parseInt(written);
  }

  private static HeaderCell named(HeaderCell head, String text) {
    HeaderSpelling all = head.spelling();
    HeaderSpelling spelling =
        new HeaderSpelling(all.written(), text, HeaderSpelling.key(text), all.codes(), all.units());
    return new HeaderCell(head.cell(), head.group(), spelling);
  }
}
