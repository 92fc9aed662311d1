package manyi.desk;

import java.nio.file.Path;

/** Hears what work has changed while it goes on, so that it can be told however a run ends. */
public interface Journal {

  /** A file was written, or a folder made. */
  void wrote(Path file);

  /** A project's settings were written. */
  void changed(String project);

  /** An import was added to a project. */
  void imported(String id, String project);

  /** What led to the refusal of one file, copy or project while the others are worked on. */
  void failed(Throwable why);
}
