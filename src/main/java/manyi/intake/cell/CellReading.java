package manyi.intake.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.grid.Value;
import manyi.intake.sheet.CellText;
import manyi.language.BlankMark;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.ReturnVisit;
import manyi.record.Visit;

/** Reads the cells of one column as values of one field. */
public interface CellReading {

  /**
   * What a cell gave.
   *
   * @param value of the column's type; null when there is none
   * @param written what stood there, where the value is null though the cell is not blank
   * @param code the problem with the cell; empty when it read well
   * @param detail what the problem's text needs beside the cell: how it was read
   */
  record Outcome(Object value, String written, Optional<Code> code, String detail) {
    public static final Outcome BLANK = new Outcome(null, "", Optional.empty(), "");

    public static Outcome of(Object value) {
      return new Outcome(value, "", Optional.empty(), "");
    }

    public static Outcome unreadable(Code code, Value value) {
      return new Outcome(null, CellText.of(value), Optional.of(code), "");
    }

    public static Outcome doubtful(Object value, Code code, String detail) {
      return new Outcome(value, "", Optional.of(code), detail);
    }

    public boolean isBlank() {
      return value == null && written.isEmpty();
    }
  }

  /** Numbers whose last digits matter. */
  Set<String> IDENTIFYING = Set.of("phone", "number");

  /** A long number that was saved as Excel showed it: 1.38E+10. */
  Pattern CUT = Pattern.compile("[0-9](?:\\.[0-9]+)?[Ee]\\+?[0-9]{1,2}");

  /** What stands where there is nobody and nothing to name; in a free text it is an answer. */
  Set<String> NONE = Set.of("无", "暂无");

  /** Texts that name something, beside those that name a person. */
  Set<Column<?>> NAMES =
      Set.of(
          Complaint.NUMBER,
          Complaint.PLACE,
          Complaint.CATEGORY,
          Complaint.RESPONDENT,
          Complaint.RECEIVER,
          Complaint.HANDLER,
          Complaint.OVERRUN_APPROVER,
          Complaint.REVISITOR,
          ReturnVisit.NUMBER,
          ReturnVisit.REVISITOR,
          Visit.VISITOR);

  private static boolean isName(Column<?> column) {
    return column.isPersonal() || NAMES.contains(column);
  }

  /** Reads a cell that is neither blank nor broken. */
  Outcome read(Value value);

  /** Reading of texts: names, contents, numbers of forms. */
  static CellReading texts(Column<?> column) {
    return value -> {
      String text = CellText.of(value);
      boolean isNothing = BlankMark.is(text) || (isName(column) && NONE.contains(text));
      if (text.isEmpty() || isNothing) {
        return Outcome.BLANK;
      }
      boolean isCut = IDENTIFYING.contains(column.name()) && CUT.matcher(text).matches();
      return isCut ? Outcome.doubtful(text, Code.DIGITS_LOST, "") : Outcome.of(text);
    };
  }

  /** Reading of counts and lengths. */
  static CellReading numbers() {
    return value -> {
      if (value instanceof Value.Text text && BlankMark.is(CellText.strip(text.text()))) {
        return Outcome.BLANK;
      }
      Optional<BigDecimal> number = NumberText.read(value);
      return number.isPresent()
          ? Outcome.of(number.get())
          : Outcome.unreadable(Code.NUMBER_UNREADABLE, value);
    };
  }
}
