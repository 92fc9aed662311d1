package manyi.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import manyi.diagnostic.Problem;
import manyi.project.imports.ImportNote;
import manyi.project.imports.ImportsFolder;
import manyi.record.Round;
import manyi.record.SurveyRecords;
import manyi.record.SurveyReturn;

/**
 * Kills importing processes at random moments, one alone or two that race, and looks at what they
 * leave: each import wholly there or not at all, the chain whole, the next import possible, no
 * questionnaire twice.
 */
final class Kills {
  private static final Round ROUND = new Round(2026, 1);
  private static final int RETURNS = 7;
  private static final int FILES = 60;
  private static final int MOST_MILLISECONDS = 250;

  private final Random random;
  private final List<String> faults = new ArrayList<>();
  private int kills;
  private int imports;
  private int unnamed;
  private int halfWritten;

  Kills(long seed) {
    this.random = new Random(seed);
  }

  /** Kills as many as are asked for, in a new project each, alone and in twos by turns. */
  void kill(int wanted, Path folder) throws Exception {
    for (int round = 0; kills < wanted; round++) {
      oneRound(folder.resolve("round" + round), 1 + round % 2);
    }
  }

  /** What is not as it should be. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  String report() {
    StringBuilder text = new StringBuilder();
    text.append(kills).append(" kills, ").append(imports).append(" imports; ");
    text.append(unnamed).append(" killed between the move and the name, ");
    text.append(halfWritten).append(" while writing; ");
    text.append(faults.size()).append(" faults");
    faults.forEach(fault -> text.append("\n  ").append(fault));
    return text.toString();
  }

  /** One or two writers on one project; each is killed. */
  private void oneRound(Path folder, int writers) throws Exception {
    ProjectFolder project = Sample.project(folder);
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      processes.add(ImportingProcess.start(folder, "w" + i, 1 + i * FILES / 2, FILES));
    }
    Path first = project.imports().folder().resolve("0001");
    for (int waited = 0; waited < 30_000 && !Files.exists(first); waited += 2) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    for (Process process : processes) {
      TimeUnit.MICROSECONDS.sleep(random.nextInt(1000 * MOST_MILLISECONDS / writers));
      process.destroyForcibly().waitFor();
      kills++;
      if (processes.size() == 1 || !processes.get(1).isAlive()) {
        look(project, folder);
      }
    }
  }

  private void look(ProjectFolder project, Path folder) {
    try {
      ImportsFolder imported = project.imports();
      List<String> ids = imported.ids();
      imports += ids.size();
      boolean isNamed =
          imported.last().filter(last -> last.id().equals(ids.get(ids.size() - 1))).isPresent();
      unnamed += isNamed ? 0 : 1;
      try (Stream<Path> entries = Files.list(imported.folder())) {
        halfWritten +=
            (int) entries.filter(e -> e.getFileName().toString().startsWith(".")).count();
      }
      check(project, ids.size());
      Decision next = Sample.store(project, ImportingProcess.file(100_000));
      if (!next.id().equals(Optional.of(ImportNote.id(ids.size() + 1)))) {
        faults.add(folder + ": the next import is " + next.outcome() + " " + next.problems());
      }
      check(project, ids.size() + 1);
    } catch (RuntimeException | IOException e) {
      faults.add(folder + ": " + e);
    }
  }

  /** Every import holds its seven returns, and no return is there twice. */
  private void check(ProjectFolder project, int expected) {
    List<Problem> damages = new Imports(project, Sample.MONTH_END).damages();
    if (!damages.isEmpty()) {
      faults.add("damaged: " + damages);
    }
    Set<String> rooms = new HashSet<>();
    int returns = 0;
    for (SurveyRecords.Returns file : Sample.read(project).rounds().get(ROUND).returns()) {
      returns += file.sheets().size();
      file.sheets().forEach(sheet -> rooms.add(sheet.head().text(SurveyReturn.ROOM)));
    }
    if (returns != RETURNS * expected || rooms.size() != returns) {
      faults.add(expected + " imports, " + returns + " returns, " + rooms.size() + " rooms");
    }
  }
}
