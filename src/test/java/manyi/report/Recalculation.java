package manyi.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.grid.BookPlan;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Origin;
import manyi.grid.SheetPlan;
import manyi.grid.Value;

/**
 * Calculates the formulas of a plan as a spreadsheet program would: numbers are doubles, a text in
 * an arithmetic place is an error. Knows the few functions that reports may use and no other.
 */
public final class Recalculation {
  private final Map<String, Map<CellRef, CellPlan>> sheets = new HashMap<>();
  private String sheet = "";
  private String formula = "";
  private int at;

  public Recalculation(BookPlan book) {
    for (SheetPlan plan : book.sheets()) {
      sheets.put(plan.name(), plan.cells());
    }
  }

  /** The result of a formula: a Double or a String. */
  public Object result(String onSheet, String text) {
    Recalculation inner = copy(onSheet, text);
    Object result = inner.comparison();
    if (inner.at != text.length()) {
      throw new IllegalStateException("not understood: " + text.substring(inner.at));
    }
    return result;
  }

  private Recalculation copy(String onSheet, String text) {
    Recalculation inner =
        new Recalculation(new BookPlan(Origin.REPORT, "", null, null, "", List.of()));
    inner.sheets.putAll(sheets);
    inner.sheet = onSheet;
    inner.formula = text;
    return inner;
  }

  private Object comparison() {
    Object left = sum();
    for (String sign : List.of(">=", "<=", "=", ">", "<")) {
      if (formula.startsWith(sign, at)) {
        at += sign.length();
        Object right = sum();
        if (left instanceof String || right instanceof String) {
          return left.equals(right) && sign.equals("=");
        }
        int order = Double.compare((Double) left, (Double) right);
        return switch (sign) {
          case ">=" -> order >= 0;
          case "<=" -> order <= 0;
          case "=" -> order == 0;
          case ">" -> order > 0;
          default -> order < 0;
        };
      }
    }
    return left;
  }

  private Object sum() {
    Object value = product();
    while (at < formula.length() && "+-".indexOf(formula.charAt(at)) >= 0) {
      char sign = formula.charAt(at++);
      double right = number(product());
      value = sign == '+' ? number(value) + right : number(value) - right;
    }
    return value;
  }

  private Object product() {
    Object value = atom();
    while (at < formula.length() && "*/".indexOf(formula.charAt(at)) >= 0) {
      char sign = formula.charAt(at++);
      double right = number(atom());
      if (sign == '/' && right == 0) {
        throw new IllegalStateException("division by zero in " + formula);
      }
      value = sign == '*' ? number(value) * right : number(value) / right;
    }
    return value;
  }

  private Object atom() {
    char c = formula.charAt(at);
    if (c == '(') {
      at++;
      Object value = comparison();
      at++;
      return value;
    }
    if (c == '"') {
      int end = formula.indexOf('"', at + 1);
      String text = formula.substring(at + 1, end);
      at = end + 1;
      return text;
    }
    if (Character.isDigit(c)) {
      int start = at;
      while (at < formula.length() && Character.isDigit(formula.charAt(at))) {
        at++;
      }
      return Double.valueOf(formula.substring(start, at));
    }
    int open = formula.indexOf('(', at);
    if (open > at && formula.substring(at, open).matches("[A-Z]+")) {
      String name = formula.substring(at, open);
      at = open + 1;
      return function(name);
    }
    List<Object> cells = reference();
    return cells.get(0);
  }

