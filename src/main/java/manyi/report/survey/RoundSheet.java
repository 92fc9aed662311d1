package manyi.report.survey;

import java.util.Optional;
import java.util.function.Function;
import manyi.figures.survey.SurveyFigures;
import manyi.report.block.Report;
import manyi.report.block.ReportFigures;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Wording;

/**
 * A sheet about one questionnaire round, named for it; left out where the round was not held.
 *
 * @param <F> the figures of the reports that have such a sheet
 */
abstract class RoundSheet<F extends ReportFigures> implements ReportSheet<F> {
  private final SheetId id;
  private final Function<F, Optional<SurveyFigures>> round;

  /**
   * The sheet of a round.
   *
   * @param round which of the report's rounds; empty where it was not held
   */
  RoundSheet(SheetId id, Function<F, Optional<SurveyFigures>> round) {
    this.id = id;
    this.round = round;
  }

  @Override
  public final SheetId id() {
    return id;
  }

  @Override
  public final String name(Report<? extends F> report, Wording wording) {
    return wording.text("sheet." + id.key(), round(report).orElseThrow().round());
  }

  @Override
  public final boolean isWanted(Report<? extends F> report) {
    return round(report).isPresent();
  }

  @Override
  public final void write(Report<? extends F> report, SheetDraft draft) {
    write(report, round(report).orElseThrow(), draft);
  }

  /** Writes the sheet of a round that was held. */
  abstract void write(Report<? extends F> report, SurveyFigures figures, SheetDraft draft);

  private Optional<SurveyFigures> round(Report<? extends F> report) {
    return round.apply(report.figures());
  }
}
