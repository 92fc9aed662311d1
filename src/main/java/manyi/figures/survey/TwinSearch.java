package manyi.figures.survey;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import manyi.figures.survey.ComparedReturn.Likewise;
import manyi.figures.survey.DoubtfulReturn.Reason;
import manyi.language.Spelling;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.RoomKey;
import manyi.record.Source;
import manyi.record.SurveyReturn;
import manyi.record.When;

/**
 * Finds returns that are equal in every answer and in what was written, where chance is no good
 * reason: in an estate where most are satisfied, two sheets of 满意 from top to bottom are ordinary.
 */
final class TwinSearch {
  /** Characters from which on two people hardly write the same. */
  private static final int LONG_TEXT = 10;

  private static final Pattern NOBODY = Pattern.compile("先生|女士|小姐|业主|住户|租户|租客|家属|匿名|本人|用户|访客");

  private final List<ComparedReturn> all;
  private final Function<ComparedReturn, Optional<RoomKey>> household;
  private final int leastUncommon;
  private final AnswerChance chance;
  private final IdentityHashMap<ComparedReturn, Reason> found = new IdentityHashMap<>();

  private TwinSearch(
      List<ComparedReturn> all,
      Function<ComparedReturn, Optional<RoomKey>> household,
      Policy policy) {
    this.all = all;
    this.household = household;
    this.leastUncommon = policy.whole(Setting.TWIN_ANSWERS);
    this.chance = new AnswerChance(all);
  }

  /** The twins among the returns of a round, each with the reason. */
  static IdentityHashMap<ComparedReturn, Reason> in(
      List<ComparedReturn> all,
      Function<ComparedReturn, Optional<RoomKey>> household,
      Policy policy) {
    TwinSearch search = new TwinSearch(all, household, policy);
    search.run();
    return search.found;
  }

  private void run() {
    Map<Likewise, List<ComparedReturn>> equal = new LinkedHashMap<>();
    for (ComparedReturn one : all) {
      if (!one.isEmpty()) {
        equal.computeIfAbsent(one.likewise(), key -> new ArrayList<>()).add(one);
      }
    }
    equal.values().stream().filter(group -> group.size() > 1).forEach(this::judge);
  }

  private void judge(List<ComparedReturn> group) {
    alikeIn(group, Likeness.ROOM, household);
    alikeIn(group, Likeness.RESPONDENT, TwinSearch::respondent);
    alikeIn(group, Likeness.MOMENT, TwinSearch::moment);
    ComparedReturn first = group.get(0);
    if (first.text().codePointCount(0, first.text().length()) >= LONG_TEXT) {
      twins(group, Likeness.TEXT);
    } else if (chance.uncommon(first, group.size()) >= leastUncommon
        && chance.isSmall(first, group.size())) {
      twins(group, Likeness.PATTERN);
    }
  }

  /** Somebody with a name: 业主, 匿名 and 王先生 are many. */
  private static Optional<String> respondent(ComparedReturn one) {
    return Optional.of(Spelling.plain(one.sheet().head().text(SurveyReturn.RESPONDENT)))
        .filter(text -> text.length() > 1 && !NOBODY.matcher(text).find());
  }

  /** A time to the second; within one minute many may answer the same. */
  private static Optional<LocalDateTime> moment(ComparedReturn one) {
    return one.sheet()
        .head()
        .value(SurveyReturn.SUBMITTED_AT)
        .flatMap(When::moment)
        .filter(moment -> moment.getSecond() > 0);
  }

  /** Those of equal returns that have one thing more in common. */
  private <K> void alikeIn(
      List<ComparedReturn> group, Likeness likeness, Function<ComparedReturn, Optional<K>> thing) {
    Map<K, List<ComparedReturn>> same = new HashMap<>();
    for (ComparedReturn one : group) {
      thing.apply(one).ifPresent(k -> same.computeIfAbsent(k, x -> new ArrayList<>()).add(one));
    }
    same.values().stream().filter(some -> some.size() > 1).forEach(some -> twins(some, likeness));
  }

  /** The first thing that is found in common stands for the others. */
  private void twins(List<ComparedReturn> group, Likeness likeness) {
    List<Source> sources = group.stream().map(one -> one.sheet().head().source()).toList();
    for (int i = 0; i < group.size(); i++) {
      found.putIfAbsent(
          group.get(i), Reason.among(Doubt.TWIN, likeness.code(), sources, sources.get(i)));
    }
  }
}
