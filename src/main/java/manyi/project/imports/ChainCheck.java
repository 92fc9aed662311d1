package manyi.project.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is not as it was written, and which import is to blame where two do not fit.
 *
 * <p>It goes backwards from the end, which {@link Last} vouches for: an import that is vouched for
 * is believed what it says of the one before it. What it says of itself is believed of none that is
 * at fault; the one before it then stands if it follows its own predecessor.
 */
final class ChainCheck {
  private final ChainFaults faults;
  private final List<Link> links;

  /** What the file names, where it can be believed. */
  private final Optional<Last> anchor;

  /** Ids behind the named one that do not follow it. */
  private final Set<String> strays;

  private ChainCheck(ChainFaults faults, Optional<Last> anchor) {
    this.faults = faults;
    this.links = faults.links();
    this.anchor = anchor;
    this.strays = anchor.map(this::strays).orElse(Set.of());
  }

  /**
   * Checks the imports in their row.
   *
   * @param faults says what is found of them
   * @param last as the file names it
   * @return a verdict for each, in the order of their ids
   */
  static List<Verdict> check(ChainFaults faults, Optional<Last> last) {
    boolean isBelieved =
        last.isPresent()
            && last.get().number() > 0
            && !isGivenUp(faults.links(), last.get())
            && end(faults, last).isEmpty();
    return new ChainCheck(faults, isBelieved ? last : Optional.empty()).verdicts();
  }

  /** What is wrong behind all imports that are there, or with the name of the last. */
  static Optional<Fault> end(ChainFaults faults, Optional<Last> last) {
    List<Link> links = faults.links();
    if (last.isEmpty()) {
      boolean isChained = links.stream().anyMatch(link -> link.proof().previous().isPresent());
      return isChained ? Optional.of(faults.unknown()) : Optional.empty();
    }
    Last named = last.get();
    if (named.number() == 0 || isGivenUp(links, named)) {
      return Optional.empty();
    }
    if (named.number() > links.size()) {
      return Optional.of(faults.lost(named));
    }
    return isOfAnotherState(links, named) ? Optional.of(faults.unknown()) : Optional.empty();
  }

  private static boolean isGivenUp(List<Link> links, Last named) {
    return links.stream().anyMatch(link -> link.proof().lost().equals(Optional.of(named)));
  }

  /** True where all imports fit, and the file alone does not. */
  private static boolean isOfAnotherState(List<Link> links, Last named) {
    int at = named.number() - 1;
    Link link = links.get(at);
    return at + 1 < links.size()
        && link.note().isPresent()
        && !link.sha256().equals(named.sha256())
        && links.get(at + 1).proof().previous().equals(Optional.of(link.sha256()))
        && saysWhatIsSo(links, at)
        && links.stream().noneMatch(later -> later.knows(named));
  }

  /** Imports behind the named one are ours if the chain leads from it to them. */
  private Set<String> strays(Last named) {
    Set<String> found = new HashSet<>();
    String before = named.sha256();
    boolean isBroken = false;
    for (Link link : links.subList(named.number(), links.size())) {
      boolean isNext = !isBroken && link.proof().previous().equals(Optional.of(before));
      isBroken = !isNext && !link.knows(named);
      if (isBroken) {
        found.add(link.id());
      }
      before = link.sha256();
    }
    return found;
  }

  private List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    Belief belief = new Belief();
    Optional<Verdict> behind = Optional.empty();
    for (int i = links.size() - 1; i >= 0; i--) {
      Verdict verdict = judge(i, behind, belief);
      if (verdict.isSound()) {
        belief.believe(verdict.link());
      }
      verdicts.add(verdict);
      behind = Optional.of(verdict);
    }
    Collections.reverse(verdicts);
    return List.copyOf(verdicts);
  }

  /**
   * Judges one.
   *
   * @param behind the verdict on the one that follows it; empty for the last
   * @param belief what the sound ones behind it say
   */
  private Verdict judge(int i, Optional<Verdict> behind, Belief belief) {
    Link link = links.get(i);
    Optional<Ought> known = known(link, behind, belief);
    if (belief.accepts(link)) {
      return Verdict.of(link, Verdict.State.ACCEPTED);
    }
    boolean isStray = strays.contains(link.id());
    if (!link.isThere()) {
      // Of one behind the named one nothing tells that it ever was: it is the next that is strange.
      return isStray
          ? Verdict.of(link, Verdict.State.NEVER_THERE)
          : Verdict.of(link, faults.missing(link.id(), known));
    }
    boolean isReadable = link.note().isPresent() && !isWithoutSum(i);
    boolean isStrangeFirst = isStrangeFirst(i, behind);
    boolean isProven =
        !isStray
            && known
                .map(ought -> ought.isMetBy(link))
                .orElseGet(() -> follows(i, belief) && !isStrangeFirst);
    if (isReadable && isProven) {
      return Verdict.of(link, Verdict.State.SOUND);
    }
    boolean isForeign =
        isReadable
            && (isStray
                || known.map(Ought::isForeign).orElse(false)
                || !saysWhatIsSo(links, i)
                || isStrangeFirst);
    return Verdict.of(
        link, isForeign ? faults.foreign(i, known) : faults.changed(link.id(), known));
  }

  /** What a note ought to be, where anything that is believed tells it. */
  private Optional<Ought> known(Link link, Optional<Verdict> behind, Belief belief) {
    return belief
        .ought(link.id())
        .or(
            () ->
                anchor
                    .filter(named -> named.id().equals(link.id()))
                    .map(named -> Ought.of(named.sha256())))
        .or(
            () ->
                behind
                    .filter(Verdict::isSound)
                    .flatMap(sound -> sound.link().proof().previous())
                    .map(Ought::of));
  }

  /**
   * False where an import says of the one before it what is not so, and nothing says that it is
   * rather that one that is to blame.
   */
  private boolean follows(int i, Belief belief) {
    boolean isBeforeDoubtful =
        i > 0 && (belief.accepts(links.get(i - 1)) || !saysWhatIsSo(links, i - 1));
    return isBeforeDoubtful || saysWhatIsSo(links, i);
  }

  /** The first follows nothing, so it may be as strange as the second that does not follow it. */
  private boolean isStrangeFirst(int i, Optional<Verdict> behind) {
    return i == 0
        && behind.isPresent()
        && behind.get().link().isThere()
        && !saysWhatIsSo(links, 1)
        && behind.get().isLoose();
  }

  private static boolean saysWhatIsSo(List<Link> links, int i) {
    Optional<String> previous = links.get(i).proof().previous();
    Optional<Link> before = i == 0 ? Optional.empty() : Optional.of(links.get(i - 1));
    boolean canBeTold = previous.isPresent() && before.map(l -> l.note().isPresent()).orElse(true);
    return !canBeTold || previous.get().equals(before.map(Link::sha256).orElse(""));
  }

  /** Once the chain has begun, no import may be without the sum of the one before. */
  private boolean isWithoutSum(int i) {
    return links.get(i).proof().previous().isEmpty()
        && links.subList(0, i).stream().anyMatch(link -> link.proof().previous().isPresent());
  }
}
