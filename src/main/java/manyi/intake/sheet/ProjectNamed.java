package manyi.intake.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the project that a title, a pair of a form or a file name names. */
public final class ProjectNamed {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?:^|[\\s\\p{Z}，,；;])(?:所属项目|物业项目|项目名称|项目|小区名称|小区|服务中心|管理处|物业服务中心|Project)"
              + "(?:\\s*[:：]\\s*|\\t)([^\\s\\p{Z}:：，,；;]{2,30}+)(?!\\s*[:：])");
  private static final Pattern BEFORE_FORM =
      Pattern.compile(
          "^[\\s《\\[【]*([^0-9:：，,\\t]{2,24}?)[-_—\\s·]*"
              + "(?:(?:20)?[0-9]{2}\\s*[年.\\-/_ ]|20[0-9]{4}|第?[一二三四1-4]季度|[上下]半年|[0-9]{1,2}月"
              + "|(?:物业)?(?:业主|住户|客户|业户)|投诉|走访|回访|访问|拜访|满意度|问卷|房屋|花名册|服务需求).*");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^(?:发放|发出|下发|派发|回收|收回|有效|附件|附表|表|关于|Sheet|工作表|年度|月度|本月|上月|物业|业主|住户|客户|业户|小区|项目|公司|台账).{0,3}$");

  private ProjectNamed() {}

  static Optional<String> in(List<String> front, String sheet, String file) {
    for (String line : front) {
      Optional<String> pair = pair(line);
      if (pair.isPresent()) {
        return pair;
      }
    }
    for (String line : front) {
      Optional<String> named = beforeForm(line);
      if (named.isPresent()) {
        return named;
      }
    }
    return beforeForm(file).or(() -> beforeForm(sheet));
  }

  /** What a pair such as 项目：翠湖花园 in a line states. */
  public static Optional<String> pair(String line) {
    Matcher pair = PAIR.matcher(line);
    return pair.find() ? Optional.of(pair.group(1)) : Optional.empty();
  }

  /** The name that a title such as 翠湖花园3月投诉台账 begins with. */
  public static Optional<String> beforeForm(String title) {
    if (title.length() > 60) {
      return Optional.empty();
    }
    Matcher named = BEFORE_FORM.matcher(title.strip());
    if (!named.matches()) {
      return Optional.empty();
    }
    String name = named.group(1).strip();
    return NO_NAME.matcher(name).matches() ? Optional.empty() : Optional.of(name);
  }
}
