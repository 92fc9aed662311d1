package manyi.cli.command;

import manyi.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code zh} or {@code en}. */
final class LanguageConverter implements ITypeConverter<Language> {
  @Override
  public Language convert(String text) {
    for (Language language : Language.values()) {
      if (language.code().equals(text)) {
        return language;
      }
    }
    throw new TypeConversionException("zh | en");
  }
}
