package manyi.report.block;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.visit.VisitFigures;
import manyi.grid.Role;
import manyi.policy.Indicator;

/** Says below a table of changes why there is none against some earlier period (D34). */
public final class ComparisonNotes {
  private static final Set<NoteCode> NOT_COMPARED =
      EnumSet.of(NoteCode.NOT_COMPARED, NoteCode.YEAR_NOT_COMPARED);

  private ComparisonNotes() {}

  /**
   * Writes a line for each reason; without any nothing is written.
   *
   * @param before names what the period is compared with: {@code compare.BEFORE}
   * @param complaints those of the earlier period, as far as they can be compared
   */
  public static void write(
      SheetDraft draft, String before, ComplaintFigures complaints, VisitFigures visits) {
    Wording wording = draft.wording();
    String ofComplaints =
        reasons(complaints.notes(), complaints.count(Indicator.RECEIVED).isEmpty(), wording);
    String ofVisits =
        reasons(
            visits.notes(),
            visits.count(Indicator.VISITED).isEmpty() || visits.yearToDate().isEmpty(),
            wording);
    List<String> lines = new ArrayList<>();
    if (ofComplaints.equals(ofVisits)) {
      lines.add(line(wording, before, "compare.all", ofComplaints));
    } else {
      lines.add(line(wording, before, "compare.complaints", ofComplaints));
      lines.add(line(wording, before, "compare.visits", ofVisits));
    }
    lines.stream().filter(text -> !text.isEmpty()).forEach(text -> draft.line(text, Role.NOTE));
  }

  private static String line(Wording wording, String before, String what, String reason) {
    return reason.isEmpty()
        ? ""
        : wording.text(
            "compare.line", wording.text(what), wording.text("compare." + before), reason);
  }

  private static String reasons(List<Note> notes, boolean isMissing, Wording wording) {
    if (!isMissing) {
      return "";
    }
    return notes.stream()
        .filter(note -> NOT_COMPARED.contains(note.code()))
        .map(wording::note)
        .findFirst()
        .orElseGet(() -> wording.text("compare.noData"));
  }
}
