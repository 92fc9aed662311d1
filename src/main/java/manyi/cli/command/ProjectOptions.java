package manyi.cli.command;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.project.ProjectSettings;
import manyi.record.Census;
import manyi.record.word.Meaning;
import manyi.record.word.PersonRole;
import manyi.record.word.Vocabulary;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What may be said about a project. */
final class ProjectOptions {
  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "project.name")
  private String name;

  @Option(names = "--region", paramLabel = "NAME", descriptionKey = "project.region")
  private String region;

  @Option(
      names = "--households",
      paramLabel = "N",
      converter = CountConverter.class,
      descriptionKey = "project.households")
  private Integer households;

  @Option(
      names = "--occupied",
      paramLabel = "N",
      converter = CountConverter.class,
      descriptionKey = "project.occupied")
  private Integer occupied;

  @Option(
      names = "--from",
      paramLabel = "MONTH",
      converter = PeriodOptions.MonthConverter.class,
      descriptionKey = "project.from")
  private YearMonth from = Census.BEGINNING;

  @Option(
      names = "--staff",
      paramLabel = "NAME=ROLE",
      converter = {NameConverter.class, RoleConverter.class},
      descriptionKey = "project.staff")
  private Map<String, PersonRole> staff = new LinkedHashMap<>();

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
      settings = settings.withHouseholds(from, households);
    }
    if (occupied != null) {
      settings = settings.withOccupied(from, occupied);
    }
    if (!staff.isEmpty()) {
      Map<String, PersonRole> people = new LinkedHashMap<>(settings.staff());
      people.putAll(staff);
      settings = settings.withStaff(people);
    }
    if (!recipients.isEmpty()) {
      settings = settings.withRecipients(recipients);
    }
    return settings;
  }

  /** Takes a name as it stands. */
  static final class NameConverter implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      return text;
    }
  }

  /** Reads a role by its code. */
  static final class RoleConverter implements ITypeConverter<PersonRole> {
    @Override
    public PersonRole convert(String code) {
      return Vocabulary.ROLE
          .meaning(code)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      String.join(
                          " | ", Vocabulary.ROLE.meanings().stream().map(Meaning::code).toList())));
    }
  }
}
