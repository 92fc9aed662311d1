package manyi.record;

/**
 * One line of headers.csv: a header that serves a field.
 *
 * @param kind the name of a record kind, such as {@code complaint}
 * @param field a field of that kind
 * @param header as it may be written over a column
 */
public record HeaderLine(String kind, String field, String header) {}
