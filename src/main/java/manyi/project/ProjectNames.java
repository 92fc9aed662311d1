package manyi.project;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Spelling;

/**
 * The names by which the projects of a workspace are known, and where a text bears one: a cell, a
 * title, a file's name. A name counts without endings such as 小区 or 物业服务中心, and the longest name
 * wins where one is part of another.
 */
public final class ProjectNames {
  private static final Pattern ENDING =
      Pattern.compile("(?:物业)?(?:管理)?(?:客户|客服)?(?:服务中心|服务处|管理处|管理中心|项目部|客服中心|小区|社区|园区|项目|物业)");
  private static final Pattern ENDING_LAST = Pattern.compile(ENDING.pattern() + "$");
  private static final Pattern DOTS = Pattern.compile("[·•・]");

  /** Names of houses and estates that go on behind another name make a name of their own. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:[0-9一二三四五六七八九十]{1,3}(?:期|区|号(?![楼院门栋]))|[东西南北中a-z]区"
              + "|[东南西北]?(?:花园|家园|公寓|公馆|大厦|广场|国际|新城|新村|新区|华府|名苑|雅苑|名都|别墅"
              + "|[苑府湾轩阁邸墅]|城(?!管)|庭(?!院)|园(?!区|林)|路(?!面|灯)|街(?!道)))");

  /** What may follow a short name directly; after longer ones any text may. */
  private static final Pattern OTHER_WORD =
      Pattern.compile(
          "^(?:$|[^\\p{IsHan}]|投诉|走访|回访|访问|拜访|满意|问卷|业主|业户|住户|客户|客服|用户|房屋|房产|花名册|名册|服务|物业|报事"
              + "|工单|诉求|意见|受理|入住|台账|记录|登记|统计|汇总|明细|调查|资料|文件|全年|年|月|上半|下半|第|[一二三四五六七八九十]+[月季]"
              + "|的|和|与|及|等)");

