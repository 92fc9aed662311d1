package manyi.cli.screen;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.Measured;
import manyi.language.Visible;

/** Writes maps, lists, numbers and texts as JSON in the order in which they were put. */
public final class Json {
  private Json() {}

  /** A rate as a number from 0 to 1 with six decimals; null for what cannot be computed. */
  static BigDecimal rate(Optional<Fraction> rate) {
    return decimal(rate, Measured.RATE_PLACES);
  }

  /** Points or days with four decimals; null for what cannot be computed. */
  static BigDecimal points(Optional<Fraction> points) {
    return decimal(points, Measured.POINT_PLACES);
  }

  private static BigDecimal decimal(Optional<Fraction> value, int places) {
    return value.map(v -> Measured.plain(v, places)).orElse(null);
  }

  /** The text of a value made of maps, collections, numbers, booleans, texts and nulls. */
  public static String text(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      generator.useDefaultPrettyPrinter();
      write(generator, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // What stands for itself in JSON may be obeyed by a terminal; escaped it means the same.
    return Visible.of(text.append('\n').toString(), "\n\r");
  }

  private static void write(JsonGenerator generator, Object value) throws IOException {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        generator.writeFieldName(entry.getKey().toString());
        write(generator, entry.getValue());
      }
      generator.writeEndObject();
    } else if (value instanceof Collection<?> collection) {
      generator.writeStartArray();
      for (Object element : collection) {
        write(generator, element);
      }
      generator.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      generator.writeNumber(number.toPlainString());
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof Long number) {
      generator.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else {
      generator.writeString(value.toString());
    }
  }
}
