package manyi.project;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import manyi.policy.Indicator;
import manyi.policy.Setting;

/**
 * What a company or a project decides for itself.
 *
 * @param settings the settings that differ from what holds without them
 * @param targets what it wants figures to be; a rate as a share of 1
 */
public record PolicyChoices(Map<Setting, String> settings, Map<Indicator, BigDecimal> targets) {

  /** Nothing is decided. */
  public static final PolicyChoices NONE = new PolicyChoices(Map.of(), Map.of());

  public PolicyChoices {
    settings = inOrder(Setting.class, settings);
    targets = inOrder(Indicator.class, targets);
  }

  private static <K extends Enum<K>, V> Map<K, V> inOrder(Class<K> keys, Map<K, V> entries) {
    Map<K, V> inOrder = new EnumMap<>(keys);
    inOrder.putAll(entries);
    return Collections.unmodifiableMap(inOrder);
  }
}
