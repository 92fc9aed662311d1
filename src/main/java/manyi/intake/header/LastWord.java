package manyi.intake.header;

import java.util.regex.Pattern;

/** What the last word of a header says that its column holds, whatever the words before it. */
enum LastWord {
  PERSON(Pattern.compile("(?<!时)长$|[人员者]$|管家$|主管$|经理$|主任$|姓名$|名字$")),
  MOMENT(Pattern.compile("时间$|日期$|日子$|时刻$|期限$|时限$")),
  /** Anything else. */
  OPEN(Pattern.compile(""));

  private final Pattern pattern;

  LastWord(Pattern pattern) {
    this.pattern = pattern;
  }

  static LastWord of(String key) {
    return PERSON.pattern.matcher(key).find()
        ? PERSON
        : MOMENT.pattern.matcher(key).find() ? MOMENT : OPEN;
  }

  /** True where a header that ends so cannot mean what another one ends with. */
  boolean contradicts(LastWord other) {
    return this != OPEN && this != other;
  }
}
