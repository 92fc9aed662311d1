package manyi.intake.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how many questionnaires went out, came back and were valid, and when they went out. */
record CountsNamed(
    OptionalInt issued, OptionalInt returned, OptionalInt valid, Optional<LocalDate> issuedOn) {
  private static final String GAP = "(?:的)?(?:调查|意见|征询)?(?:问卷|调查表|征询表|表)?(?:总)?(?:数量|份数|数|量)?";
  private static final String COUNT =
      "\\s*+(?:[:：为共了计]\\s*+|\\t)*+([0-9]{1,7})\\s*(?:份|张|户|户次)?(?![0-9.%％]|\\s*[年月日-])";
  private static final Pattern ABOUT_COUNTS = Pattern.compile("[发收返]|有效|Issued|Returned|Valid");
  private static final Pattern ISSUED =
      Pattern.compile("(?:应发放|实际发放|共发放|发放|发出|下发|派发|Issued)" + GAP + COUNT);
  private static final Pattern RETURNED =
      Pattern.compile("(?:实际回收|共回收|回收|收回|返回|Returned)" + GAP + COUNT);
  private static final Pattern VALID = Pattern.compile("(?:(?<!无)有效(?:回收)?|Valid)" + GAP + COUNT);
  private static final Pattern ISSUED_ON =
      Pattern.compile(
          "(?:(?:发放|发出|下发|派发)(?:问卷)?(?:日期|时间)|Issued on)\\s*[:：\\t]?\\s*"
              + "(?:(20[0-9]{2})\\s*[年./-]\\s*)?([0-9]{1,2})\\s*[月./-]\\s*([0-9]{1,2})");

  static CountsNamed in(List<String> front, List<String> foot, OptionalInt year) {
    List<String> lines = new ArrayList<>(front);
    lines.addAll(foot);
    OptionalInt issued = OptionalInt.empty();
    OptionalInt returned = OptionalInt.empty();
    OptionalInt valid = OptionalInt.empty();
    Optional<LocalDate> issuedOn = Optional.empty();
    for (String line : lines) {
      if (!ABOUT_COUNTS.matcher(line).find()) {
        continue;
      }
      issued = issued.isPresent() ? issued : number(ISSUED, line);
      returned = returned.isPresent() ? returned : number(RETURNED, line);
      valid = valid.isPresent() ? valid : number(VALID, line);
      issuedOn = issuedOn.isPresent() ? issuedOn : date(line, year);
    }
    return new CountsNamed(issued, returned, valid, issuedOn);
  }

  private static OptionalInt number(Pattern pattern, String line) {
    Matcher found = pattern.matcher(line);
    return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
  }

  private static Optional<LocalDate> date(String line, OptionalInt year) {
    Matcher found = ISSUED_ON.matcher(line);
    if (!found.find() || (found.group(1) == null && year.isEmpty())) {
      return Optional.empty();
    }
    int stated = found.group(1) == null ? year.getAsInt() : Integer.parseInt(found.group(1));
    try {
      return Optional.of(
          LocalDate.of(stated, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }
}
