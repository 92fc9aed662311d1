package manyi.desk.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import manyi.desk.Journal;

/** What one project's work has to tell, kept until it is its turn. One thread's at a time. */
final class KeptJournal implements Journal {
  private final List<Consumer<Journal>> told = new ArrayList<>();

  @Override
  public void wrote(Path file) {
    told.add(journal -> journal.wrote(file));
  }

  @Override
  public void changed(String project) {
    told.add(journal -> journal.changed(project));
  }

  @Override
  public void imported(String id, String project) {
    told.add(journal -> journal.imported(id, project));
  }

  @Override
  public void failed(Throwable why) {
    told.add(journal -> journal.failed(why));
  }

  /** Tells another journal all of it, in the order in which it came. */
  void tell(Journal other) {
    told.forEach(one -> one.accept(other));
  }
}
