package manyi.workbook.read;

import java.io.IOException;

/**
 * Sees to it that a text that is no sequence of runs stands once. Where it stands twice, one
 * program shows the first and another both; such a part is damaged.
 */
final class PlainText {
  private boolean inRun;
  private boolean any;

  /** A new text. */
  void clear() {
    inRun = false;
    any = false;
  }

  /** The start of a run. */
  void run() {
    inRun = true;
  }

  void endOfRun() {
    inRun = false;
  }

  /** A piece of the text. */
  void text() throws IOException {
    if (!inRun) {
      if (any) {
        throw new IOException("a text twice");
      }
      any = true;
    }
  }
}
