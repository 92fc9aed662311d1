package manyi.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a workbook to write; one that ends like another kind of file would mislead. */
final class WorkbookName implements ITypeConverter<Path> {
  private static final String ENDING = ".xlsx";
  private static final Pattern OTHER = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,4}$");

  @Override
  public Path convert(String text) {
    Matcher other = OTHER.matcher(text);
    if (other.find() && !text.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      throw new TypeConversionException(other.replaceFirst(ENDING));
    }
    return Path.of(text);
  }
}
