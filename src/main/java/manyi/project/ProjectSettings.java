package manyi.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.language.Term;
import manyi.project.imports.JsonFile;
import manyi.record.Census;
import manyi.record.word.Meaning;
import manyi.record.word.PersonRole;
import manyi.record.word.Vocabulary;

/**
 * What {@code project.json} says.
 *
 * @param name of the estate
 * @param region empty where none is set
 * @param households 住户数 from a month on
 * @param occupied 已入住户数 from a month on
 * @param staff name to role
 * @param recipients mail addresses that reports go to
 * @param policy what the project decides for itself
 */
public record ProjectSettings(
    String name,
    String region,
    NavigableMap<YearMonth, Integer> households,
    NavigableMap<YearMonth, Integer> occupied,
    Map<String, PersonRole> staff,
    List<String> recipients,
    PolicyChoices policy) {

  private static final List<String> KNOWN =
      List.of(
          "name", "region", "households", "occupied", "staff", "recipients", "policy", "targets");

  /** More households than any estate has; a count above is a slip. */
  private static final int MOST = 999_999;

  public ProjectSettings {
    households = Collections.unmodifiableNavigableMap(new TreeMap<>(households));
    occupied = Collections.unmodifiableNavigableMap(new TreeMap<>(occupied));
    staff = Collections.unmodifiableMap(new LinkedHashMap<>(staff));
    recipients = List.copyOf(recipients);
  }

  /** A project of which only the name is known. */
  public static ProjectSettings named(String name) {
    return new ProjectSettings(
        name, "", new TreeMap<>(), new TreeMap<>(), Map.of(), List.of(), PolicyChoices.NONE);
  }

  public ProjectSettings withName(String newName) {
    return new ProjectSettings(newName, region, households, occupied, staff, recipients, policy);
  }

  public ProjectSettings withRegion(String newRegion) {
    return new ProjectSettings(name, newRegion, households, occupied, staff, recipients, policy);
  }

  /**
   * The settings with a count that holds from a month on.
   *
   * @param from {@link Census#BEGINNING} for a count without a date
   */
  public ProjectSettings withHouseholds(YearMonth from, int count) {
    NavigableMap<YearMonth, Integer> counts = new TreeMap<>(households);
    counts.put(from, count);
    return new ProjectSettings(name, region, counts, occupied, staff, recipients, policy);
  }

  /** As {@link #withHouseholds}, of the households that have moved in. */
  public ProjectSettings withOccupied(YearMonth from, int count) {
    NavigableMap<YearMonth, Integer> counts = new TreeMap<>(occupied);
    counts.put(from, count);
    return new ProjectSettings(name, region, households, counts, staff, recipients, policy);
  }

  /** The same with all of its staff replaced. */
  public ProjectSettings withStaff(Map<String, PersonRole> newStaff) {
    return new ProjectSettings(name, region, households, occupied, newStaff, recipients, policy);
  }

  /** The same with all recipients replaced. */
  public ProjectSettings withRecipients(List<String> newRecipients) {
    return new ProjectSettings(name, region, households, occupied, staff, newRecipients, policy);
  }

  public ProjectSettings withPolicy(PolicyChoices newPolicy) {
    return new ProjectSettings(name, region, households, occupied, staff, recipients, newPolicy);
  }

  /** Both counts for every month in which one of them changes and both are known. */
  public Census census() {
    TreeSet<YearMonth> months = new TreeSet<>(households.keySet());
    months.addAll(occupied.keySet());
    Map<YearMonth, Census.Count> counts = new TreeMap<>();
    for (YearMonth month : months) {
      var all = households.floorEntry(month);
      var moved = occupied.floorEntry(month);
      if (all != null && moved != null) {
        counts.put(month, new Census.Count(all.getValue(), moved.getValue()));
      }
    }
    return new Census(counts);
  }

  /**
   * Counts of which more households are occupied than there are, with their month; empty if none.
   */
  public Optional<Map.Entry<YearMonth, Census.Count>> impossibleCount() {
    return census().counts().entrySet().stream()
        .filter(entry -> entry.getValue().isImpossible())
        .findFirst();
  }

  /**
   * These settings, or a refusal where more households are occupied than there are.
   *
   * @param id of the project, for the message
   */
  public ProjectSettings checked(String id, Place place) {
    impossibleCount()
        .ifPresent(
            entry -> {
              throw new Refusal(impossible(place, id, entry.getKey(), entry.getValue()));
            });
    return this;
  }

  static Problem impossible(Place place, String id, YearMonth from, Census.Count count) {
    return Problem.of(
        Code.OCCUPIED_EXCEEDS_HOUSEHOLDS,
        place,
        String.valueOf(count.occupied()),
        from.equals(Census.BEGINNING) ? id : id + " " + from,
        String.valueOf(count.households()));
  }

  static ProjectSettings read(Path file) {
    SettingsReader reader = new SettingsReader(file, JsonFile.settings(file), KNOWN);
    Map<String, PersonRole> staff = new LinkedHashMap<>();
    reader
        .entries("staff")
        .forEach(
            (name, role) ->
                staff.put(
                    name,
                    Vocabulary.ROLE
                        .meaning(role.asText())
                        .orElseThrow(() -> reader.value(role.asText(), "staff." + name, roles()))));
    return new ProjectSettings(
        reader.text("name"),
        reader.text("region"),
        counts(reader, "households"),
        counts(reader, "occupied"),
        staff,
        reader.texts("recipients"),
        PolicyJson.read(reader));
  }

  /** Puts these settings into what the file held before. */
  byte[] into(ObjectNode root) {
    root.put("name", name);
    root.put("region", region);
    root.set("households", counts(households));
    root.set("occupied", counts(occupied));
    ObjectNode people = root.putObject("staff");
    staff.forEach((person, role) -> people.put(person, role.code()));
    var addresses = root.putArray("recipients");
    recipients.forEach(addresses::add);
    PolicyJson.write(policy, root);
    return JsonFile.bytes(root);
  }

  /** A number alone holds from the beginning. */
  private static NavigableMap<YearMonth, Integer> counts(SettingsReader reader, String key) {
    NavigableMap<YearMonth, Integer> counts = new TreeMap<>();
    if (reader.node(key).isNumber()) {
      counts.put(Census.BEGINNING, count(reader, key, reader.node(key)));
      return counts;
    }
    reader
        .entries(key)
        .forEach(
            (month, count) ->
                counts.put(month(reader, key, month), count(reader, key + "." + month, count)));
    return counts;
  }

  private static YearMonth month(SettingsReader reader, String key, String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException e) {
      throw reader.value(month, key, Term.value("expected", "month"));
    }
  }

  private static int count(SettingsReader reader, String key, JsonNode node) {
    if (!node.isInt() || node.intValue() < 0 || node.intValue() > MOST) {
      throw reader.value(SettingsReader.shortly(node), key, "0, 1 … " + MOST);
    }
    return node.intValue();
  }

  private static ObjectNode counts(NavigableMap<YearMonth, Integer> counts) {
    ObjectNode months = JsonFile.object();
    counts.forEach((month, count) -> months.put(month.toString(), count));
    return months;
  }

  private static String roles() {
    return Vocabulary.ROLE.meanings().stream().map(Meaning::code).collect(Collectors.joining(", "));
  }
}
