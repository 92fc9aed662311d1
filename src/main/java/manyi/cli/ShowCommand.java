package manyi.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.ComplaintPeriod;
import manyi.figures.survey.ResponseQuality;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.survey.SurveyRound;
import manyi.figures.visit.VisitFigures;
import manyi.figures.visit.VisitPeriod;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.project.ProjectFolder;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.Round;
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

  @Option(
      names = {"-p", "--project"},
      required = true,
      paramLabel = "ID",
      descriptionKey = "project")
  private String project;

  @Mixin private PeriodOptions period = new PeriodOptions();

  @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "format", order = 30)
  private FigureFormat format = FigureFormat.table;

  ShowCommand(Session session) {
    this.session = session;
  }

  /** What can be shown. */
  enum Subject {
    complaints,
    visits,
    survey
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
    WorkspaceAccess access = WorkspaceAccess.open(session);
    ProjectFolder folder = access.project(project);
    Policy policy = access.policy(folder);
    ProjectRecords records = access.records(folder, policy);
    switch (subject) {
      case complaints -> {
        ComplaintFigures figures =
            ComplaintPeriod.figures(records, span(policy), period.asOf(), policy);
        print(ComplaintJson.of(figures), new ComplaintScreen(session.language()).lines(figures));
      }
      case visits -> {
        VisitFigures figures = VisitPeriod.figures(records, span(policy), period.asOf(), policy);
        print(VisitJson.of(figures), new VisitScreen(session.language()).lines(figures));
      }
      case survey -> {
        SurveyFigures figures = SurveyRound.figures(records, round(records), policy);
        ResponseQuality quality = ResponseQuality.of(records, figures.round(), policy);
        Map<String, Object> json = SurveyJson.of(figures);
        json.put("quality", QualityJson.of(quality));
        print(json, new SurveyScreen(session.language(), policy).lines(figures, quality));
      }
    }
    return ExitCode.DONE.number();
  }

  private Period span(Policy policy) {
    return period.period(Period.Kind.MONTH, session.today(), policy.whole(Setting.CLOSING_DAY));
  }

  private Round round(ProjectRecords records) {
    return period.round().orElseGet(() -> latestRound(records));
  }

  /** The latest round of a project, or a refusal when it has none. */
  static Round latestRound(ProjectRecords records) {
    if (records.rounds().isEmpty()) {
      throw new Refusal(
          Problem.of(Code.NOTHING_TO_REPORT, Place.NOWHERE, records.id(), "import survey"));
    }
    return records.rounds().lastKey();
  }

  private void print(Map<String, Object> json, List<String> lines) {
    switch (format) {
      case json -> session.data(Json.text(json));
      case csv -> session.data(FlatCsv.of(json));
      case table -> lines.forEach(session.out()::println);
    }
  }
}
