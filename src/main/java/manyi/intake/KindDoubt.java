package manyi.intake;

import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.GridBook;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.SheetReader;
import manyi.language.Term;

/**
 * Says that nothing in a table tells what it is: the heads it has, and those its kind would have
 * (F22).
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

  /** Says what in a table says that it is of something else than the kind. */
  static Problem against(GridBook book, SheetFrame frame, SheetReader reader) {
    List<String> inside = reader.against(frame);
    // What nothing inside says, the name of the file does.
    List<String> against = inside.isEmpty() ? List.of(book.fileName()) : inside;
    return Problem.of(
        Code.KIND_CONTRADICTED,
        Place.cell(book.fileName(), frame.grid().name(), frame.headers().get(0).cell()),
        Sheets.headers(frame),
        Term.kind(reader.kind().name()),
        String.join(Term.COMMA, against),
        String.join(Term.COMMA, reader.usual()),
        Term.value("kindRemedy", reader.kind().name()));
  }
}
