package manyi.record;

/**
 * One line of headers.csv: a header that serves a field.
 *
 * <p>A header with a plus sign is a part of the field and joined with the others: {@code 楼号+}
 * stands before what follows, {@code +二级分类} after what came.
 *
 * @param kind the name of a record kind, such as {@code complaint}
 * @param field a field of that kind, or {@link #NO_FIELD}
 * @param header as it may be written over a column
 */
public record HeaderLine(String kind, String field, String header) {

  /** In place of a field: the header is known, and its column is of no use to the records. */
  public static final String NO_FIELD = "-";

  /** In place of a field of a questionnaire: the column is an item, whatever its answers. */
  public static final String ITEM = "item";

  /** True for a field of the kind, or what may stand in place of one. */
  static boolean isField(RecordKind<?> kind, String field) {
    return field.equals(NO_FIELD)
        || (kind == SurveyReturn.KIND && field.equals(ITEM))
        || kind.column(field).isPresent();
  }
}
