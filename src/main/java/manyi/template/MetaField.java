package manyi.template;

/** What stands above the heads of a form: a word and a line to write on. */
enum MetaField {
  PROJECT("project", FormEntry.PROSE),
  MONTH("month", FormEntry.CODE),
  FILLED_BY("filledBy", FormEntry.PROSE),
  FORM("form", FormEntry.CODE),
  ROUND("round", FormEntry.CODE),
  ISSUED("issued", FormEntry.COUNT),
  ISSUED_ON("issuedOn", FormEntry.DAY),
  RETURNED("returned", FormEntry.COUNT);

  private final String key;
  private final FormEntry entry;

  MetaField(String key, FormEntry entry) {
    this.key = key;
    this.entry = entry;
  }

  FormEntry entry() {
    return entry;
  }

  String label(FormText text) {
    return text.text("meta." + key);
  }

  /** What to write there; empty where the word says it. */
  String prompt(FormText text) {
    String own = text.own("prompt." + key);
    return text.has(own) ? text.text(own) : "";
  }
}
