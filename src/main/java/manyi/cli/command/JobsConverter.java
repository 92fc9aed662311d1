package manyi.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many projects are worked on at once: 1, 2, 3 … */
final class JobsConverter implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String text) {
    if (!text.matches("0*[1-9][0-9]{0,2}")) {
      throw new TypeConversionException("1, 2, 3 … 999");
    }
    return Integer.valueOf(text);
  }
}
