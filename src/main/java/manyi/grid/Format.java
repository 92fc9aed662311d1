package manyi.grid;

/** How a written value is shown; the value itself is never rounded for it. */
public enum Format {
  /** Text, or a number as it is. */
  GENERAL,
  /** What is typed in later stays text, so that room 0101 keeps its zero. */
  TEXT,
  /** A whole number with thousands separators: 1,234. */
  COUNT,
  /** A share of 1 as a percentage with two decimals: 0.92 is 92.00%. */
  RATE,
  /** Percentage points, two decimals. */
  POINTS,
  /** A difference of whole numbers with its sign: +3. */
  CHANGE_COUNT,
  /** A difference of percentage points with its sign: -1.25. */
  CHANGE_POINTS,
  /** Two decimals. */
  DECIMAL,
  /** 2025-03-05. */
  DATE,
  /** 2025-03-05 09:30. */
  DATE_TIME
}
