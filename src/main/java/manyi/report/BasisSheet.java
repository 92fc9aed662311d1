package manyi.report;

import java.util.List;
import manyi.grid.Role;
import manyi.policy.Policy;
import manyi.policy.Setting;

/**
 * 口径说明: how every figure is defined, which settings it was computed with and by which clause, what
 * must be known about the data, and which rules no file can show.
 */
final class BasisSheet implements ReportSheet<ReportFigures> {
  private static final int LAST_COLUMN = 5;

  private static final List<String> DEFINITIONS =
      List.of(
          "received",
          "carriedOver",
          "completed",
          "completionRate",
          "timeliness",
          "revisits",
          "satisfaction",
          "escalation",
          "pareto",
          "visited",
          "quota",
          "coverage",
          "perHundred",
          "dash");

  /** The rules that no file can show (D38). */
  private static final List<String> UNSEEN =
      List.of("C21", "R05", "V12", "V13", "T03", "T04", "T05", "Q13");

  private static final List<String> SOURCES = List.of("S0", "S1", "S2", "S3", "S4");

  @Override
  public String key() {
    return "basis";
  }

  @Override
  public void write(Report<? extends ReportFigures> report, SheetDraft draft) {
    draft.widths(26, 34, 9, 18, 10).upright();
    TitleBlock.write(report, draft);
    definitions(draft);
    settings(report.policy(), draft);
    NotesBlock.write(draft, report.figures().notes());
    unseen(draft);
    sources(draft);
  }

  private static void definitions(SheetDraft draft) {
    Wording wording = draft.wording();
    draft.line(wording.text("basis.definitions"), Role.SECTION);
    Table table =
        Table.start(
                draft, wording.texts("basis.", List.of("figure", "meaning")), DEFINITIONS.size())
            .widenLast(LAST_COLUMN);
    for (int i = 0; i < DEFINITIONS.size(); i++) {
      table.row(
          i,
          List.of(
              Cells.label(wording.text("definition." + DEFINITIONS.get(i) + ".name")),
              Cells.prose(wording.text("definition." + DEFINITIONS.get(i)))));
    }
    table.end();
  }

  private static void settings(Policy policy, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.section(wording.text("basis.settings"));
    Setting[] settings = Setting.values();
    Table table =
        Table.start(
            draft,
            wording.texts("basis.", List.of("setting", "value", "decision", "clause", "origin")),
            settings.length);
    for (int i = 0; i < settings.length; i++) {
      Setting setting = settings[i];
      Policy.Choice choice = policy.choice(setting);
      boolean own = choice.origin() != Policy.Origin.STANDARD;
      table.row(
          i,
          List.of(
              Cells.label(wording.text("setting." + setting.key())),
              Cells.prose(SettingText.of(wording, setting, choice.text())),
              Cells.text(setting.decision()),
              Cells.text(setting.clause()),
              Cells.text(wording.text("origin." + choice.origin().name()))
                  .as(own ? Role.WARNING : Role.BODY)));
    }
    table.end();
    draft.line(wording.text("basis.settings.note"), Role.NOTE);
  }

  private static void unseen(SheetDraft draft) {
    Wording wording = draft.wording();
    draft.section(wording.text("basis.unseen"));
    Table table =
        Table.start(draft, wording.texts("basis.", List.of("rule", "requirement")), UNSEEN.size())
            .widenLast(LAST_COLUMN);
    for (int i = 0; i < UNSEEN.size(); i++) {
      table.row(
          i,
          List.of(
              Cells.label(wording.text("rule." + UNSEEN.get(i) + ".clause")),
              Cells.prose(wording.text("rule." + UNSEEN.get(i)))));
    }
    table.end();
  }

  private static void sources(SheetDraft draft) {
    Wording wording = draft.wording();
    draft.section(wording.text("basis.sources"));
    Table table =
        Table.start(draft, wording.texts("basis.", List.of("source", "title")), SOURCES.size())
            .widenLast(LAST_COLUMN);
    for (int i = 0; i < SOURCES.size(); i++) {
      table.row(
          i,
          List.of(
              Cells.label(SOURCES.get(i)), Cells.prose(wording.text("source." + SOURCES.get(i)))));
    }
    table.end();
  }
}
