package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.project.Placing.Clue;
import manyi.project.Placing.Evidence;
import manyi.project.Placing.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {
  private static final ProjectNames NAMES =
      names("CH=翠湖花园", "翠湖=", "绿城一号=", "绿城一号二期=", "J01=金桂苑小区", "1=滨江公馆", "A=", "HX=海棠湾（东区）");

  private static ProjectNames names(String... projects) {
    List<ProjectNames.Named> named = new ArrayList<>();
    for (String project : projects) {
      String[] parts = project.split("=", -1);
      named.add(new ProjectNames.Named(parts[0], parts[1]));
    }
    return new ProjectNames(named, "示范物业");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "翠湖花园2025年3月投诉台账, CH",
        "示范物业翠湖花园服务中心2025年3月客户投诉月报表, CH",
        "翠湖２０２５年３月走访, 翠湖",
        "翠湖小区走访记录, 翠湖",
        "示范物业翠湖走访记录, 翠湖",
        "翠湖半岛走访记录, -",
        "新翠湖走访记录, -",
        "新翠湖花园走访记录, -",
        "杭州翠湖花园走访记录, CH",
        "翠湖花园二期走访记录, -",
        "翠湖花园2号楼走访记录, CH",
        "翠湖花园园区绿化投诉, CH",
        "绿城一号3月, 绿城一号",
        "绿城1号3月, 绿城一号",
        "绿城一号二期3月, 绿城一号二期",
        "绿城1号2期3月, 绿城一号二期",
        "绿城一号三期3月, -",
        "绿城一号和绿城一号二期, 绿城一号 绿城一号二期",
        "翠湖花园、金桂苑投诉汇总, CH J01",
        "金桂苑, J01",
        "金 桂 苑 小 区 问卷, J01",
        "J01_202503, J01",
        "AJ01_202503, -",
        "J012 202503, -",
        "CH投诉, -",
        "CH-投诉, CH",
        "CHINA-投诉, -",
        "1月投诉, -",
        "2025-1-3, -",
        "A栋投诉, -",
        "滨江公馆1月, 1",
        "海棠湾（东区）3月, HX",
        "投诉台账, -",
      })
  void findsTheProjectsThatATitleNames(String text, String ids) {
    assertEquals(ids == null ? "" : ids, String.join(" ", NAMES.in(text)));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "翠湖花园, CH",
        " 翠湖　花园 , CH",
        "翠湖花园小区, CH",
        "示范物业翠湖, 翠湖",
        "示范·翠湖花园, CH",
        "1, 1",
        "a, A",
        "ch, CH",
        "J01, J01",
        "金桂苑物业服务中心, J01",
        "金桂园, -",
        "翠湖花园3月, -",
        "翠湖花园、金桂苑, CH J01",
        "湖, -",
      })
  void findsTheProjectThatACellMeans(String text, String ids) {
    assertEquals(ids == null ? "" : ids, String.join(" ", NAMES.meantBy(text)));
  }

  /** Clues such as {@code TITLE:翠湖花园3月投诉}; a column and = give a name, ? a likely one. */
  private static String decided(ProjectNames names, String... told) {
    List<Clue> clues = new ArrayList<>();
    for (String clue : told) {
      String[] parts = clue.split("[:=?]", 2);
      char sign = clue.charAt(parts[0].length());
      Manner manner = sign == '=' ? Manner.NAME : sign == '?' ? Manner.PERHAPS : Manner.TEXT;
      clues.add(new Clue(Evidence.valueOf(parts[0]), manner, parts[1]));
    }
    Placing.Place place = new Placing(names).decide(clues);
    if (place instanceof Placing.Found found) {
      return found.id() + " " + found.evidence();
    }
    if (place instanceof Placing.Unknown unknown) {
      return "? " + unknown.name() + " " + names.near(unknown.name());
    }
    if (place instanceof Placing.Differing differing) {
      return differing.said().stream()
          .map(said -> said.evidence() + " " + said.name())
          .collect(Collectors.joining(", "));
    }
    return "-";
  }

  @Test
  void theStrongestEvidenceIsTheOneThatIsNamed() {
    assertEquals("CH TITLE", decided(NAMES, "TITLE:翠湖花园3月", "FILE:投诉", "FOLDER:翠湖花园"));
    assertEquals("CH FOLDER", decided(NAMES, "TITLE:3月投诉", "FILE:投诉", "FOLDER:翠湖花园"));
    assertEquals("J01 COLUMN", decided(NAMES, "COLUMN=金桂苑", "TITLE:示范物业3月投诉"));
  }

  @Test
  void evidenceForTwoProjectsDecidesNothing() {
    assertEquals("TITLE CH 翠湖花园, FOLDER J01 金桂苑小区", decided(NAMES, "TITLE:翠湖花园3月", "FOLDER:金桂苑"));
    assertEquals("COLUMN J01 金桂苑小区, FILE CH 翠湖花园", decided(NAMES, "COLUMN=金桂苑", "FILE:翠湖花园3月"));
    assertEquals("FOLDER CH 翠湖花园, FOLDER J01 金桂苑小区", decided(NAMES, "FOLDER:金桂苑", "FOLDER:翠湖花园"));
    assertEquals("FILE CH 翠湖花园, FILE J01 金桂苑小区", decided(NAMES, "FILE:翠湖花园、金桂苑3月"));
  }

  @Test
  void aFileOfSeveralProjectsMayHoldSomethingThatNamesOneOfThem() {
    assertEquals("CH SHEET", decided(NAMES, "SHEET:翠湖花园", "FILE:翠湖花园、金桂苑3月"));
    assertEquals("J01 COLUMN", decided(NAMES, "COLUMN=金桂苑", "TITLE:翠湖花园、金桂苑3月"));
  }

  @Test
  void aNameThatNoProjectBearsIsNotPassedOver() {
    assertEquals("? 金桂园 [金桂苑小区]", decided(NAMES, "COLUMN=金桂园"));
    assertEquals("? 金桂园 [金桂苑小区]", decided(NAMES, "COLUMN=金桂园", "FOLDER:金桂苑"));
    assertEquals("? 望江府 []", decided(NAMES, "TITLE?望江府", "FOLDER:金桂苑"));
    for (String noName : List.of("工单导出", "二期", "各小区", "本小区", "示范物业")) {
      assertEquals("J01 FOLDER", decided(NAMES, "TITLE?" + noName, "FOLDER:金桂苑"));
    }
  }

  @Test
  void whatAColumnSaysIsPlain() {
    assertEquals("J01 COLUMN", decided(NAMES, "COLUMN=金桂苑", "TITLE?城东新城", "TITLE=示范物业总部"));
  }

  @Test
  void aShorterOrLongerNameGoesWithWhatElseNamesTheProject() {
    assertEquals("CH FOLDER", decided(NAMES, "COLUMN=翠湖花园一期", "FOLDER:翠湖花园"));
    assertEquals("? 翠湖花园一期 [翠湖花园, 翠湖]", decided(NAMES, "COLUMN=翠湖花园一期"));
  }

  @Test
  void theOnlyProjectOfAWorkspaceIsMeantUnlessAnotherIsNamed() {
    ProjectNames one = names("金桂苑=");
    assertEquals("金桂苑 ONLY", decided(one, "FILE:投诉台账"));
    assertEquals("金桂苑 FILE", decided(one, "FILE:金桂苑投诉台账"));
    assertEquals("? 翠湖花园 []", decided(one, "TITLE?翠湖花园", "FILE:投诉台账"));
    assertEquals("-", decided(NAMES, "FILE:投诉台账"));
    assertEquals("-", decided(names(), "FILE:投诉台账"));
  }

  @Test
  void projectsOfOneNameAreNotToldApart() {
    assertEquals(
        "TITLE a1 演示花园, TITLE a2 演示花园", decided(names("a1=演示花园", "a2=演示花园"), "TITLE:演示花园3月投诉"));
  }

  @Test
  void aNameThatIsAnothersWithoutItsEndingIsTheFullOne() {
    ProjectNames names = names("x=翠湖", "y=翠湖项目");
    assertEquals("x TITLE", decided(names, "TITLE:翠湖3月投诉"));
    assertEquals("y COLUMN", decided(names, "COLUMN=翠湖项目"));
  }
}
