package manyi.language;

import java.util.Locale;

/** A language with a full set of message bundles. */
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** Chinese for a Chinese locale, English for every other. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH : EN;
  }

  /** The short name that options and settings use: zh or en. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
