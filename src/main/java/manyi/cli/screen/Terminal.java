package manyi.cli.screen;

import manyi.language.Language;
import manyi.language.Messages;

/** Where a run speaks to people and programs, and how it was asked to speak. */
public interface Terminal {

  /** Results, in the console's character set. */
  Output out();

  /** Everything that is not a result. */
  Output err();

  /** The language of messages. */
  Language language();

  boolean isColoured();

  /** True when only results and what kept something from being read are wanted. */
  boolean isQuiet();

  /** Writes JSON or CSV to stdout, which is UTF-8 whatever the console speaks. */
  default void data(String text) {
    out().data(text);
  }

  /** The texts of the command line. */
  default Messages messages() {
    return Messages.of("cli", language());
  }
}
