package manyi.record.word;

/** A canonical value that words in a log can mean; implemented by the vocabularies' enums. */
public interface Meaning {
  /** The name in CSV, JSON and words.csv, such as {@code basicallySatisfied}. */
  String code();
}
