package manyi.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.project.ProjectSettings;
import manyi.record.Census;
import manyi.record.Meaning;
import manyi.record.PersonRole;
import manyi.record.Vocabulary;
import picocli.CommandLine.Option;

/** What may be said about a project. */
final class ProjectOptions {
  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "project.name")
  private String name;

  @Option(names = "--region", paramLabel = "NAME", descriptionKey = "project.region")
  private String region;

  @Option(names = "--households", paramLabel = "N", descriptionKey = "project.households")
  private Integer households;

  @Option(names = "--occupied", paramLabel = "N", descriptionKey = "project.occupied")
  private Integer occupied;

  @Option(
      names = "--from",
      paramLabel = "MONTH",
      converter = PeriodOptions.MonthConverter.class,
      descriptionKey = "project.from")
  private YearMonth from = Census.BEGINNING;

  @Option(names = "--staff", paramLabel = "NAME=ROLE", descriptionKey = "project.staff")
  private Map<String, String> staff = new LinkedHashMap<>();

  @Option(names = "--recipient", paramLabel = "ADDRESS", descriptionKey = "project.recipient")
  private List<String> recipients = new ArrayList<>();

  /** The settings after what was said; what was not mentioned stays. */
  ProjectSettings applied(ProjectSettings before) {
    ProjectSettings settings = before;
    if (name != null) {
      settings = settings.withName(name);
    }
    if (region != null) {
      settings = settings.withRegion(region);
    }
    if (households != null) {
      settings = settings.withHouseholds(from, counted("--households", households));
    }
    if (occupied != null) {
      settings = settings.withOccupied(from, counted("--occupied", occupied));
    }
    if (!staff.isEmpty()) {
      Map<String, PersonRole> people = new LinkedHashMap<>(settings.staff());
      staff.forEach((person, role) -> people.put(person, role(role)));
      settings = settings.withStaff(people);
    }
    if (!recipients.isEmpty()) {
      settings = settings.withRecipients(recipients);
    }
    return settings;
  }

  private static int counted(String option, int count) {
    if (count < 0) {
      throw refusal(Integer.toString(count), option, "0, 1, 2 …");
    }
    return count;
  }

  private static PersonRole role(String code) {
    return Vocabulary.ROLE
        .meaning(code)
        .orElseThrow(
            () ->
                refusal(
                    code,
                    "--staff",
                    String.join(
                        ", ", Vocabulary.ROLE.meanings().stream().map(Meaning::code).toList())));
  }

  private static Refusal refusal(String found, String name, String allowed) {
    return new Refusal(Problem.of(Code.SETTING_VALUE, Place.NOWHERE, found, name, allowed));
  }
}
