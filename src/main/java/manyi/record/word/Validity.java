package manyi.record.word;

/** Whether a complaint is one that the company answers for (C04). */
public enum Validity implements Meaning {
  /** 有效投诉: the company's service is at fault. */
  VALID("valid"),
  /** 协调工作: between neighbours, with the developer or an authority. */
  COORDINATION("coordination"),
  /** 过高要求: asks more than law or contract give. */
  EXCESSIVE("excessive"),
  /** 无效投诉: not founded; treated as coordination in every figure, never called so (D20). */
  INVALID("invalid");

  private final String code;

  Validity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
