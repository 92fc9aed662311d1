package manyi.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import manyi.grid.BookPlan;
import manyi.grid.Origin;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.record.RecordKind;

/** The catalogue of forms, in the order in which the command names them. */
public final class FormBook {
  static final List<Form> ALL =
      List.of(
          new ComplaintForm(),
          new ReturnVisitForm(),
          new VisitForm(),
          new SurveyForm(),
          new TallyForm(),
          new RosterForm());

  /** Stands in the file's properties: a form is the same whenever it is written. */
  private static final LocalDate DATED = LocalDate.of(2026, 1, 1);

  private FormBook() {}

  /** The kinds for which there is a form. */
  public static List<RecordKind<?>> kinds() {
    List<RecordKind<?>> kinds = new ArrayList<>();
    ALL.forEach(form -> kinds.add(form.kind()));
    return kinds;
  }

  /** The workbook with the form of a kind: the form, what goes with it, how to fill it in. */
  public static BookPlan plan(RecordKind<?> kind, Language language) {
    Form form = of(kind);
    FormText text = new FormText(kind, language);
    List<SheetPlan> sheets = new ArrayList<>();
    sheets.add(new FormTable(form, text).plan());
    sheets.addAll(form.more(text));
    sheets.add(new GuideSheet(form, text).plan());
    return new BookPlan(Origin.TEMPLATE, text.title(), language, DATED, text.text("sign"), sheets);
  }

  /** What the file is called where nobody says otherwise. */
  public static String fileName(RecordKind<?> kind, Language language) {
    return new FormText(kind, language).text("file." + kind.name()) + ".xlsx";
  }

  private static Form of(RecordKind<?> kind) {
    return ALL.stream()
        .filter(form -> form.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no form for " + kind));
  }
}
