package manyi.diagnostic;

import java.util.Locale;

/** How much a problem matters. */
public enum Severity {
  /** Something was refused or a figure cannot be computed. */
  ERROR,
  /** Everything was kept, but a person should look. */
  WARNING,
  /** Said so that counts can be reconciled; nothing to do. */
  NOTE;

  /** The word in JSON: error, warning, note. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
