package manyi.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;

/**
 * The imports of a project with the proof that they are those that were added: each knows the sum
 * of the note before it, the note knows the sums of its files, and {@link Last} names the last.
 *
 * <p>A machine may stop after an import was moved to its place and before it was named: imports
 * behind the named one are there if the chain to them is right. Imports of before manyi noted all
 * this stand at the beginning, unproven until the first that knows its predecessor.
 */
final class Chain {
  private final String place;
  private final List<Link> links;
  private final Optional<Last> last;
  private final Map<String, String> accepted = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * What is not as it was written.
   *
   * @param id of the import; by it somebody accepts the fault
   */
  record Fault(String id, Kind kind, Problem problem) {
    /** What became of an import. */
    enum Kind {
      /** Its note is another than it was. */
      CHANGED,
      /** Its folder is gone. */
      LOST,
      /** Nobody can tell whether it was ever there, since the name of the last is gone. */
      UNKNOWN
    }
  }

  /**
   * Checks a chain.
   *
   * @param place of the imports, for messages
   * @param links in the order of their ids, which have no gaps
   * @param last as the file names it; empty where there is no such file or it cannot be read
   */
  Chain(String place, List<Link> links, Optional<Last> last) {
    this.place = place;
    this.links = links;
    this.last = last;
    links.forEach(link -> accepted.putAll(link.proof().accepts()));
    for (int i = 0; i < links.size(); i++) {
      check(i);
    }
    checkLast();
  }

  private void check(int i) {
    Link link = links.get(i);
    boolean isAccepted = link.sha256().equals(accepted.get(link.id()));
    Optional<String> known =
        i + 1 < links.size() ? links.get(i + 1).proof().previous() : Optional.empty();
    boolean isChanged = known.isPresent() && !known.get().equals(link.sha256());
    // Once the chain has begun, no link may be without its own.
    boolean isLoose =
        i > 0
            && link.note().isPresent()
            && link.proof().previous().isEmpty()
            && links.get(i - 1).proof().previous().isPresent();
    if (!isAccepted && (link.note().isEmpty() || isChanged || isLoose)) {
      faults.add(changed(link.id()));
    }
  }

  private void checkLast() {
    boolean isChained = links.stream().anyMatch(link -> link.proof().previous().isPresent());
    if (last.isEmpty()) {
      if (isChained) {
        String next = ImportNote.id(links.size() + 1);
        faults.add(
            new Fault(
                next,
                Fault.Kind.UNKNOWN,
                Problem.of(
                    Code.LAST_IMPORT_UNKNOWN,
                    Place.file(place),
                    next,
                    links.get(links.size() - 1).id(),
                    Last.NAME)));
      }
      return;
    }
    Last named = last.get();
    if (named.number() == 0 || links.stream().anyMatch(l -> isGivenUp(l, named))) {
      return;
    }
    if (named.number() > links.size()) {
      faults.add(
          new Fault(
              named.id(),
              Fault.Kind.LOST,
              Problem.of(
                  Code.IMPORT_LOST,
                  Place.file(place),
                  named.id(),
                  links.isEmpty() ? "–" : links.get(links.size() - 1).id())));
      return;
    }
    Link link = links.get(named.number() - 1);
    boolean isAsNamed =
        link.sha256().equals(named.sha256()) || link.sha256().equals(accepted.get(link.id()));
    if (!isAsNamed && fault(link.id()).isEmpty()) {
      faults.add(changed(link.id()));
    }
  }

  private static boolean isGivenUp(Link link, Last named) {
    return link.proof().lost().equals(Optional.of(named));
  }

  private Fault changed(String id) {
    return new Fault(
        id,
        Fault.Kind.CHANGED,
        Problem.of(Code.BATCH_DAMAGED, Place.file(place + "/" + id), id, ImportsFolder.NOTE));
  }

  List<Fault> faults() {
    return faults;
  }

  Optional<Fault> fault(String id) {
    return faults.stream().filter(fault -> fault.id().equals(id)).findFirst();
  }

  /** The imports, if all of them are as they were written. */
  History proven() {
    if (!faults.isEmpty()) {
      throw new Refusal(faults.get(0).problem());
    }
    return unproven();
  }

  /** The imports as they lie there. */
  History unproven() {
    return new History(links.stream().map(Link::noteOrNothing).toList());
  }

  /** The last import as it is named; empty where that cannot be told. */
  Optional<Last> last() {
    return last;
  }

  Optional<Link> link(String id) {
    return links.stream().filter(link -> link.id().equals(id)).findFirst();
  }

  /** The last import that is there. */
  Last newest() {
    return links.isEmpty()
        ? Last.NONE
        : new Last(links.get(links.size() - 1).id(), links.get(links.size() - 1).sha256());
  }

  /** What the next import says of those that are there. */
  Proof next() {
    return Proof.after(newest().sha256());
  }
}
