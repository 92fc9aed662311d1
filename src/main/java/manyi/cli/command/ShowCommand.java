package manyi.cli.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import manyi.cli.screen.ComplaintJson;
import manyi.cli.screen.ComplaintScreen;
import manyi.cli.screen.FlatCsv;
import manyi.cli.screen.Json;
import manyi.cli.screen.QualityJson;
import manyi.cli.screen.SurveyJson;
import manyi.cli.screen.SurveyScreen;
import manyi.cli.screen.VisitJson;
import manyi.cli.screen.VisitScreen;
import manyi.desk.OpenProject;
import manyi.desk.ProjectFigures;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.survey.ResponseQuality;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.visit.VisitFigures;
import manyi.record.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Figures on the terminal, as JSON or as CSV. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "complaints|visits|survey", descriptionKey = "show.subject")
  private Subject subject;

  @Mixin private ProjectOption.Always project = new ProjectOption.Always();

  @Mixin private PeriodOptions period = new PeriodOptions();

  @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "format", order = 30)
  private Format format = Format.table;

  ShowCommand(Session session) {
    this.session = session;
  }

  /** What can be shown. */
  enum Subject {
    complaints,
    visits,
    survey
  }

  /** How figures are printed. */
  enum Format {
    table,
    json,
    csv
  }

  @Override
  public Integer call() {
    if (subject == Subject.survey) {
      period.only(session.messages(), PeriodOptions.ROUND);
    } else {
      period.only(
          session.messages(),
          PeriodOptions.DAY,
          PeriodOptions.MONTH,
          PeriodOptions.QUARTER,
          PeriodOptions.YEAR,
          PeriodOptions.AS_OF);
    }
    OpenProject opened = session.workspace().project(project.id());
    switch (subject) {
      case complaints -> {
        ComplaintFigures figures =
            ProjectFigures.ofComplaints(opened).complaints(span(opened), period.asOf());
        print(ComplaintJson.of(figures), new ComplaintScreen(session.language()).lines(figures));
      }
      case visits -> {
        VisitFigures figures = ProjectFigures.ofVisits(opened, span(opened), period.asOf());
        print(VisitJson.of(figures), new VisitScreen(session.language()).lines(figures));
      }
      case survey -> {
        ProjectFigures ofRound = ProjectFigures.ofRound(opened, period.round());
        SurveyFigures figures = ofRound.survey(period.round().orElseGet(ofRound::latestRound));
        ResponseQuality quality = ofRound.quality(figures.round());
        Map<String, Object> json = SurveyJson.of(figures);
        json.put("quality", QualityJson.of(quality));
        print(json, new SurveyScreen(session.language(), ofRound.policy()).lines(figures, quality));
      }
    }
    return ExitCode.DONE.number();
  }

  private Period span(OpenProject project) {
    return period.period(Period.Kind.MONTH, session.workplace().today(), project.closingDay());
  }

  private void print(Map<String, Object> json, List<String> lines) {
    switch (format) {
      case json -> session.data(Json.text(json));
      case csv -> session.data(FlatCsv.of(json));
      case table -> lines.forEach(session.out()::println);
    }
  }
}
