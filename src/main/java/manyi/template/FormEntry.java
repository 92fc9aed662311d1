package manyi.template;

import manyi.grid.Format;

/** What is typed into a column of a form. */
enum FormEntry {
  /** A number of the house, of a phone, of a case: stays as it is typed. */
  CODE(Format.TEXT),
  /** Free text. */
  PROSE(Format.GENERAL),
  /** A day. */
  DAY(Format.DATE),
  /** A day with its time of day where that is known; shown as it is typed. */
  MOMENT(Format.GENERAL),
  /** A whole number. */
  COUNT(Format.COUNT),
  /** One of the words of a list. */
  CHOICE(Format.GENERAL),
  /** A word for which a list makes suggestions. */
  SUGGESTION(Format.GENERAL),
  /** A share of 1 that the form computes. */
  RATE(Format.RATE);

  private final Format format;

  FormEntry(Format format) {
    this.format = format;
  }

  Format format() {
    return format;
  }

  boolean isDate() {
    return this == DAY || this == MOMENT;
  }

  boolean isListed() {
    return this == CHOICE || this == SUGGESTION;
  }
}