  private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九](?=[号期])");
  private static final String NUMERALS = "一二三四五六七八九";
  private static final Pattern BEFORE_SHORT =
      Pattern.compile("(?:^|[^\\p{IsHan}]|物业|公司|集团|项目|小区|中心|[市区县和与及])$");
  private static final Pattern LIKE_A_NAME =
      Pattern.compile(
          "(?![本我各全某该两几多])(?!第?[0-9一二三四五六七八九十]+[号期]$).+(?:花园|家园|公寓|公馆|大厦|广场|国际|新城|新村|华府|名苑|雅苑|名都|小区|社区|[苑城府湾庭园轩阁邸墅]"
              + "|[0-9一二三四五六七八九十]+[号期])$");
  private static final int LONG = 4;

  private final List<Name> names = new ArrayList<>();
  private final Map<String, String> shown = new LinkedHashMap<>();
  private final Map<String, String> written = new LinkedHashMap<>();
  private final String company;

  /**
   * A project's id and what it is called.
   *
   * @param id the folder's name
   * @param name as its settings have it; may be empty
   */
  public record Named(String id, String name) {}

  /** One spelling of one project; a shortened one lost its ending. */
  private record Name(String id, String text, boolean isShortened) {
    boolean isHan() {
      return text.chars().anyMatch(Character::isIdeographic);
    }
  }

  private record Match(Name name, int from, int to) {
    boolean isBeatenBy(Match other) {
      boolean isInside = other.from <= from && to <= other.to;
      boolean isLonger = other.name.text.length() > name.text.length();
      boolean isFuller =
          other.name.text.length() == name.text.length()
              && name.isShortened
              && !other.name.isShortened;
      return isInside && (isLonger || isFuller);
    }
  }

  /**
   * The names of projects.
   *
   * @param company the company's name, which may stand before a project's; may be empty
   */
  public ProjectNames(List<Named> projects, String company) {
    this.company = folded(company);
    for (Named project : projects) {
      boolean isCalledSo = project.name().isEmpty() || project.name().equals(project.id());
      shown.put(project.id(), isCalledSo ? project.id() : project.id() + " " + project.name());
      Set<String> spellings = new LinkedHashSet<>();
      for (String called : List.of(project.id(), project.name())) {
        String whole = folded(called);
        if (!whole.isEmpty() && spellings.add(whole)) {
          if (whole.length() > 1) {
            written.putIfAbsent(bare(whole), called);
          }
          names.add(new Name(project.id(), whole, false));
        }
      }
      for (String whole : List.copyOf(spellings)) {
        String bare = bare(whole);
        if (bare.length() >= 2 && spellings.add(bare)) {
          names.add(new Name(project.id(), bare, true));
        }
      }
    }
  }

  /** The names of a workspace's projects. */
  public static ProjectNames of(Workspace workspace) {
    List<Named> named = new ArrayList<>();
    for (String id : workspace.projects()) {
      named.add(new Named(id, workspace.project(id).settings().name()));
    }
    return new ProjectNames(named, workspace.settings().name());
  }

  /** The names of one project alone. */
  public static ProjectNames of(ProjectFolder project) {
    return new ProjectNames(List.of(new Named(project.id(), project.settings().name())), "");
  }

  /** True for a text that is a name of the project, or one that goes on from it. */
  public boolean isNamed(String text, String id) {
    return meantBy(text).contains(id);
  }

  /**
   * Those of the names that stand for other projects than one: names of known projects, and beside
   * others whatever an estate may be called. A single name that nobody knows may be another name of
   * this one.
   */
  public List<String> others(List<String> named, String id) {
    return named.stream()
        .filter(
            text -> {
              Set<String> meant = meantBy(text);
              return meant.isEmpty()
                  ? named.size() > 1 && !isRelated(text, id) && isLikeAName(text)
                  : !meant.contains(id);
            })
        .toList();
  }

  /** The only project, where there is one alone. */
  Optional<String> only() {
    return shown.size() == 1 ? shown.keySet().stream().findFirst() : Optional.empty();
  }

  /** A project's id, with its name where that is another. */
  public String shown(String id) {
    return shown.get(id);
  }

  /** The projects that a title or a file's name speaks of. */
  Set<String> in(String text) {
    return ids(matches(text, false));
  }

  /** The project that a text can mean which is nothing but a name; several where it names them. */
  Set<String> meantBy(String text) {
    Set<String> named = in(text);
    return named.size() > 1 ? named : ids(matches(text, true));
  }

  private static Set<String> ids(List<Match> matches) {
    Set<String> found = new TreeSet<>();
    for (Match match : matches) {
      if (matches.stream().noneMatch(match::isBeatenBy)) {
        found.add(match.name.id);
      }
    }
    return found;
  }

  private List<Match> matches(String text, boolean isWhole) {
    List<Match> matches = new ArrayList<>();
    String plain = folded(text);
    String spaced = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (Name name : names) {
      if (plain.equals(name.text)) {
        matches.add(new Match(name, 0, plain.length()));
      } else if (name.isHan()) {
        find(name, plain, isWhole, matches);
      } else if (!isWhole) {
        findLatin(name, spaced, matches);
      }
    }
    return matches;
  }

  private void find(Name name, String text, boolean isWhole, List<Match> matches) {
    if (name.text.length() < 2) {
      return;
    }
    for (int at = text.indexOf(name.text); at >= 0; at = text.indexOf(name.text, at + 1)) {
      int end = at + name.text.length();
      Matcher ending = ENDING.matcher(text).region(end, text.length());
      int after = ending.lookingAt() ? ending.end() : end;
      String rest = text.substring(after);
      boolean isShort = name.text.length() < LONG;
      boolean isApart =
          startsApart(text, at, isShort)
              && !GOES_ON.matcher(rest).find()
              && (!isShort || OTHER_WORD.matcher(rest).find())
              && !(isLatin(text, end) && isLatin(text, end - 1));
      if (isApart && (!isWhole || rest.isEmpty())) {
        matches.add(new Match(name, at, end));
      }
    }
  }

  private boolean startsApart(String text, int at, boolean isShort) {
    String before = text.substring(0, at);
    if (!company.isEmpty() && before.endsWith(company)) {
      return true;
    }
    boolean isCut = isLatin(text, at) && isLatin(text, at - 1);
    boolean isSecond = before.matches("(?:.*[^\\p{IsHan}])?[新老大小]");
    return !isCut && !isSecond && (!isShort || BEFORE_SHORT.matcher(before).find());
  }

  /** An id such as 1 or A is no word of a title; CH is where nothing joins on, CH01 anywhere. */
  private static void findLatin(Name name, String text, List<Match> matches) {
    String id = name.text;
    boolean isNumber = id.chars().allMatch(Character::isDigit);
    if (id.length() < 2 || (isNumber && id.length() < 5)) {
      return;
    }
    for (int at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
      int end = at + id.length();
      boolean isApart =
          id.length() == 2
              ? !isLetter(text, at - 1) && !isLetter(text, end)
              : !isLatin(text, at - 1) && !isLatin(text, end);
      if (isApart) {
        matches.add(new Match(name, at, end));
      }
    }
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isLatin(String text, int at) {
    return isLetter(text, at) && text.charAt(at) < 0x250;
  }

  /** At most three names that somebody may have meant, the nearest first. */
  List<String> near(String text) {
    return NearNames.of(bare(folded(text)), written.keySet()).stream().map(written::get).toList();
  }

  /** True where a text may be another name of a project: 翠湖 or 翠湖花园一期 of 翠湖花园. */
  boolean isRelated(String text, String id) {
    String bare = bare(folded(text));
    return bare.length() >= 2
        && names.stream()
            .filter(name -> name.id.equals(id) && name.text.length() >= 2)
            .anyMatch(name -> name.text.contains(bare) || bare.contains(name.text));
  }

  /** True for a text that an estate may well be called, and the company is not. */
  boolean isLikeAName(String text) {
    String plain = folded(text);
    boolean isCompany = !company.isEmpty() && (company.contains(plain) || plain.equals(company));
    return !isCompany && LIKE_A_NAME.matcher(plain).matches();
  }

  private static String bare(String folded) {
    Matcher ending = ENDING_LAST.matcher(folded);
    return ending.find() && ending.start() >= 2 ? folded.substring(0, ending.start()) : folded;
  }

  /** One spelling, in which 一号 and 1号 are the same. */
  private static String folded(String text) {
    String plain = DOTS.matcher(Spelling.plain(text)).replaceAll("");
    return NUMERAL
        .matcher(plain)
        .replaceAll(found -> String.valueOf(NUMERALS.indexOf(found.group()) + 1));
  }
}
