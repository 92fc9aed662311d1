package manyi.workbook.read;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import manyi.grid.Value;
import manyi.workbook.xml.TextBuffer;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Turns stored numbers into values: dates as dates, and numbers with their format applied. */
final class Numbers {
  private final WrittenNumber written = new WrittenNumber();
  private final SerialDates dates;
  private DataFormatter formatter;

  Numbers(boolean from1904) {
    dates = new SerialDates(from1904);
  }

  /** A number as a file of Excel writes it; empty if it is none. */
  Optional<Value> read(TextBuffer raw, NumberForm form) {
    if (form.isMoment()) {
      Optional<Value> moment = dates.moment(written.serial(raw), form);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return written.decimal(raw).map(n -> number(n, form));
  }

  /** A number of an .xls under its format. */
  Value value(double number, NumberForm form) {
    return (form.isMoment() ? dates.moment(number, form) : Optional.<Value>empty())
        .orElseGet(() -> number(WrittenNumber.decimal(number), form));
  }

  private Value number(BigDecimal number, NumberForm form) {
    return form.kind() == NumberForm.Kind.DECORATED
        ? new Value.Numeric(
            number,
            form.simple().isPresent() ? form.simple().get().shown(number) : formatted(number, form))
        : Value.number(number);
  }

  private String formatted(BigDecimal number, NumberForm form) {
    if (formatter == null) {
      formatter = new DataFormatter(Locale.ROOT);
    }
    try {
      return formatter.formatRawCellContents(number.doubleValue(), form.id(), form.pattern());
    } catch (RuntimeException e) {
      // A format that only its author understands: the number itself says enough.
      return number.toPlainString();
    }
  }
}
