package manyi.report.basis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import manyi.diagnostic.Code;
import manyi.diagnostic.Note;
import manyi.diagnostic.Problem;
import manyi.diagnostic.ProblemText;
import manyi.diagnostic.Severity;
import manyi.figures.NamedCount;
import manyi.figures.survey.SurveyFigures;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Role;
import manyi.report.block.Cells;
import manyi.report.block.Cover;
import manyi.report.block.DataQuality;
import manyi.report.block.DataQuality.Imported;
import manyi.report.block.Formula;
import manyi.report.block.Report;
import manyi.report.block.ReportFigures;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/**
 * 数据质量: what was imported, which rows no figure counts and why, what was noticed, and which words
 * no list knows.
 */
public final class QualitySheet implements ReportSheet<ReportFigures> {
  /** Problems beyond these are counted, not listed; the import itself has named them all. */
  private static final int MOST_PROBLEMS = 500;

  private static final int LAST_COLUMN = 9;

  private static final List<Code> UNKNOWN_WORDS =
      List.of(Code.WORD_UNKNOWN, Code.ANSWER_UNKNOWN, Code.HEADER_UNKNOWN);

  private final boolean everyReturn;

  /**
   * The sheet.
   *
   * @param everyReturn true for a report on one questionnaire round, which names every return that
   *     is worth a look; others count them
   */
  public QualitySheet(boolean everyReturn) {
    this.everyReturn = everyReturn;
  }

  @Override
  public SheetId id() {
    return SheetId.QUALITY;
  }

  @Override
  public void write(Report<? extends ReportFigures> report, SheetDraft draft) {
    DataQuality quality = report.quality();
    draft.widths(34, 14, 14, 14, 14, 14, 14, 14, 14).landscape();
    TitleBlock.write(report, draft);
    imports(quality, draft);
    LeftOutBlock.write(draft, quality, report.cover(), LAST_COLUMN);
    notCounted(report, draft);
    if (everyReturn) {
      quality.responses().forEach(round -> DoubtBlock.write(draft, round, LAST_COLUMN));
    } else {
      DoubtBlock.inShort(draft, quality.responses(), LAST_COLUMN);
    }
    problems(quality, report.cover(), draft);
    words(quality, report.cover(), draft);
  }

  /** Answers that stand in no rate, though somebody gave them; without any nothing is written. */
  private static void notCounted(Report<? extends ReportFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    record Line(String span, Note note) {}
    List<Line> lines = new ArrayList<>();
    for (SurveyFigures round : report.figures().rounds()) {
      round.notes().stream()
          .filter(Note::isOnAnswersLeftOut)
          .forEach(note -> lines.add(new Line(round.round().toString(), note)));
    }
    report.figures().notes().stream()
        .filter(Note::isOnVisitAnswersLeftOut)
        .forEach(note -> lines.add(new Line(report.cover().span(), note)));
    if (lines.isEmpty()) {
      return;
    }
    draft.section(wording.text("quality.notCounted"));
    Table table =
        Table.start(draft, wording.texts("quality.", List.of("round", "says")), lines.size())
            .widenLast(LAST_COLUMN);
    for (int i = 0; i < lines.size(); i++) {
      String round = wording.span(lines.get(i).span());
      table.row(i, List.of(Cells.text(round), Cells.prose(wording.note(lines.get(i).note()))));
    }
    table.end();
  }

