package manyi.record.word;

/** What the word in a status column tells of the return visit besides how far the complaint is. */
public enum RevisitMark implements Meaning {
  /** 已回访: somebody went back or rang, on a day that is not told (D16). */
  DONE("done");

  private final String code;

  RevisitMark(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
