package manyi.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of households or questionnaires: 0, 1, 2 … */
final class CountConverter implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw new TypeConversionException("0, 1, 2 …");
    }
    return Integer.valueOf(text);
  }
}
