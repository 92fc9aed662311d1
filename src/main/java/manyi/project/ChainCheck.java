package manyi.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.language.Term;

/**
 * Finds what is not as it was written, and which import is to blame where two do not fit.
 *
 * <p>It goes backwards from the end, which {@link Last} vouches for: an import that is vouched for
 * is believed what it says of the one before it. What it says of itself is believed of none that is
 * at fault; the one before it then stands if it follows its own predecessor.
 */
final class ChainCheck {
  private final String place;
  private final List<Link> links;
  private final List<Fault> faults = new ArrayList<>();

  /** What the file names, where it can be believed. */
  private Optional<Last> anchor = Optional.empty();

  /** Ids behind the named one that do not follow it. */
  private final Set<String> strays = new HashSet<>();

  private final Set<String> sound = new HashSet<>();
  private final Set<String> acceptedAsTheyAre = new HashSet<>();
  private final Map<String, String> accepts = new HashMap<>();
  private final Map<String, String> ought = new HashMap<>();
  private final Set<String> withdrawn = new HashSet<>();

  /**
   * Checks a chain.
   *
   * @param place of the imports, for messages
   * @param links in the order of their ids, with a place for each that is missing
   */
  ChainCheck(String place, List<Link> links, Optional<Last> last) {
    this.place = place;
    this.links = links;
    Optional<Fault> end = end(last);
    findStrays();
    for (int i = links.size() - 1; i >= 0; i--) {
      judge(i);
    }
    Collections.reverse(faults);
    end.ifPresent(fault -> faults.add(0, fault));
  }

  List<Fault> faults() {
    return faults;
  }

  boolean isAcceptedAsItIs(String id) {
    return acceptedAsTheyAre.contains(id);
  }

  /** The nearest import before some id that is as it was written. */
  Optional<Link> soundBefore(String id) {
    return links.stream()
        .filter(link -> Integer.parseInt(link.id()) < Integer.parseInt(id))
        .filter(link -> sound.contains(link.id()))
        .reduce((earlier, later) -> later);
  }

  private Optional<Fault> end(Optional<Last> last) {
    boolean isChained = links.stream().anyMatch(link -> link.proof().previous().isPresent());
    if (last.isEmpty()) {
      return isChained ? Optional.of(unknown()) : Optional.empty();
    }
    Last named = last.get();
    boolean isGivenUp =
        links.stream().anyMatch(link -> link.proof().lost().equals(Optional.of(named)));
    if (named.number() == 0 || isGivenUp) {
      return Optional.empty();
    }
    if (named.number() > links.size()) {
      return Optional.of(
          new Fault(
              named.id(),
              Fault.Kind.LOST,
              Optional.of(named.sha256()),
              problem(Code.IMPORT_LOST, "", named.id(), newest())));
    }
    if (isOfAnotherState(named)) {
      return Optional.of(unknown());
    }
    anchor = last;
    return Optional.empty();
  }

  /** True where all imports fit, and the file alone does not. */
  private boolean isOfAnotherState(Last named) {
    int at = named.number() - 1;
    Link link = links.get(at);
    return at + 1 < links.size()
        && link.note().isPresent()
        && !link.sha256().equals(named.sha256())
        && links.get(at + 1).proof().previous().equals(Optional.of(link.sha256()))
        && saysWhatIsSo(at)
        && links.stream().noneMatch(later -> later.knows(named));
  }

  /** Imports behind the named one are ours if the chain leads from it to them. */
  private void findStrays() {
    if (anchor.isEmpty()) {
      return;
    }
    Last named = anchor.get();
    String before = named.sha256();
    boolean isBroken = false;
    for (Link link : links.subList(named.number(), links.size())) {
      boolean isNext = !isBroken && link.proof().previous().equals(Optional.of(before));
      isBroken = !isNext && !link.knows(named);
      if (isBroken) {
        strays.add(link.id());
      }
      before = link.sha256();
    }
  }

  private void judge(int i) {
    Link link = links.get(i);
    String id = link.id();
    Optional<String> known = known(i);
    if (link.sha256().equals(accepts.get(id))) {
      acceptedAsTheyAre.add(id);
    } else if (!link.isThere()) {
      // Of one behind the named one nothing tells that it ever was: it is the next that is strange.
      if (!strays.contains(id)) {
        faults.add(new Fault(id, Fault.Kind.MISSING, known, missing(id)));
      }
    } else if (link.note().isPresent() && !isWithoutSum(i) && isProven(i, known)) {
      sound.add(id);
      believe(link);
    } else {
      faults.add(notAsWritten(i, known));
    }
  }

