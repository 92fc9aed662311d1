package manyi.figures.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import manyi.figures.NamedCount;
import manyi.figures.Project;
import manyi.policy.Policy;
import manyi.policy.WorkingCalendar;
import manyi.record.Complaint;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.Source;
import manyi.record.Words;
import manyi.record.word.RequestKind;
import manyi.record.word.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record of a log is one thing, whenever the words for it were taught (D20). */
class OtherRequestsTest {
  private static final Period MARCH = Period.parse("2026-03", 31).orElseThrow();
  private static final String[] KINDS = {
    ".", "complaint", "suggestion", "repair", "工单", "工单", "来电", "业主诉求"
  };
  private static final String[] STATUSES = {"completed", ".", "open", "cancelled"};

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static Project random(Random random) {
    StringBuilder log = new StringBuilder("| receivedAt | room | content | kind | status |\n");
    for (int i = 0; i < 12; i++) {
      log.append(
          "| 2026-%02d-%02d | 1-1-%d | 第 %d 件 | %s | %s |\n"
              .formatted(
                  2 + random.nextInt(3),
                  1 + random.nextInt(28),
                  101 + i,
                  i,
                  KINDS[random.nextInt(KINDS.length)],
                  STATUSES[random.nextInt(STATUSES.length)]));
    }
    return new Project().complaints(log.toString()).covers("2026-02", "2026-04");
  }

  /** Some of the words, each with a meaning, as somebody adds them to words.csv. */
  private static Policy taught(Random random) {
    List<Words.Line> lines = new ArrayList<>();
    for (String word : List.of("工单", "来电", "业主诉求")) {
      RequestKind[] kinds = RequestKind.values();
      if (random.nextBoolean()) {
        lines.add(new Words.Line("kind", word, kinds[random.nextInt(kinds.length)].code()));
      }
    }
    return new Policy(Map.of(), Map.of(), new Words(lines), WorkingCalendar.of(List.of()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyRecordOfAMonthIsExactlyOneThing(long seed) {
    Random random = new Random(seed);
    ProjectRecords records = random(random).records();
    Policy policy = taught(random);
    ComplaintLog log = ComplaintLog.of(records, MARCH.last(), policy);
    List<Request> requests = OtherRequests.of(records, MARCH, Optional.empty(), policy);
    List<Source> sorted =
        Stream.of(
                log.followed().stream().flatMap(one -> one.rows().stream()),
                requests.stream().map(Request::record),
                log.cancelled().stream())
            .flatMap(each -> each)
            .filter(OtherRequestsTest::isOfMarch)
            .map(Complaint::source)
            .sorted(Comparator.comparing(Source::row))
            .toList();
    List<Source> all =
        records.complaints().stream()
            .filter(OtherRequestsTest::isOfMarch)
            .filter(one -> !isVoidOther(one, policy))
            .map(Complaint::source)
            .toList();
    assertEquals(all, sorted);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsListedIsWhatIsCounted(long seed) {
    Random random = new Random(seed);
    ProjectRecords records = random(random).records();
    Policy policy = taught(random);
    Map<String, Long> listed = new TreeMap<>();
    for (Request request : OtherRequests.of(records, MARCH, Optional.empty(), policy)) {
      String name =
          request
              .kind()
              .map(RequestKind::code)
              .orElseGet(() -> request.record().text(Complaint.REQUEST_KIND));
      listed.merge(name, 1L, Long::sum);
    }
    Map<String, Long> counted = new TreeMap<>();
    for (NamedCount count :
        ComplaintPeriod.figures(records, MARCH, Optional.empty(), policy)
            .counted(CountedComplaints::otherKinds)
            .orElseThrow()) {
      counted.put(count.name(), count.count());
    }
    assertEquals(counted, listed);
  }

  private static boolean isOfMarch(Complaint one) {
    return MARCH.contains(one.value(Complaint.RECEIVED_AT).orElseThrow().date());
  }

  /** A void record that is no complaint, told here in its own way. */
  private static boolean isVoidOther(Complaint one, Policy policy) {
    String kind = one.text(Complaint.REQUEST_KIND);
    String meant =
        policy
            .words()
            .meaning("kind", Vocabulary.REQUEST_KIND, kind)
            .map(RequestKind::code)
            .orElse(kind);
    return one.text(Complaint.STATUS).equals("cancelled")
        && !kind.isEmpty()
        && !meant.equals("complaint");
  }
}