  private Object function(String name) {
    switch (name) {
      case "IF" -> {
        return choice();
      }
      case "SUM", "COUNT", "MAX", "AVERAGE" -> {
        List<Double> numbers = numbers();
        return switch (name) {
          case "SUM" -> numbers.stream().mapToDouble(Double::doubleValue).sum();
          case "COUNT" -> (double) numbers.size();
          case "AVERAGE" ->
              numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
          default -> numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        };
      }
      case "INT" -> {
        double value = number(comparison());
        at++;
        return Math.floor(value);
      }
      case "OR" -> {
        boolean any = false;
        do {
          any |= (Boolean) comparison();
        } while (formula.charAt(at++) == ',');
        return any;
      }
      case "COUNTIF" -> {
        List<Object> cells = reference();
        at++;
        Object wanted = comparison();
        at++;
        return (double) cells.stream().filter(wanted::equals).count();
      }
      case "ROWS" -> {
        int rows = reference().size();
        at++;
        return (double) rows;
      }
      case "ROUND", "ROUNDUP", "ROUNDDOWN" -> {
        double value = number(comparison());
        at++;
        int places = (int) number(comparison());
        at++;
        return new java.math.BigDecimal(value)
            .setScale(
                places,
                switch (name) {
                  case "ROUNDUP" -> java.math.RoundingMode.UP;
                  case "ROUNDDOWN" -> java.math.RoundingMode.DOWN;
                  default -> java.math.RoundingMode.HALF_UP;
                })
            .doubleValue();
      }
      default -> throw new IllegalStateException("no shared function: " + name);
    }
  }

  private Object choice() {
    boolean yes = (Boolean) comparison();
    String then = argument();
    String otherwise = argument();
    return result(sheet, yes ? then : otherwise);
  }

  /** The text of the next argument, unread: the branch not taken must not be calculated. */
  private String argument() {
    at++;
    int start = at;
    int depth = 0;
    boolean quoted = false;
    while (quoted || depth > 0 || ",)".indexOf(formula.charAt(at)) < 0) {
      char c = formula.charAt(at++);
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    String text = formula.substring(start, at);
    at += formula.charAt(at) == ')' ? 1 : 0;
    return text;
  }

  /** The numbers among arguments; texts in cells are passed over. */
  private List<Double> numbers() {
    List<Double> numbers = new ArrayList<>();
    while (formula.charAt(at - 1) != ')') {
      int start = at;
      List<Object> cells = isReference() ? reference() : List.of();
      if (cells.isEmpty() || ",)".indexOf(formula.charAt(at)) < 0) {
        at = start;
        cells = List.of(comparison());
      }
      cells.stream().filter(Double.class::isInstance).forEach(n -> numbers.add((Double) n));
      at++;
    }
    return numbers;
  }

  private boolean isReference() {
    return formula.charAt(at) == '\'' || formula.substring(at).matches("[$]?[A-Z]+[$]?[0-9].*");
  }

  private List<Object> reference() {
    String on = sheet;
    if (formula.charAt(at) == '\'') {
      int end = formula.indexOf("'!", at);
      on = formula.substring(at + 1, end);
      at = end + 2;
    }
    CellRef first = cell();
    CellRef last = first;
    if (at < formula.length() && formula.charAt(at) == ':') {
      at++;
      last = cell();
    }
    List<Object> values = new ArrayList<>();
    for (int row = first.row(); row <= last.row(); row++) {
      for (int column = first.column(); column <= last.column(); column++) {
        values.add(stored(on, new CellRef(row, column)));
      }
    }
    return values;
  }

  private CellRef cell() {
    int start = at;
    while (at < formula.length()
        && "$ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".indexOf(formula.charAt(at)) >= 0) {
      at++;
    }
    return CellRef.parse(formula.substring(start, at));
  }

  private Object stored(String on, CellRef cell) {
    CellPlan plan = sheets.get(on).get(cell);
    return plan == null ? "" : plain(plan.value());
  }

  /** A stored value as a calculation sees it. */
  public static Object plain(Value value) {
    if (value instanceof Value.Numeric numeric) {
      return numeric.number().doubleValue();
    }
    if (value instanceof Value.Moment moment) {
      return (double) moment.at().toLocalDate().toEpochDay();
    }
    return value.shown();
  }

  private double number(Object value) {
    if (value instanceof Double number) {
      return number;
    }
    throw new IllegalStateException("\"" + value + "\" is no number in " + formula);
  }
}
