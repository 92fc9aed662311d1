package manyi.intake;

import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.GridBook;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.SheetReader;
import manyi.language.Term;

/**
 * Says that nothing in a table tells what it is: the heads it has, and those its kind would have.
 */
final class KindDoubt {
  private KindDoubt() {}

  static Problem problem(Code code, GridBook book, SheetFrame frame, SheetReader reader) {
    return Problem.of(
        code,
        Place.cell(book.fileName(), frame.grid().name(), frame.headers().get(0).cell()),
        Sheets.headers(frame),
        Term.kind(reader.kind().name()),
        String.join(Term.COMMA, reader.usual()),
        reader.kind().command());
  }
}
