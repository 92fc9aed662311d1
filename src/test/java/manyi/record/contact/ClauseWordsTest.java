package manyi.record.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.language.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The words of clauses.csv: where each stands, and that each tells what its class does. */
class ClauseWordsTest {
  /** A word of no class. */
  private static final String UNKNOWN = "喵呜";

  /** 没人在 tells of the household, 没人在意 does not. */
  private static final String BEGUN_AS_OF_THE_HOUSEHOLD = "在";

  /**
   * A plain sentence of each class with a gap for its words, and what it tells with any one of them
   * in it; with a word that nobody knows it tells something else.
   */
  private static final String SENTENCES =
      """
      owner           {}挂断电话                  NOT_ANSWERED
      resident        {}挂断电话                  NOT_ANSWERED
      title           欧阳{}不在家                NOBODY_MET
      housemate       {}也在家                    spoken
      neighbour       {}说业主不在家              NOBODY_MET
      staff           {}上门业主不在家            NOBODY_MET
      visitor         {}已回访                    MADE
      when            {}业主不在家                NOBODY_MET
      off-hours       {}上门业主不在家            NOBODY_MET
      that-day        {}已回访                    MADE
      so-far          {}未回访                    NOT_MADE
      at-present      业主{}开会                  PUT_OFF
      usually         业主{}会外出                certain
      not             {}见到业主                  NOBODY_MET
      could-not       {}打通业主电话              NOT_ANSWERED
      no-need         {}回访                      NOT_MADE
      unwilling       {}接听电话                  NOT_ANSWERED
      dial            {}业主电话无人接听          NOT_ANSWERED
      phone           业主{}已关机                NOT_ANSWERED
      message         {}未回复                    NOT_ANSWERED
      channel         {}回访未果                  NOT_ANSWERED
      wire            已通过{}与业主联系          CALLED
      talk            电话{}业主                  CALLED
      called-up       上午已{}业主                CALLED
      matter          业主暂无{}                  ALL_WELL
      well            家中均{}                    ALL_WELL
      reply           短信未{}                    NOT_ANSWERED
      call-stage      致电业主{}无人接听          NOT_ANSWERED
      answer          无人{}电话                  NOT_ANSWERED
      get-through     尚未{}                      NOT_ANSWERED
      call-out        {}都不通                    NOT_ANSWERED
      contact         {}未果                      NOT_ANSWERED
      line-dead       电话{}                      NOT_ANSWERED
      service-off     电话号码{}                  NOT_ANSWERED
      number-wrong    电话号码{}                  NOT_ANSWERED
      number-gone     业主手机号{}打不通                 NOT_ANSWERED
      transferred     电话{}留言信箱                    NOT_ANSWERED
      voice-box       电话已转入{}                     NOT_ANSWERED
      at-once         电话{}挂断                  NOT_ANSWERED
      hung-up         电话被{}                    NOT_ANSWERED
      visit           上门{}时业主不在家          NOBODY_MET
      home-visit      {}时业主不在家              NOBODY_MET
      going           {}时业主不在家              NOBODY_MET
      how-long        敲了{}门没人应              NOBODY_MET
      aim             业主不在家故未能{}          NOBODY_MET
      indoors         {}没人                      NOBODY_MET
      home            业主不在{}                  NOBODY_MET
      meet            没{}到业主                  NOBODY_MET
      answer-door     家中没有人{}                NOBODY_MET
      knock           {}没人理睬                  NOBODY_MET
      heeded          叫门没人{}                  NOBODY_MET
      opened          敲门未{}                    NOBODY_MET
      going-out       业主{}未归                  NOBODY_MET
      away            业主{}未归                  NOBODY_MET
      far             业主去{}了                      NOBODY_MET
      elsewhere       业主在{}打不通                   NOT_ANSWERED
      moved           业主已{}打不通                   NOT_ANSWERED
      shut            大门{}                      NOBODY_MET
      vacant          房屋{}                      NOBODY_MET
      enter           未能{}                      NOBODY_MET
      in-vain         上门{}                      NOBODY_MET
      unmet           上门{}                      NOBODY_MET
      trip            {}取消                        NOT_HELD
      called-off      本次走访{}                      NOT_HELD
      postponed       走访{}                        PUT_OFF
      another-day     {}面谈                      PUT_OFF
      planned         {}晚上面谈                  PUT_OFF
      appointment     改日{}面谈                  PUT_OFF
      wish            业主{}改日面谈              PUT_OFF
      then            改日{}面谈                  PUT_OFF
      try-again       业主改日再{}                PUT_OFF
      come-again      业主改日再{}                PUT_OFF
      further-step    业主改日再{}                PUT_OFF
      deferred        {}回访                      PUT_OFF
      busy            业主正在{}                  PUT_OFF
      carry-out       已{}回访                    MADE
      asked-for       不愿接受{}                  REFUSED
      handled         {}已回访                    MADE
      carried         已{}回访                    MADE
      completed       回访{}                      MADE
      says            业主{}灯已亮                spoken
      claims          业主{}灯坏                  spoken
      asks            业主{}灯坏                  spoken
      judges          业主{}物业                  spoken
      agrees          业主{}                      REACHED
      relays          邻居{}业主不在家            NOBODY_MET
      reached         今天{}                      REACHED
      met             今天{}                      REACHED
      deniable        业主在小区内未{}希望        spoken
      door-talk       管家上门{}业主              REACHED
      perhaps-nobody  楼道里{}了一会儿            doubtful
      unconnected     客厅座机{}了一会儿          doubtful
      supply          家里未接通{}                certain
      any-kind        没遇到{}问题                certain
      trouble         未遇{}                      certain
      hindrance       未遇{}                      certain
      on-duty         没见到{}                    certain
      nobody-to       楼里没人{}了一会儿          doubtful
      nobody-for      楼里没人{}                  certain
      absent          业主平时敲门{}              certain
      """;

