package manyi.record;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Spelling;

/**
 * Reads a written room from left to right: a part with its word (号楼, 栋, 单元) goes where the word
 * says, parts without one are taken from the right as 室, 单元, 栋, 期.
 */
final class RoomText {
  private static final Pattern SPACE_BETWEEN_PARTS =
      Pattern.compile("(?<=[a-z0-9])[\\s\\u00A0\\u3000]+(?=[a-z0-9])");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000\\u200B\\uFEFF]+");

  /** Every stroke that is typed for a dash; a Chinese one between digits is meant as one too. */
  private static final Pattern DASHES =
      Pattern.compile("[-‐‑‒–—―−ー~〜/\\\\、_·]+|(?<=[a-z0-9])一(?=[a-z0-9])");

  private static final Pattern EDGES = Pattern.compile("^-+|-+$");
  private static final Pattern NUMERAL =
      Pattern.compile("([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=期|区|号楼|栋|幢|座|单元|门|楼|层)");
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern PHASE = Pattern.compile("(.*[期区苑])-?(?=.)");
  private static final Pattern PHASE_WORDS = Pattern.compile("第(?=[0-9])|[期区苑]$");
  private static final Pattern MARKED =
      Pattern.compile("([a-z0-9]+)(号楼|号院|栋楼|栋|幢|座|#楼|#|单元|门|层|楼|号)-?");
  private static final Pattern ROOM_WORDS = Pattern.compile("(?<=[a-z0-9])[室房户号#]+$");
  private static final Pattern NAME_AND_NUMBER = Pattern.compile("(\\p{IsHan}+)([a-z0-9]+)");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");

  /** A longer text is no room number; it stands for a household of its own. */
  private static final int LONGEST = 100;

  private final String text;
  private final List<String> bare = new ArrayList<>();
  private String phase = "";
  private String building = "";
  private String unit = "";

  private RoomText(String text) {
    this.text = text;
  }

  static Optional<RoomKey> read(String written) {
    if (written.length() > LONGEST) {
      return Optional.of(RoomKey.named(Spelling.plain(written)));
    }
    String text = normalise(written);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(DIGIT.matcher(text).find() ? new RoomText(text).key() : RoomKey.named(text));
  }

  private static String normalise(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    text = SPACE_BETWEEN_PARTS.matcher(text).replaceAll("-");
    text = SPACE.matcher(text).replaceAll("");
    text = DASHES.matcher(text).replaceAll("-");
    text = EDGES.matcher(text).replaceAll("");
    return NUMERAL.matcher(text).replaceAll(RoomText::number);
  }

  /** 三 is 3, 十二 is 12, 二十 is 20. */
  private static String number(MatchResult numeral) {
    String written = numeral.group();
    int ten = written.indexOf('十');
    if (ten < 0) {
      return String.valueOf(DIGITS.indexOf(written));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0));
    int ones = ten == written.length() - 1 ? 0 : DIGITS.indexOf(written.charAt(ten + 1));
    return String.valueOf(tens * 10 + ones);
  }

  private RoomKey key() {
    String rest = ROOM_WORDS.matcher(text).replaceAll("");
    Matcher phases = PHASE.matcher(rest);
    if (phases.lookingAt()) {
      phase = PHASE_WORDS.matcher(phases.group(1)).replaceAll("").replaceAll("[期区苑]-?", "-");
      rest = rest.substring(phases.end());
    }
    Matcher marked = MARKED.matcher(rest);
    int at = 0;
    while (at < rest.length()) {
      marked.region(at, rest.length());
      if (marked.lookingAt()) {
        if (marked.end() == rest.length()) {
          return RoomKey.named(text); // a building or a stair, no room in it
        }
        place(marked.group(1), marked.group(2));
        at = marked.end();
      } else {
        int dash = rest.indexOf('-', at);
        int end = dash < 0 ? rest.length() : dash;
        bare.add(rest.substring(at, end));
        at = end + 1;
      }
    }
    return assign();
  }

  private void place(String value, String word) {
    boolean floor = word.equals("层") || (word.equals("楼") && !building.isEmpty());
    if (floor) {
      return; // the room's number says it again
    }
    boolean stair = word.equals("单元") || word.equals("门");
    if (!stair && building.isEmpty() && unit.isEmpty()) {
      before(bare.size());
      building = value;
    } else if (unit.isEmpty()) {
      if (building.isEmpty() && !bare.isEmpty()) {
        building = bare.remove(bare.size() - 1);
      }
      before(bare.size());
      unit = value;
    } else {
      bare.add(value);
    }
  }

  /** Takes the first parts without a word as what stands before a building. */
  private void before(int count) {
    List<String> first = bare.subList(0, count);
    if (!first.isEmpty()) {
      String joined = String.join("-", first);
      phase = phase.isEmpty() ? joined : phase + "-" + joined;
      first.clear();
    }
  }

  private RoomKey assign() {
    if (building.isEmpty() && unit.isEmpty()) {
      if (bare.size() == 1) {
        Matcher named = NAME_AND_NUMBER.matcher(bare.get(0));
        if (named.matches()) {
          return made(named.group(1), "", named.group(2));
        }
      }
      before(Math.max(0, bare.size() - 3));
      if (bare.size() > 1) {
        building = bare.remove(0);
      }
    }
    if (unit.isEmpty() && bare.size() > 1) {
      unit = bare.remove(0);
    }
    return made(building, unit, String.join("-", bare));
  }

  private RoomKey made(String itsBuilding, String itsUnit, String room) {
    return new RoomKey(bareNumber(phase), bareNumber(itsBuilding), bareNumber(itsUnit), room);
  }

  private static String bareNumber(String part) {
    return LEADING_ZEROS.matcher(part).replaceAll("");
  }
}
