package manyi.record.word;

/** What a visit was about: the ten subjects of S4. */
public enum Topic implements Meaning {
  SECURITY("security"),
  CLEANING("cleaning"),
  GREENING("greening"),
  REPAIR("repair"),
  FACILITIES("facilities"),
  MANAGEMENT("management"),
  CONVENIENCE("convenience"),
  NEEDS("needs"),
  CULTURE("culture"),
  OTHER("other");

  private final String code;

  Topic(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