  private static void imports(DataQuality quality, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.line(wording.text("quality.imports"), Role.SECTION);
    List<String> heads =
        wording.texts(
            "quality.",
            List.of(
                "file",
                "kind",
                "import",
                "read",
                "kept",
                "skipped",
                "rejected",
                "collapsed",
                "problems"));
    Table table = Table.start(draft, heads, quality.imports().size());
    if (quality.imports().isEmpty()) {
      table.none(wording.text("quality.noImports"));
      return;
    }
    for (int i = 0; i < quality.imports().size(); i++) {
      Imported imported = quality.imports().get(i);
      table.row(
          i,
          List.of(
              Cells.text(imported.file()),
              Cells.text(wording.term("recordKind", imported.kind())),
              Cells.text(imported.id()),
              Cells.derived(Formula.sum(table.across(i, 4, 7)), read(imported)),
              Cells.count(imported.kept()),
              Cells.count(imported.skipped()),
              imported.rejected() > 0
                  ? Cells.count(imported.rejected()).as(Role.WARNING)
                  : Cells.count(0),
              Cells.count(imported.collapsed()),
              Cells.count(imported.problems().size())));
    }
    table.putTotal(0, Cells.text(wording.text("head.total")));
    table.putTotal(1, Cells.empty()).putTotal(2, Cells.empty());
    List<ToLongFunction<Imported>> sums =
        List.of(
            QualitySheet::read,
            Imported::kept,
            Imported::skipped,
            Imported::rejected,
            Imported::collapsed,
            imported -> imported.problems().size());
    for (int i = 0; i < sums.size(); i++) {
      table.sum(i + 3, quality.imports().stream().mapToLong(sums.get(i)).sum());
    }
    table.endWithTotal();
    draft.line(wording.text("quality.imports.note"), Role.NOTE);
  }

  private static long read(Imported imported) {
    return imported.kept() + imported.skipped() + imported.rejected() + imported.collapsed();
  }

  private static void problems(DataQuality quality, Cover cover, SheetDraft draft) {
    Wording wording = draft.wording();
    ProblemText text = new ProblemText(wording.language(), cover.unmasked());
    List<Problem> all =
        quality.imports().stream()
            .flatMap(imported -> imported.problems().stream())
            .sorted(Comparator.comparing(Problem::severity))
            .toList();
    draft.section(wording.text("quality.problemList", all.size()));
    List<Problem> shown = all.subList(0, Math.min(MOST_PROBLEMS, all.size()));
    Table table =
        Table.start(
                draft,
                wording.texts("quality.", List.of("file", "sheet", "cell", "severity", "says")),
                shown.size())
            .widenLast(LAST_COLUMN);
    if (shown.isEmpty()) {
      table.none(wording.text("quality.noProblems"));
      return;
    }
    for (int i = 0; i < shown.size(); i++) {
      Problem problem = shown.get(i);
      table.row(
          i,
          List.of(
              Cells.text(problem.place().file().orElse("")),
              Cells.text(problem.place().sheet().orElse("")),
              Cells.text(problem.place().cell().map(CellRef::toString).orElse("")),
              severity(problem.severity(), wording),
              Cells.prose(
                  text.expected(problem)
                      .map(e -> wording.text("quality.saysExpected", text.says(problem), e))
                      .orElseGet(() -> text.says(problem)))));
    }
    table.end();
    if (all.size() > shown.size()) {
      draft.line(wording.text("quality.moreProblems", all.size() - shown.size()), Role.NOTE);
    }
  }

  private static CellPlan severity(Severity severity, Wording wording) {
    Role role =
        switch (severity) {
          case ERROR -> Role.BAD;
          case WARNING -> Role.WARNING;
          case NOTE -> Role.BODY;
        };
    return CellPlan.text(wording.text("quality.severity." + severity.code()), role);
  }

  private static void words(DataQuality quality, Cover cover, SheetDraft draft) {
    Wording wording = draft.wording();
    ProblemText text = new ProblemText(wording.language(), cover.unmasked());
    Map<String, Long> counts = new TreeMap<>();
    quality.imports().stream()
        .flatMap(imported -> imported.problems().stream())
        .filter(problem -> UNKNOWN_WORDS.contains(problem.code()))
        .forEach(problem -> counts.merge(text.found(problem), 1L, Long::sum));
    draft.section(wording.text("quality.words"));
    List<NamedCount> words = NamedCount.list(counts);
    Table table =
        Table.start(draft, wording.texts("quality.", List.of("word", "number")), words.size());
    if (words.isEmpty()) {
      table.none(wording.text("quality.noWords"));
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      table.row(i, List.of(Cells.label(words.get(i).name()), Cells.count(words.get(i).count())));
    }
    table.end();
    draft.line(wording.text("quality.words.note"), Role.NOTE);
  }
}
