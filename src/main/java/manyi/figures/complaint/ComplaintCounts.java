package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.figures.Meanings;
import manyi.figures.NamedCount;
import manyi.figures.Pareto;
import manyi.figures.ParetoFigures;
import manyi.policy.Policy;
import manyi.record.Complaint;
import manyi.record.RoomKey;
import manyi.record.Roster;
import manyi.record.word.SeverityLevel;
import manyi.record.word.Unclassified;
import manyi.record.word.Validity;
import manyi.record.word.Vocabulary;

/** The complaints received in a period, counted by what they are. */
final class ComplaintCounts {
  private final List<FollowedComplaint> received;
  private final Meanings meanings;

  ComplaintCounts(List<FollowedComplaint> received, Meanings meanings) {
    this.received = received;
    this.meanings = meanings;
  }

  /** Every cell of the table, those with none too, unclassified ones last. */
  Map<ComplaintFigures.Key, Long> table() {
    Map<ComplaintFigures.Key, Long> table = new LinkedHashMap<>();
    for (Optional<Validity> validity : withNone(Validity.values())) {
      for (Optional<SeverityLevel> severity : withNone(SeverityLevel.values())) {
        table.put(new ComplaintFigures.Key(validity, severity), 0L);
      }
    }
    received.forEach(
        one ->
            table.merge(new ComplaintFigures.Key(one.validity(), one.severity()), 1L, Long::sum));
    return table;
  }

  private static <E> List<Optional<E>> withNone(E[] values) {
    return Stream.concat(Stream.of(values).map(Optional::of), Stream.of(Optional.<E>empty()))
        .toList();
  }

  /**
   * Households with two or more; empty where complaints came and none names a household. A building
   * or a place without a number, such as 公共区域, is none unless the roster lists it.
   */
  Optional<Long> repeatHouseholds(Roster roster) {
    Map<RoomKey, Long> households =
        received.stream()
            .flatMap(one -> RoomKey.of(one.first().text(Complaint.ROOM)).stream())
            .filter(room -> room.isNumbered() || roster.find(room).isPresent())
            .collect(Collectors.groupingBy(roster::household, Collectors.counting()));
    return Optional.of(households.values().stream().filter(count -> count > 1).count())
        .filter(count -> received.isEmpty() || !households.isEmpty());
  }

  List<NamedCount> byCategory() {
    return by(received, ComplaintCounts::category);
  }

  List<NamedCount> byChannel() {
    return by(received, one -> meanings.name(one.first(), Complaint.CHANNEL, Vocabulary.CHANNEL));
  }

  List<NamedCount> byDepartment() {
    return by(
        received, one -> Meanings.written(one.first(), Complaint.RESPONDENT, Unclassified.CODE));
  }

  List<NamedCount> byDay() {
    List<NamedCount> days = new ArrayList<>();
    received.stream()
        .collect(
            Collectors.groupingBy(
                FollowedComplaint::receivedOn, TreeMap::new, Collectors.counting()))
        .forEach((day, count) -> days.add(new NamedCount(day.toString(), count)));
    return List.copyOf(days);
  }

  /** Categories of a day in the order of {@link NamedCount#BY_SIZE}. */
  Map<LocalDate, Map<String, Long>> byDayAndCategory() {
    Map<LocalDate, List<FollowedComplaint>> days =
        received.stream()
            .collect(
                Collectors.groupingBy(
                    FollowedComplaint::receivedOn, TreeMap::new, Collectors.toList()));
    Map<LocalDate, Map<String, Long>> table = new LinkedHashMap<>();
    days.forEach(
        (day, ofDay) -> {
          Map<String, Long> categories = new LinkedHashMap<>();
          by(ofDay, ComplaintCounts::category)
              .forEach(count -> categories.put(count.name(), count.count()));
          table.put(day, categories);
        });
    return table;
  }

  /** Which categories make up most of what the company answers for (D20). */
  ParetoFigures pareto(Policy policy) {
    List<NamedCount> counts =
        by(
            received.stream().filter(FollowedComplaint::isAnsweredFor).toList(),
            ComplaintCounts::category);
    return Pareto.of(counts, Pareto.OTHERS, policy);
  }

  private static String category(FollowedComplaint complaint) {
    return Meanings.written(complaint.first(), Complaint.CATEGORY, Unclassified.CATEGORY);
  }

  private static List<NamedCount> by(
      List<FollowedComplaint> complaints, Function<FollowedComplaint, String> name) {
    return NamedCount.list(
        complaints.stream().collect(Collectors.groupingBy(name, Collectors.counting())));
  }
}
