package manyi.project;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import manyi.policy.Setting;

/**
 * What a company or a project decides for itself.
 *
 * @param settings the settings that differ from what holds without them
 * @param targets by the name of a figure, such as {@code completionRate}; a rate as a share of 1
 */
public record PolicyChoices(Map<Setting, String> settings, SortedMap<String, BigDecimal> targets) {

  /** Nothing is decided. */
  public static final PolicyChoices NONE = new PolicyChoices(Map.of(), new TreeMap<>());

  public PolicyChoices {
    Map<Setting, String> inOrder = new EnumMap<>(Setting.class);
    inOrder.putAll(settings);
    settings = Collections.unmodifiableMap(inOrder);
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
  }
}
