package manyi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.SheetReader;

/** What the readers make of one table. Each looks at it once at most, and only when it is asked. */
final class Claims {
  private final SheetFrame frame;
  private final String file;
  private final List<SheetReader> readers;
  private final Map<SheetReader, Claim> made = new HashMap<>();

  Claims(SheetFrame frame, String file, List<SheetReader> readers) {
    this.frame = frame;
    this.file = file;
    this.readers = readers;
  }

  SheetFrame frame() {
    return frame;
  }

  /** The claims of all readers, in their order. */
  List<Claim> all() {
    return of(reader -> true);
  }

  /** The claims of some readers, in their order. */
  List<Claim> of(Predicate<SheetReader> asked) {
    return readers.stream().filter(asked).map(this::of).toList();
  }

  private Claim of(SheetReader reader) {
    return made.computeIfAbsent(reader, asked -> asked.claim(frame, file));
  }
}
