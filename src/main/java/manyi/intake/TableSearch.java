package manyi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.intake.sheet.CardLayout;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.SheetReader;
import manyi.record.RecordDate;
import manyi.record.answer.AnswerWords;

/** Finds the tables of a file's sheets, and who is to read each of them. */
final class TableSearch {
  private final List<SheetReader> readers;
  private final AnswerWords scale;

  TableSearch(List<SheetReader> readers, AnswerWords scale) {
    this.readers = readers;
    this.scale = scale;
  }

  /** The tables of the sheets; a sheet that holds none may hold cards. */
  List<Found> in(GridBook book, List<Grid> grids, IntakeOptions options, CardPlaces places) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      Grid grid = grids.get(i);
      List<Found> here = new ArrayList<>();
      ListsBeside lists = new ListsBeside(book.fileName(), readers, options.wanted());
      for (SheetFrame frame : SheetFrame.of(grid, this::isKnown, scale.known())) {
        here.addAll(lists.in(frame));
      }
      if (here.stream().noneMatch(table -> table.claim().isPresent())) {
        Optional<CardLayout.Cards> cards = CardLayout.of(grid, this::isKnown, this::isAnswer);
        Optional<Found> card =
            cards.map(c -> found(c, book.fileName(), options)).filter(TableSearch::isOfCards);
        if (card.isPresent()) {
          here = List.of(card.get());
          grids.set(i, card.get().frame().grid());
          places.add(grid.name(), cards.get().cells());
        }
      }
      found.addAll(here);
    }
    return found;
  }

  private Found found(CardLayout.Cards cards, String file, IntakeOptions options) {
    Claims claims = new Claims(cards.frame(), file, readers);
    KindGuess guess = KindGuess.of(claims, options.wanted());
    return new Found(claims, cards.context(file), guess, List.of());
  }

  /** Complaints and visits are written on cards; rosters and questionnaires are not. */
  private static boolean isOfCards(Found card) {
    return card.claim().filter(claim -> RecordDate.inLog(claim.kind()).isPresent()).isPresent();
  }

  private boolean isKnown(String headerKey) {
    for (SheetReader reader : readers) {
      if (reader.knows(headerKey)) {
        return true;
      }
    }
    return false;
  }

  /** True for a word of the list that the header's field has, and for a satisfaction anywhere. */
  private boolean isAnswer(String headerKey, String text) {
    return scale.known().test(text)
        || readers.stream().anyMatch(reader -> reader.knowsWord(headerKey, text));
  }
}
