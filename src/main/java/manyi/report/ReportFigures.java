package manyi.report;

import java.util.List;
import manyi.figures.Note;

/** The figures of one kind of report. */
public interface ReportFigures {

  /** What a reader of the figures must know, each said once. */
  List<Note> notes();
}
