package manyi.disk;

/** The names by which a workspace is known, and found again, on a disk. */
public final class WorkspaceFolder {
  /** The company's settings: the folder in which they lie is a workspace. */
  public static final String SETTINGS = "manyi.json";

  /** The folder of its projects, in which nobody but the program writes. */
  public static final String PROJECTS = "projects";

  /** The folder of its reports. */
  public static final String REPORTS = "reports";

  private WorkspaceFolder() {}
}
