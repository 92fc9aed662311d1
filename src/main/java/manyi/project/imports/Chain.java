package manyi.project.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import manyi.diagnostic.Refusal;

/**
 * The imports of a project with the proof that they are those that were added: each knows the sum
 * of the note before it, the note knows the sums of its files, and {@link Last} names the last.
 *
 * <p>A machine may stop after an import was moved to its place and before it was named: imports
 * behind the named one are there if the chain to them is right. What stands apart behind them
 * ({@link ImportRow}) is none of them. Imports of before manyi noted all this stand at the
 * beginning, unproven until the first that knows its predecessor.
 */
public final class Chain {
  private final List<Link> links;
  private final Optional<Last> last;
  private final List<Fault> apart;
  private final List<Verdict> verdicts;
  private final List<Fault> faults;

  /**
   * Checks a chain.
   *
   * @param place of the imports, for messages
   * @param there in the order of their ids
   * @param last as the file names it; empty where there is no such file or it cannot be read
   */
  Chain(String place, List<Link> there, Optional<Last> last) {
    ImportRow row = ImportRow.of(there, last);
    this.links = withoutGaps(row.links());
    this.last = last;
    ChainFaults telling = new ChainFaults(place, links);
    this.apart = row.apart().stream().map(telling::apart).toList();
    this.verdicts = ChainCheck.check(telling, last);
    this.faults =
        Stream.of(
                apart.stream(),
                ChainCheck.end(telling, last).stream(),
                verdicts.stream().flatMap(verdict -> verdict.fault().stream()))
            .flatMap(found -> found)
            .toList();
  }

  /** The links, with a place for each that is missing among them. */
  private static List<Link> withoutGaps(List<Link> there) {
    List<Link> all = new ArrayList<>();
    for (Link link : there) {
      while (all.size() + 1 < link.number()) {
        all.add(Link.missing(ImportNote.id(all.size() + 1)));
      }
      all.add(link);
    }
    return List.copyOf(all);
  }

  /** What is not as it was written: first what is behind all others, then in their order. */
  public List<Fault> faults() {
    return faults;
  }

  /**
   * What stands apart behind the imports. No undo accepts it: once it is taken away nothing is left
   * of it, and while it is there an import would come to its number some day.
   */
  public List<Fault> apart() {
    return apart;
  }

  /** What is wrong with an import; empty for a sound one. */
  public Optional<Fault> fault(String id) {
    return faults().stream().filter(fault -> fault.id().equals(id)).findFirst();
  }

  /** The imports, if all of them are as they were written. */
  public History proven() {
    if (!faults().isEmpty()) {
      throw new Refusal(faults().get(0).problem());
    }
    return unproven();
  }

  /** The imports as they lie there, without what stands apart. */
  public History unproven() {
    return new History(links.stream().map(Link::noteOrNothing).toList());
  }

  /** True while an import is not as it was written, and an undo that counts accepts that. */
  public boolean isAcceptedAsItIs(String id) {
    return verdicts.stream()
        .filter(verdict -> verdict.link().id().equals(id))
        .anyMatch(verdict -> verdict.state() == Verdict.State.ACCEPTED);
  }

  public Optional<Link> link(String id) {
    return links.stream().filter(link -> link.id().equals(id)).findFirst();
  }

  /** The last import that is there. */
  public Last newest() {
    return links.isEmpty()
        ? Last.NONE
        : new Last(links.get(links.size() - 1).id(), links.get(links.size() - 1).sha256());
  }

  /** What the next import says of those that are there. */
  public Proof next() {
    return Proof.after(newest().sha256());
  }

  /**
   * What an undo says that accepts a fault. It proves all that is there as it is, so it must say
   * what is wrong with the others, and what the accepted one would have proven.
   */
  public Proof accepting(Fault fault) {
    Map<String, Ought> ought = new TreeMap<>();
    for (Fault other : faults()) {
      if (other.ought().isPresent()) {
        ought.put(other.id(), other.ought().get());
      } else if (other.kind() == Fault.Kind.CHANGED || other.kind() == Fault.Kind.FOREIGN) {
        ought.put(other.id(), Ought.FOREIGN);
      }
    }
    if (fault.ought().isEmpty()) {
      ought.remove(fault.id());
    }
    soundBefore(fault.id())
        .ifPresent(before -> ought.putIfAbsent(before.id(), Ought.of(before.sha256())));
    Proof proof = next().knowing(ought);
    return switch (fault.kind()) {
      case LOST -> proof.withoutLost(last.orElseThrow());
      case UNKNOWN -> proof;
      case APART -> throw new IllegalArgumentException(fault.id());
      case CHANGED, FOREIGN, MISSING ->
          proof.accepting(fault.id(), link(fault.id()).orElseThrow().sha256());
    };
  }

  /** The nearest import before some id that is as it was written. */
  private Optional<Link> soundBefore(String id) {
    return verdicts.stream()
        .filter(Verdict::isSound)
        .map(Verdict::link)
        .filter(link -> link.number() < Integer.parseInt(id))
        .reduce((earlier, later) -> later);
  }
}
