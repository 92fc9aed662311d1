package manyi.project.imports;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.language.Term;

/**
 * Says what is not as it was written among the imports.
 *
 * @param place of the imports
 * @param links in the order of their ids, with a place for each that is missing
 */
record ChainFaults(String place, List<Link> links) {
  Fault lost(Last named) {
    return new Fault(
        named.id(),
        Fault.Kind.LOST,
        Optional.of(Ought.of(named.sha256())),
        problem(Code.IMPORT_LOST, "", named.id(), newest()));
  }

  /** Of the one behind all that are there. */
  Fault unknown() {
    String next = ImportNote.id(links.size() + 1);
    return new Fault(
        next,
        Fault.Kind.UNKNOWN,
        Optional.empty(),
        problem(Code.LAST_IMPORT_UNKNOWN, "", next, newest(), Last.NAME));
  }

  Fault missing(String id, Optional<Ought> ought) {
    return new Fault(id, Fault.Kind.MISSING, ought, problem(Code.IMPORT_MISSING, "", id, newest()));
  }

  Fault changed(String id, Optional<Ought> ought) {
    return new Fault(
        id,
        Fault.Kind.CHANGED,
        ought,
        problem(Code.BATCH_DAMAGED, "/" + id, id, ImportsFolder.NOTE));
  }

  Fault foreign(int i, Optional<Ought> ought) {
    String id = links.get(i).id();
    return new Fault(
        id, Fault.Kind.FOREIGN, ought, foreign(id, beside(i), "follows", "manyi undo " + id));
  }

  /** Of a folder that stands apart behind the last import. */
  Fault apart(Link link) {
    String move = Term.value("foreignImport", "move");
    return new Fault(
        link.id(), Fault.Kind.APART, Optional.empty(), foreign(link.id(), newest(), "apart", move));
  }

  private Problem foreign(String id, String beside, String cause, String remedy) {
    String told = Term.value("foreignImport", cause);
    return problem(Code.IMPORT_FOREIGN, "/" + id, id, beside, told, remedy);
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
