package manyi.cli.screen;

import manyi.desk.InboxResult;

/** Tells what became of an inbox, file by file. */
public interface InboxReport {

  void add(InboxResult result);

  /** Says what it all comes to. */
  void end();
}
