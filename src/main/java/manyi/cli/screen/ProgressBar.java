package manyi.cli.screen;

import java.nio.charset.Charset;

/**
 * How far long work got, in one line of a terminal that is drawn over itself: plain ASCII where the
 * console speaks anything but UTF-8. Where nobody looks on, nothing is drawn.
 */
public final class ProgressBar {
  private static final int WIDTH = 30;
  private static final String ERASE = "\r\u001B[K";

  private final Output out;
  private final int whole;
  private final boolean isShown;
  private final String full;
  private final String empty;
  private int done;

  /**
   * A bar that stands at nothing.
   *
   * @param isShown false where the output is no terminal, or nothing but results is wanted
   */
  public ProgressBar(Output out, Charset charset, boolean isShown, int whole) {
    this.out = out;
    this.whole = whole;
    this.isShown = isShown;
    boolean isRich = charset.name().startsWith("UTF-");
    this.full = isRich ? "█" : "#";
    this.empty = isRich ? "░" : "-";
  }

  /** Begins, or goes one on. */
  public void draw(int doneNow) {
    done = doneNow;
    if (isShown) {
      int filled = (int) ((long) done * WIDTH / whole);
      out.own(
          ERASE
              + "["
              + full.repeat(filled)
              + empty.repeat(WIDTH - filled)
              + "] "
              + done
              + "/"
              + whole);
      out.flush();
    }
  }

  /** Takes the bar away, so that lines can be written. */
  public void erase() {
    if (isShown) {
      out.own(ERASE);
      out.flush();
    }
  }
}
