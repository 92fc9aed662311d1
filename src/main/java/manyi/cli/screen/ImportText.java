package manyi.cli.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.desk.ImportResult;
import manyi.desk.SheetCounts;
import manyi.language.Messages;
import manyi.project.Decision;
import manyi.record.word.Outcome;

/** Says what an import did: every row that was read is accounted for. */
final class ImportText {
  private final Messages messages;
  private final boolean dryRun;

  ImportText(Messages messages, boolean dryRun) {
    this.messages = messages;
    this.dryRun = dryRun;
  }

  List<String> lines(ImportResult result) {
    List<String> lines = new ArrayList<>();
    if (result.refusal().isPresent()) {
      lines.add(messages.text("import.refused", Path.of(result.file()).getFileName()));
      return lines;
    }
    Decision decision = result.decision().orElseThrow();
    for (SheetCounts sheet : result.sheets()) {
      lines.add(
          messages.text(
              "import.counts",
              Path.of(result.file()).getFileName(),
              sheet.sheet(),
              sheet.read(),
              sheet.count(Outcome.KEPT),
              sheet.count(Outcome.SKIPPED),
              sheet.count(Outcome.REJECTED),
              sheet.count(Outcome.COLLAPSED)));
    }
    lines.add(outcome(messages, decision, dryRun));
    return lines;
  }

  /** What the project has of it now. */
  static String outcome(Messages messages, Decision decision, boolean dryRun) {
    String id = decision.id().orElse("");
    if (decision.outcome() == Decision.Outcome.UNCHANGED) {
      return messages.text("import.unchanged", id);
    }
    String done =
        messages.text(
            dryRun ? "import.wouldBe" : "import.done",
            id,
            decision.added().size(),
            decision.updated().size(),
            decision.equal());
    return decision.withdraws().isEmpty()
        ? done
        : done + messages.text("import.replaces", String.join(", ", decision.withdraws()));
  }

  /** The last line of a run over several files. */
  String summary(List<ImportResult> results) {
    long kept = results.stream().mapToLong(r -> r.count(Outcome.KEPT)).sum();
    long read =
        results.stream().flatMap(r -> r.sheets().stream()).mapToLong(SheetCounts::read).sum();
    long rejected = results.stream().mapToLong(r -> r.count(Outcome.REJECTED)).sum();
    long refused = results.stream().filter(r -> r.refusal().isPresent()).count();
    return messages.text("import.summary", results.size(), read, kept, rejected, refused);
  }
}
