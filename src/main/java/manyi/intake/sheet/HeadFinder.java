package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import manyi.grid.Grid;
import manyi.grid.Value;

/**
 * Finds the heads of a sheet's tables. A head is a row of texts of which many are known headers; in
 * a sheet that knows none of them it is the first wide row of different texts.
 */
final class HeadFinder {
  /** A head lies within this many filled rows from the top. */
  private static final int SEARCHED = 60;

  /** Longer texts are instructions, not headers. Questions of a questionnaire can be long. */
  private static final int LONGEST = 200;

  private static final int LONGEST_KNOWN = 60;
  private static final int REMEMBERED = 20_000;

  private final Grid grid;
  private final Merges merges;
  private final Predicate<String> known;
  private final AnswerCells answers;
  private final Map<String, Boolean> remembered = new HashMap<>();

  HeadFinder(Grid grid, Predicate<String> known, Predicate<String> answer) {
    this.grid = grid;
    this.answers = new AnswerCells(grid, answer);
    this.merges = new Merges(grid);
    this.known = known;
  }

  /** What a row looks like as a head. */
  private record Look(
      int filled, int texts, int distinct, int known, int labels, boolean isRepeated) {

    boolean isStrong() {
      return known >= 3 && known * 2 > filled && texts == filled;
    }

    boolean isPossible(int best) {
      // A label with its value beside it, on a form, is no head.
      boolean isOfTexts = texts == filled || known * 4 >= filled * 3;
      // 项目： 发放数： with nothing behind them are lines to write on, where there is a better head.
      boolean isForm = labels * 2 >= filled && known < best;
      return isOfTexts
          && !isForm
          && known * 2 >= best
          && (known >= 4 || (known >= 2 && known * 2 >= filled));
    }
  }

  List<SheetFrame> find() {
    int first = firstHead();
    if (first < 0) {
      return List.of();
    }
    List<HeadRows> heads = new ArrayList<>();
    boolean isKnown = look(grid.number(first)).known() >= 2;
    heads.add(HeadRows.at(grid, merges, grid.number(first)));
    int next = grid.indexOf(heads.get(0).lower()) + 1;
    for (int index = next; isKnown && index < grid.size(); index++) {
      if (mayBeHead(index)
          && look(grid.number(index)).isStrong()
          && !heads.get(heads.size() - 1).isRepeatedAt(grid.number(index))) {
        HeadRows head = HeadRows.at(grid, merges, grid.number(index));
        heads.add(head);
        index = Math.max(index, grid.indexOf(head.lower()));
      }
    }
    return frames(heads);
  }

