package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.Complaint;
import manyi.record.Field;
import manyi.record.When;
import manyi.record.word.SeverityLevel;

/**
 * The last day on which a complaint is done in time (C07, C08, C10). The day received is day 0; day
 * n counts through 24:00 (D26).
 */
public final class CompletionLimit {
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  private final Policy policy;
  private final boolean working;

  public CompletionLimit(Policy policy) {
    this.policy = policy;
    this.working = policy.is(Setting.DAY_COUNT, "working");
  }

  /** True when only working days count (D26). */
  public boolean countsWorkingDays() {
    return working;
  }

  /** The day that lies some days after another, in the days that the policy counts. */
  public LocalDate after(LocalDate day, int days) {
    return working ? policy.calendar().plusWorkingDays(day, days) : day.plusDays(days);
  }

  /**
   * The last day in time.
   *
   * @param severity empty for an unclassified complaint
   * @return empty without a severity, and for a slight complaint whose owner asked for a date that
   *     cannot be right: then nobody can tell
   */
  public Optional<LocalDate> lastDay(
      Complaint complaint, LocalDate received, Optional<SeverityLevel> severity) {
    if (severity.isEmpty()) {
      return Optional.empty();
    }
    return switch (severity.get()) {
      case MAJOR -> Optional.of(after(received, policy.whole(Setting.MAJOR_DAYS)));
      case IMPORTANT -> Optional.of(after(received, policy.whole(Setting.IMPORTANT_DAYS)));
      case MINOR -> minor(complaint.get(Complaint.OWNER_DUE_AT), received);
    };
  }

  /** The owner's date replaces the two days; 尽快 is no date and replaces nothing. */
  private Optional<LocalDate> minor(Field<When> asked, LocalDate received) {
    if (asked.value().isPresent()) {
      return asked.value().map(When::date).filter(day -> !day.isBefore(received));
    }
    if (asked instanceof Field.Unreadable<When> unreadable
        && DIGIT.matcher(unreadable.written()).find()) {
      return Optional.empty();
    }
    return Optional.of(after(received, policy.whole(Setting.MINOR_DAYS)));
  }
}
