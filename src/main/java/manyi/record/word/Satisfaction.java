package manyi.record.word;

/** What somebody answered when asked how satisfied they are. */
public enum Satisfaction implements Meaning {
  SATISFIED("satisfied"),
  BASICALLY_SATISFIED("basicallySatisfied"),
  /** 一般: counted by the setting of D9. */
  FAIR("fair"),
  DISSATISFIED("dissatisfied"),
  /** No choice, or more than one (Q08). */
  ABSTAINED("abstained"),
  /** Nobody was reached: an attempt, not a return visit (D16). */
  NOT_REACHED("notReached"),
  /** The owner would not answer: a return visit without satisfaction (D16). */
  REFUSED("refused");

  private final String code;

  Satisfaction(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