  private boolean isProven(int i, Optional<String> known) {
    return !strays.contains(links.get(i).id())
        && known
            .map(links.get(i).sha256()::equals)
            .orElseGet(() -> follows(i) && !isStrangeFirst(i));
  }

  private Fault notAsWritten(int i, Optional<String> known) {
    Link link = links.get(i);
    String id = link.id();
    boolean isReadable = link.note().isPresent() && !isWithoutSum(i);
    boolean isForeign =
        isReadable
            && (strays.contains(id)
                || known.equals(Optional.of(""))
                || !saysWhatIsSo(i)
                || isStrangeFirst(i));
    return isForeign
        ? new Fault(
            id, Fault.Kind.FOREIGN, known, foreign(id, beside(i), "follows", "manyi undo " + id))
        : new Fault(
            id,
            Fault.Kind.CHANGED,
            known,
            problem(Code.BATCH_DAMAGED, "/" + id, id, ImportsFolder.NOTE));
  }

  /** Later undos speak first; one that was itself taken back accepts nothing. */
  private void believe(Link link) {
    link.proof().ought().forEach(ought::putIfAbsent);
    if (!withdrawn.contains(link.id())) {
      link.proof().accepts().forEach(accepts::putIfAbsent);
      withdrawn.addAll(link.noteOrNothing().withdraws());
    }
  }

  /** The sum that a note ought to have, where anything that is believed tells it. */
  private Optional<String> known(int i) {
    String id = links.get(i).id();
    if (ought.containsKey(id)) {
      return Optional.of(ought.get(id));
    }
    if (anchor.isPresent() && anchor.get().id().equals(id)) {
      return Optional.of(anchor.get().sha256());
    }
    boolean isVouchedFor = i + 1 < links.size() && sound.contains(links.get(i + 1).id());
    return isVouchedFor ? links.get(i + 1).proof().previous() : Optional.empty();
  }

  /**
   * False where an import says of the one before it what is not so, and nothing says that it is
   * rather that one that is to blame.
   */
  private boolean follows(int i) {
    boolean isBeforeDoubtful =
        i > 0
            && (links.get(i - 1).sha256().equals(accepts.get(links.get(i - 1).id()))
                || !saysWhatIsSo(i - 1));
    return isBeforeDoubtful || saysWhatIsSo(i);
  }

  /** The first follows nothing, so it may be as strange as the second that does not follow it. */
  private boolean isStrangeFirst(int i) {
    return i == 0 && links.size() > 1 && links.get(1).isThere() && !saysWhatIsSo(1) && isLoose(1);
  }

  /** True for one that is at fault although nothing that is believed says how it ought to be. */
  private boolean isLoose(int i) {
    String id = links.get(i).id();
    return faults.stream().anyMatch(f -> f.id().equals(id) && f.ought().isEmpty());
  }

  private boolean saysWhatIsSo(int i) {
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

  /** What is said of a folder that stands apart behind the last import. */
  Fault apart(Link link) {
    String move = Term.value("foreignImport", "move");
    return new Fault(
        link.id(), Fault.Kind.APART, Optional.empty(), foreign(link.id(), newest(), "apart", move));
  }

  private Problem foreign(String id, String beside, String cause, String remedy) {
    String told = Term.value("foreignImport", cause);
    return problem(Code.IMPORT_FOREIGN, "/" + id, id, beside, told, remedy);
  }

  private Fault unknown() {
    String next = ImportNote.id(links.size() + 1);
    return new Fault(
        next,
        Fault.Kind.UNKNOWN,
        Optional.empty(),
        problem(Code.LAST_IMPORT_UNKNOWN, "", next, newest(), Last.NAME));
  }

  private Problem missing(String id) {
    return problem(Code.IMPORT_MISSING, "", id, newest());
  }

  /** The import that it does not fit: the nearest before it that is there, else the one behind. */
  private String beside(int i) {
    return links.subList(0, i).stream()
        .filter(Link::isThere)
        .map(Link::id)
        .reduce((earlier, later) -> later)
        .orElseGet(() -> ImportNote.id(i + 2));
  }

  private String newest() {
    return links.isEmpty() ? "–" : links.get(links.size() - 1).id();
  }

  private Problem problem(Code code, String inside, String found, String... arguments) {
    return Problem.of(code, Place.file(place + inside), found, arguments);
  }
}