  private record Sentence(WordClass of, String text, String telling) {
    static Sentence of(String line) {
      List<String> parts = List.of(line.strip().split("\\s+", -1));
      WordClass named =
          Arrays.stream(WordClass.values())
              .filter(c -> Lexicon.key(c).equals(parts.get(0)))
              .findFirst()
              .orElseThrow();
      return new Sentence(named, parts.get(1), parts.get(2));
    }

    String with(String word) {
      return text.replace("{}", word);
    }
  }

  private static List<Sentence> sentences() {
    return SENTENCES.lines().map(Sentence::of).toList();
  }

  @Test
  void everyClassHasItsSentence() {
    assertEquals(
        List.of(WordClass.values()), sentences().stream().map(Sentence::of).sorted().toList());
  }

  @Test
  void theListHoldsTheWordsOfTheClassesAndNothingElse() throws IOException {
    List<String> lines = new ArrayList<>();
    for (WordClass named : WordClass.values()) {
      ClauseWords.of(named).forEach(word -> lines.add(Lexicon.key(named) + "," + word));
    }
    try (InputStream list = ClauseWords.class.getResourceAsStream("/manyi/clauses.csv")) {
      List<String> written =
          new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertEquals("class,word", written.get(0));
      assertEquals(
          List.of(),
          written.stream().skip(1).filter(line -> !line.matches("[a-z-]+,\\p{IsHan}+")).toList());
      assertEquals(lines.stream().sorted().toList(), written.stream().skip(1).sorted().toList());
    }
    assertEquals(new HashSet<>(lines).size(), lines.size());
  }