  private List<SheetFrame> frames(List<HeadRows> heads) {
    List<SheetFrame> frames = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < heads.size(); i++) {
      HeadRows head = heads.get(i);
      List<Integer> front = new ArrayList<>();
      for (int index = from; index < grid.size() && grid.number(index) < head.upper(); index++) {
        front.add(grid.number(index));
      }
      int bodyFrom = grid.indexOf(head.lower()) + 1;
      int bodyTo = i + 1 < heads.size() ? grid.indexOf(heads.get(i + 1).upper()) : grid.size();
      int[] body = new int[bodyTo - bodyFrom];
      for (int index = bodyFrom; index < bodyTo; index++) {
        body[index - bodyFrom] = grid.number(index);
      }
      Set<Integer> between = new HashSet<>();
      from = bodyTo;
      while (i + 1 < heads.size() && from > bodyFrom && isFront(grid.number(from - 1))) {
        from--;
        between.add(grid.number(from));
      }
      frames.add(
          new SheetFrame(
              grid, merges, head.upper(), head.lower(), head.cells(), front, body, between));
    }
    return frames;
  }

  /** A title or a meta row over the next table: one filled cell, or pairs with colons. */
  private boolean isFront(int row) {
    int filled = 0;
    int pairs = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      String shown = grid.at(row, column).shown();
      if (!shown.isBlank()) {
        filled++;
        pairs += shown.indexOf('：') > 0 || shown.indexOf(':') > 0 ? 1 : 0;
      }
    }
    return filled == 1 || pairs == filled;
  }

  private int firstHead() {
    int last = Math.min(SEARCHED, grid.size());
    Look[] looks = new Look[last];
    int best = 0;
    int widest = 0;
    for (int index = 0; index < last; index++) {
      looks[index] = look(grid.number(index));
      best = Math.max(best, looks[index].known());
      widest = Math.max(widest, looks[index].filled());
    }
    if (best >= 2) {
      for (int index = 0; index < last; index++) {
        if (looks[index].isPossible(best)) {
          return index;
        }
      }
    }
    for (int index = 0; index < last; index++) {
      if (isWideRowOfTexts(looks[index], widest) && !isForm(grid.number(index))) {
        return index;
      }
    }
    return onlyKnown(looks);
  }

  /** A row of pairs such as 发放：500份 is no head, be it with a cell that is none. */
  private boolean isForm(int row) {
    int filled = 0;
    int pairs = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      String shown = grid.at(row, column).shown().strip();
      if (!shown.isEmpty()) {
        int colon = Math.max(shown.indexOf('：'), shown.indexOf(':'));
        boolean isPair = colon > 0 && colon < shown.length() - 1;
        filled++;
        pairs += isPair && HeaderSpelling.of(shown).codes().isEmpty() ? 1 : 0;
      }
    }
    return pairs * 2 >= filled;
  }

  private static boolean isWideRowOfTexts(Look look, int widest) {
    return look.filled() >= 2
        && look.filled() * 5 >= widest * 3
        && look.texts() == look.filled()
        && (look.distinct() * 4 >= look.filled() * 3 || look.isRepeated());
  }

  /** A list of a single column, such as the rooms of a roster. */
  private static int onlyKnown(Look[] looks) {
    for (int index = 0; index < looks.length; index++) {
      if (looks[index].known() > 0 && looks[index].known() == looks[index].filled()) {
        return index;
      }
    }
    return -1;
  }

  /** A quick look at the row, so that a long body is not spelled out twice. */
  private boolean mayBeHead(int index) {
    int row = grid.number(index);
    int last = grid.lastColumn(row);
    for (int column = 1; column <= last; column++) {
      Value value = grid.at(row, column);
      boolean isData = !(value instanceof Value.Text text) || startsWithDigit(text.text());
      if (isData && !value.isBlank()) {
        return false;
      }
    }
    int unknown = 0;
    for (int column = 1; column <= last && unknown < 3; column++) {
      String shown = grid.at(row, column).shown();
      if (!shown.isBlank()) {
        if (isKnown(shown) && !answers.isAnswer(grid.at(row, column))) {
          return true;
        }
        unknown++;
      }
    }
    return false;
  }

  private static boolean startsWithDigit(String text) {
    return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  private Look look(int row) {
    int filled = 0;
    int texts = 0;
    int knownHeaders = 0;
    int labels = 0;
    boolean isData = answers.areIn(row);
    List<String> shown = new ArrayList<>();
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      Value value = grid.at(row, column);
      if (value.isBlank()) {
        continue;
      }
      filled++;
      shown.add(value.shown());
      if (HeadPairs.isPeriod(value) && known.test(HeaderSpelling.of(value.shown()).key())) {
        texts++;
        knownHeaders++;
      } else if (value instanceof Value.Text text && text.text().length() <= LONGEST) {
        texts += HeadPairs.looksLikeData(text.text()) ? 0 : 1;
        labels += endsWithColon(text.text()) ? 1 : 0;
        knownHeaders += isKnown(text.text()) && !isAnswer(row, column, isData) ? 1 : 0;
      }
    }
    int distinct = new HashSet<>(shown).size();
    return new Look(filled, texts, distinct, knownHeaders, labels, isRepeated(shown, distinct));
  }

  /** True for 房号 保洁 保安 房号 保洁 保安: the heads of lists side by side. */
  private static boolean isRepeated(List<String> texts, int distinct) {
    if (distinct < 2 || texts.size() == distinct || texts.size() % distinct != 0) {
      return false;
    }
    for (int i = distinct; i < texts.size(); i++) {
      if (!texts.get(i).equals(texts.get(i - distinct))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsWithColon(String text) {
    String bare = text.strip();
    return bare.endsWith("：") || bare.endsWith(":");
  }

  private boolean isAnswer(int row, int column, boolean isData) {
    return answers.isAnswer(grid.at(row, column)) && (isData || answers.areAround(row, column));
  }

  private boolean isKnown(String text) {
    if (text.length() > LONGEST_KNOWN) {
      return text.length() <= LONGEST && known.test(HeaderSpelling.of(text).key());
    }
    if (text.isEmpty() || (Character.isDigit(text.charAt(0)) && text.length() < 4)) {
      return false;
    }
    Boolean before = remembered.get(text);
    if (before != null) {
      return before;
    }
    boolean is = known.test(HeaderSpelling.of(text).key());
    if (remembered.size() < REMEMBERED) {
      remembered.put(text, is);
    }
    return is;
  }
}
