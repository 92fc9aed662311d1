package manyi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.intake.log.RecordSheetReader;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.sheet.SideBySide;
import manyi.intake.sheet.TablesApart;
import manyi.intake.table.Claim;
import manyi.intake.table.SheetReader;
import manyi.language.Term;
import manyi.record.RecordKind;

/**
 * Lists that stand side by side under one title, each read as a table of its own. Lists of which it
 * cannot be told where one ends are refused: read as one table, their records would be mixed up or
 * lost.
 */
final class ListsBeside {
  private final String file;
  private final List<SheetReader> readers;
  private final Optional<RecordKind<?>> wanted;

  ListsBeside(String file, List<SheetReader> readers, Optional<RecordKind<?>> wanted) {
    this.file = file;
    this.readers = readers;
    this.wanted = wanted;
  }

  /** The tables that a table is made of: itself, or the lists in it from the left. */
  List<Found> in(SheetFrame frame) {
    Optional<List<Found>> lists = SideBySide.in(frame).flatMap(this::lists);
    if (lists.isPresent()) {
      return lists.get();
    }
    Found whole = found(frame, List.of());
    Optional<List<Found>> apart = apart(frame, whole);
    if (apart.isPresent()) {
      return apart.get();
    }
    return whole.claim().flatMap(Claim::begunAgain).isPresent()
        ? List.of(whole.refused(Code.LISTS_UNCLEAR))
        : List.of(whole);
  }

  /** The parts that blank columns make of a table, where each is a table of its own. */
  private Optional<List<Found>> apart(SheetFrame frame, Found whole) {
    Optional<SheetReader> reader = whole.claim().map(Claim::reader);
    List<SheetFrame> parts = reader.isEmpty() ? List.of() : TablesApart.in(frame);
    if (parts.size() < 2) {
      return Optional.empty();
    }
    List<Found> found = parts.stream().map(part -> found(part, List.of())).toList();
    OptionalInt main =
        IntStream.range(0, found.size())
            .filter(i -> found.get(i).claim().map(Claim::reader).equals(reader))
            .reduce(
                (one, other) ->
                    explained(found.get(other)) > explained(found.get(one)) ? other : one);
    boolean areApart =
        main.isPresent()
            && IntStream.range(0, found.size())
                .filter(i -> i != main.getAsInt())
                .allMatch(i -> isOfItsOwn(found.get(i), found.get(main.getAsInt())));
    return areApart ? Optional.of(found) : Optional.empty();
  }

  private static int explained(Found table) {
    return table.claim().orElseThrow().explained();
  }

  /** A count beside a log, or a log that has what the other one has too, such as rooms. */
  private boolean isOfItsOwn(Found part, Found main) {
    Set<String> heads =
        main.frame().headers().stream().map(HeaderCell::pathKey).collect(Collectors.toSet());
    boolean isBegunAgain =
        part.frame().headers().stream().map(HeaderCell::pathKey).anyMatch(heads::contains);
    return TablesApart.isCount(part.frame())
        || (isBegunAgain
            && part.claims().of(reader -> RecordSheetReader.KINDS.contains(reader.kind())).stream()
                .anyMatch(Claim::isComplete));
  }

  private Optional<List<Found>> lists(SideBySide side) {
    List<SheetReader> able =
        readers.stream()
            .filter(reader -> wanted.isEmpty() || reader.kind() == wanted.get())
            .filter(reader -> isAble(reader, side))
            .toList();
    if (able.isEmpty()) {
      return Optional.empty();
    }
    List<Found> lists = new ArrayList<>();
    for (SheetFrame table : side.tables()) {
      lists.add(found(table, lists.isEmpty() ? List.of(said(table, side)) : List.of()));
    }
    Optional<SheetReader> first = lists.get(0).claim().map(Claim::reader);
    boolean isOne = lists.stream().allMatch(list -> list.claim().map(Claim::reader).equals(first));
    return isOne && first.filter(able::contains).isPresent()
        ? Optional.of(lists)
        : Optional.empty();
  }

  private boolean isAble(SheetReader reader, SideBySide side) {
    for (int list = 0; list < side.size(); list++) {
      Claim withShared = reader.claim(side.withShared(list), file);
      if (!reader.claim(side.own(list), file).isListAlone(withShared)) {
        return false;
      }
    }
    return true;
  }

  private Problem said(SheetFrame table, SideBySide side) {
    String starts =
        side.starts().stream()
            .map(HeaderCell::cell)
            .map(Object::toString)
            .collect(Collectors.joining(Term.COMMA));
    return Problem.of(
        Code.LISTS_BESIDE,
        Place.cell(file, table.grid().name(), side.starts().get(0).cell()),
        "",
        String.valueOf(side.size()),
        starts);
  }

  private Found found(SheetFrame frame, List<Problem> said) {
    Claims claims = new Claims(frame, file, readers);
    return new Found(claims, SheetContext.of(frame, file), KindGuess.of(claims, wanted), said);
  }
}
