package manyi.record.word;

/**
 * A plain yes or no: 是, √, TRUE, Y, 1 and 否, ×, FALSE, N, 0 in any width. words.csv lists the words
 * once, under {@code yesNo} those that answer by themselves, under {@code yesNoAsked} those that do
 * so only where the head asks for a yes or a no; every column that can be answered so reads them
 * from there.
 */
public enum YesNo implements Meaning {
  YES("yes"),
  NO("no");

  private final String code;

  YesNo(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
