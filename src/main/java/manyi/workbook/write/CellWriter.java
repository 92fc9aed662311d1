package manyi.workbook.write;

import java.util.Set;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Value;
import manyi.workbook.SafeText;
import manyi.workbook.Serial;

/** Writes the cells of sheets; a text is only ever a text, whatever sign it begins with. */
final class CellWriter {
  /** Whole numbers up to here are exact in a workbook. */
  private static final double EXACT = 1e15;

  /** The errors that a cell can hold; any other is written as the text that it shows. */
  private static final Set<String> ERRORS =
      Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A");

  private final Xml xml;
  private final SharedTexts texts;

  CellWriter(Xml xml, SharedTexts texts) {
    this.xml = xml;
    this.texts = texts;
  }

  /**
   * Writes a cell.
   *
   * @param style the number of its look
   */
  void cell(CellRef at, CellPlan plan, int style) {
    Value value = plan.value();
    if (plan.formula().isPresent()) {
      formula(at, plan.formula().get(), value, style);
    } else if (value instanceof Value.Text text) {
      text(at, text.text(), style);
    } else if (value instanceof Value.Broken broken && !ERRORS.contains(broken.shown())) {
      text(at, broken.shown(), style);
    } else if (value instanceof Value.Blank) {
      blank(at, style);
    } else {
      open(at, style, type(value));
      xml.text("v", stored(value)).close();
    }
  }

  void text(CellRef at, String text, int style) {
    open(at, style, "s");
    xml.text("v", Integer.toString(texts.of(text))).close();
  }

  void number(CellRef at, double number, int style) {
    open(at, style, "");
    xml.text("v", plain(number)).close();
  }

  void blank(CellRef at, int style) {
    xml.leaf("c", "r", at.toString(), "s", Integer.toString(style));
  }

  /** A formula that shows nothing holds the empty text. */
  private void formula(CellRef at, String formula, Value result, int style) {
    open(at, style, type(result));
    xml.text("f", formula).text("v", stored(result)).close();
  }

  private void open(CellRef at, int style, String type) {
    String look = Integer.toString(style);
    if (type.isEmpty()) {
      xml.open("c", "r", at.toString(), "s", look);
    } else {
      xml.open("c", "r", at.toString(), "s", look, "t", type);
    }
  }

  private static String type(Value value) {
    if (value instanceof Value.Numeric || value instanceof Value.Moment) {
      return "";
    }
    if (value instanceof Value.Bool) {
      return "b";
    }
    return value instanceof Value.Broken broken && ERRORS.contains(broken.shown()) ? "e" : "str";
  }

  private static String stored(Value value) {
    if (value instanceof Value.Numeric numeric) {
      return plain(numeric.number().doubleValue());
    }
    if (value instanceof Value.Moment moment) {
      return plain(Serial.of(moment));
    }
    if (value instanceof Value.Bool bool) {
      return bool.value() ? "1" : "0";
    }
    return SafeText.stored(SafeText.of(value.shown()));
  }

  private static String plain(double number) {
    boolean isWhole = number == Math.rint(number) && Math.abs(number) < EXACT;
    return isWhole ? Long.toString((long) number) : Double.toString(number);
  }
}
