package manyi.workbook.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What was found to differ from a plan, with its place. */
final class Faults {
  private final String place;
  private final List<String> all;

  Faults() {
    this("", new ArrayList<>());
  }

  private Faults(String place, List<String> all) {
    this.place = place;
    this.all = all;
  }

  /** The same list for a place further in. */
  Faults at(String inner) {
    return new Faults(place + inner + " ", all);
  }

  /** Notes a difference, if there is one. */
  void differ(String what, Object wanted, Object found) {
    if (!Objects.equals(wanted, found)) {
      all.add(place + what + ": wanted <" + wanted + ">, found <" + found + ">");
    }
  }

  List<String> all() {
    return all;
  }
}
