package manyi.policy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import manyi.record.Words;

/**
 * The settings in force for one project: the standard ones, what the company changed, what the
 * project changed; with the word lists and the working calendar that figures need.
 */
public final class Policy {

  /** Who decided a setting. */
  public enum Origin {
    STANDARD,
    COMPANY,
    PROJECT
  }

  /**
   * A value and who decided it.
   *
   * @param text one that the setting allows
   */
  public record Choice(String text, Origin origin) {}

  private final Map<Setting, Choice> choices;
  private final Map<Indicator, BigDecimal> targets;
  private final Words words;
  private final WorkingCalendar calendar;

  /**
   * A policy.
   *
   * @param choices the settings that differ from the standard
   * @param targets what a company wants figures to be; a rate as a share of 1
   * @param words what answers and statuses mean
   * @param calendar the official holidays
   */
  public Policy(
      Map<Setting, Choice> choices,
      Map<Indicator, BigDecimal> targets,
      Words words,
      WorkingCalendar calendar) {
    this.choices = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      Choice choice =
          choices.getOrDefault(setting, new Choice(setting.standard(), Origin.STANDARD));
      if (!setting.allows(choice.text())) {
        throw new IllegalArgumentException(setting.key() + " cannot be " + choice.text());
      }
      this.choices.put(setting, choice);
    }
    this.targets = Map.copyOf(targets);
    this.words = words;
    this.calendar = calendar;
  }

  /** The value in force, and who set it. */
  public Choice choice(Setting setting) {
    return choices.get(setting);
  }

  /** The value in force as settings write it. */
  public String text(Setting setting) {
    return choices.get(setting).text();
  }

  /** True where a setting that is one of several choices stands at this one. */
  public boolean is(Setting setting, String value) {
    return text(setting).equals(value);
  }

  /** A setting that is a whole number. */
  public int whole(Setting setting) {
    return Integer.parseInt(text(setting));
  }

  /** A setting that is a share of 1. */
  public BigDecimal share(Setting setting) {
    return new BigDecimal(text(setting));
  }

  /** What a company wants a figure to be; empty where no target is set. */
  public Optional<BigDecimal> target(Indicator indicator) {
    return Optional.ofNullable(targets.get(indicator));
  }

  public Words words() {
    return words;
  }

  public WorkingCalendar calendar() {
    return calendar;
  }
}
