package manyi.template;

import java.util.Optional;

/**
 * A column of a form.
 *
 * @param name of the record's field, or of a column that is none
 * @param width in half-width characters
 * @param entry what is typed into it
 * @param need whether a row can do without it
 * @param clause where the rule comes from that uses it; empty for none
 * @param head the head where it is not the one that the texts give for the name
 */
record FormColumn(
    String name, int width, FormEntry entry, Need need, String clause, Optional<String> head) {

  /** Whether a row can do without an entry. */
  enum Need {
    OPTIONAL,
    REQUIRED,
    /** One of those that are marked so is enough. */
    ONE_OF
  }

  /** A column that may stay empty and that no rule asks for. */
  static FormColumn column(String name, int width, FormEntry entry) {
    return new FormColumn(name, width, entry, Need.OPTIONAL, "", Optional.empty());
  }

  FormColumn required() {
    return new FormColumn(name, width, entry, Need.REQUIRED, clause, head);
  }

  FormColumn oneOf() {
    return new FormColumn(name, width, entry, Need.ONE_OF, clause, head);
  }

  FormColumn by(String source) {
    return new FormColumn(name, width, entry, need, source, head);
  }

  FormColumn headed(String text) {
    return new FormColumn(name, width, entry, need, clause, Optional.of(text));
  }
}
