package manyi.report.basis;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import manyi.figures.survey.SurveyFigures;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.report.block.Cells;
import manyi.report.block.Report;
import manyi.report.block.ReportFigures;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/**
 * 口径说明: how every figure is defined, which settings it was computed with and by which clause, what
 * must be known about the data, and which rules no file can show.
 */
public final class BasisSheet implements ReportSheet<ReportFigures> {
  private static final int LAST_COLUMN = 5;

  /** What the figures of complaints and visits mean: keys of the catalogue, or words beside it. */
  static final List<String> SERVICE =
      List.of(
          "received",
          "carriedOver",
          "completed",
          "completionRate",
          "timelinessRate",
          "revisitRate",
          "rate",
          "escalated",
          "pareto",
          "visited",
          "quota",
          "coverage",
          "complaintsPerHundred");

  /** What the figures of questionnaires mean. */
  public static final List<String> SURVEY =
      List.of(
          "issued",
          "returned",
          "returnRate",
          "rate",
          "abstained",
          "penalty",
          "strictRate",
          "meanItemRate",
          "overallItem",
          "pareto");

  /** Figures that the sentence about another one defines as well. */
  private static final Map<Indicator, Indicator> DEFINED_TOGETHER =
      Map.of(Indicator.COMPLETED, Indicator.OPEN, Indicator.RETURNED, Indicator.VALID);

  /** All of them, each once. */
  public static final List<String> ALL =
      Stream.concat(SERVICE.stream(), SURVEY.stream()).distinct().toList();

  /** The settings that figures of questionnaires follow. */
  public static final List<Setting> SURVEY_SETTINGS =
      List.copyOf(EnumSet.range(Setting.RETURN_RATE_FLOOR, Setting.SECONDS_PER_ITEM));

  /** The settings that matter where no questionnaire is reported on: all but what finds doubts. */
  private static final List<Setting> SERVICE_SETTINGS =
      List.copyOf(
          EnumSet.complementOf(EnumSet.range(Setting.ALIKE_ITEMS, Setting.SECONDS_PER_ITEM)));

  /** The rules that no file can show (D38). */
  private static final List<String> UNSEEN =
      List.of("C21", "R05", "V12", "V13", "T03", "T04", "T05", "Q13");

  private static final List<String> SOURCES = List.of("S0", "S1", "S2", "S3", "S4");

  private final List<String> definitions;
  private final List<Setting> settings;

  /** The sheet of a report on complaints and visits. */
  public BasisSheet() {
    this(SERVICE, SERVICE_SETTINGS);
  }

  /**
   * The sheet of another report.
   *
   * @param definitions of the figures that it shows
   * @param settings those that the figures follow
   */
  public BasisSheet(List<String> definitions, List<Setting> settings) {
    this.definitions = Stream.concat(definitions.stream(), Stream.of("dash")).toList();
    this.settings = List.copyOf(settings);
  }

  @Override
  public SheetId id() {
    return SheetId.BASIS;
  }

  @Override
  public void write(Report<? extends ReportFigures> report, SheetDraft draft) {
    draft.widths(26, 34, 9, 18, 10).upright();
    TitleBlock.write(report, draft);
    definitions(draft);
    settings(report.policy(), draft);
    for (SurveyFigures round : report.figures().rounds()) {
      draft.newPage();
      ScaleBlock.write(draft, round, LAST_COLUMN);
    }
    draft.notes(report.figures().notes());
    unseen(draft);
    sources(draft);
  }

  private void definitions(SheetDraft draft) {
    Wording wording = draft.wording();
    draft.line(wording.text("basis.definitions"), Role.SECTION);
    Table table =
        Table.start(
                draft, wording.texts("basis.", List.of("figure", "meaning")), definitions.size())
            .widenLast(LAST_COLUMN);
    for (int i = 0; i < definitions.size(); i++) {
      table.row(
          i,
          List.of(
              Cells.label(name(wording, definitions.get(i))),
              Cells.prose(wording.text("definition." + definitions.get(i)))));
    }
    table.end();
  }

  /** The figure's own name, or those of two that one sentence defines. */
  private static String name(Wording wording, String definition) {
    return Indicator.named(definition)
        .map(
            figure ->
                wording.list(
                    Stream.of(figure, DEFINED_TOGETHER.getOrDefault(figure, figure))
                        .distinct()
                        .map(wording::figure)
                        .toList()))
        .orElseGet(() -> wording.text("definition." + definition + ".name"));
  }

  private void settings(Policy policy, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.section(wording.text("basis.settings"));
    Table table =
        Table.start(
            draft,
            wording.texts("basis.", List.of("setting", "value", "decision", "clause", "origin")),
            settings.size());
    for (int i = 0; i < settings.size(); i++) {
      Setting setting = settings.get(i);
      Policy.Choice choice = policy.choice(setting);
      boolean own = choice.origin() != Policy.Origin.STANDARD;
      table.row(
          i,
          List.of(
              Cells.label(wording.text("setting." + setting.key())),
              Cells.prose(wording.setting(setting, choice.text())),
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
