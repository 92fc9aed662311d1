package manyi.desk.batch;

import java.time.LocalDate;
import manyi.desk.OpenProject;
import manyi.desk.ReportOrder;

/** What is wanted of one project. */
public interface OrderOfProject {

  /**
   * The order, in which nothing is open but what the project's imports say.
   *
   * @param today one day for the whole run, be it that midnight comes in between
   */
  ReportOrder of(OpenProject project, LocalDate today);
}
