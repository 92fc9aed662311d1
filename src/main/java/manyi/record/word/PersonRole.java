package manyi.record.word;

/** The office that somebody holds, from the top down. */
public enum PersonRole implements Meaning {
  /** 总经理. */
  GENERAL_MANAGER("generalManager"),
  /** 公司主管领导. */
  EXECUTIVE("executive"),
  /** 主管经理, 经理. */
  MANAGER("manager"),
  /** 管理处主任. */
  DIRECTOR("director"),
  /** 主管. */
  SUPERVISOR("supervisor"),
  /** 管家. */
  HOUSEKEEPER("housekeeper"),
  /** 助理. */
  ASSISTANT("assistant");

  private final String code;

  PersonRole(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