  /** Every word tells what its class does; that no other word would have done shows that it did. */
  @TestFactory
  List<DynamicTest> everyWordTellsWhatItsClassDoes() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Sentence sentence : sentences()) {
      for (String word : ClauseWords.of(sentence.of())) {
        tests.add(
            DynamicTest.dynamicTest(
                Lexicon.key(sentence.of()) + " " + word,
                () -> assertEquals(sentence.telling(), told(sentence, sentence.with(word)))));
      }
      String without = sentence.of() == WordClass.NOBODY_FOR ? BEGUN_AS_OF_THE_HOUSEHOLD : UNKNOWN;
      tests.add(
          DynamicTest.dynamicTest(
              Lexicon.key(sentence.of()) + " without",
              () -> assertNotEquals(sentence.telling(), told(sentence, sentence.with(without)))));
    }
    return tests;
  }

  private static String told(Sentence sentence, String clause) {
    return switch (sentence.telling()) {
      case "spoken" -> SpeechGrammar.isSpoken(clause) ? "spoken" : "unspoken";
      case "doubtful", "certain" -> DoubtGrammar.isDoubtful(clause) ? "doubtful" : "certain";
      default -> ContactClause.of(clause).name();
    };
  }

  /** Of two classes on either side that contradict each other none holds a word of the other. */
  @TestFactory
  List<DynamicTest> classesThatContradictEachOther() {
    return List.of(
        disjoint(
            "nobody or not now, and somebody",
            EnumSet.of(
                WordClass.NOT,
                WordClass.COULD_NOT,
                WordClass.NO_NEED,
                WordClass.UNWILLING,
                WordClass.LINE_DEAD,
                WordClass.SERVICE_OFF,
                WordClass.NUMBER_WRONG,
                WordClass.HUNG_UP,
                WordClass.SHUT,
                WordClass.VACANT,
                WordClass.IN_VAIN,
                WordClass.UNMET,
                WordClass.GOING_OUT,
                WordClass.AWAY,
                WordClass.BUSY,
                WordClass.ANOTHER_DAY,
                WordClass.PLANNED,
                WordClass.DEFERRED,
                WordClass.PERHAPS_NOBODY,
                WordClass.UNCONNECTED,
                WordClass.NUMBER_GONE,
                WordClass.VOICE_BOX,
                WordClass.FAR,
                WordClass.MOVED,
                WordClass.CALLED_OFF,
                WordClass.POSTPONED,
                WordClass.ABSENT),
            EnumSet.of(
                WordClass.REACHED,
                WordClass.MET,
                WordClass.SAYS,
                WordClass.CLAIMS,
                WordClass.ASKS,
                WordClass.JUDGES,
                WordClass.AGREES,
                WordClass.DOOR_TALK,
                WordClass.HANDLED,
                WordClass.COMPLETED)),
        disjoint(
            "the household, and others",
            EnumSet.of(WordClass.OWNER, WordClass.RESIDENT, WordClass.HOUSEMATE),
            EnumSet.of(WordClass.NEIGHBOUR, WordClass.STAFF, WordClass.VISITOR, WordClass.ON_DUTY)),
        disjoint(
            "this visit, and what is usual",
            EnumSet.of(WordClass.WHEN, WordClass.THAT_DAY, WordClass.SO_FAR),
            EnumSet.of(WordClass.USUALLY)),
        disjoint(
            "made, and not made",
            EnumSet.of(WordClass.CARRY_OUT, WordClass.CARRIED, WordClass.COMPLETED),
            EnumSet.of(WordClass.NO_NEED, WordClass.DEFERRED, WordClass.IN_VAIN)),
        disjoint(
            "nobody of the household, and nobody of others",
            EnumSet.of(WordClass.NOBODY_TO, WordClass.ANSWER, WordClass.ANSWER_DOOR),
            EnumSet.of(WordClass.NOBODY_FOR)));
  }

  private static DynamicTest disjoint(String name, Set<WordClass> one, Set<WordClass> other) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Set<String> common = all(one);
          assertTrue(common.size() > one.size());
          common.retainAll(all(other));
          assertEquals(Set.of(), common);
        });
  }

  private static Set<String> all(Set<WordClass> classes) {
    return classes.stream()
        .flatMap(named -> ClauseWords.of(named).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
