package manyi.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.grid.Value;
import manyi.intake.sheet.CellText;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.PreviewField;
import manyi.intake.table.PreviewRecord;
import manyi.intake.table.TableReading;
import manyi.language.DateText;
import manyi.language.Spelling;
import manyi.record.Column;
import manyi.record.Field;
import manyi.record.ReadRow;
import manyi.record.RoomKey;
import manyi.record.SurveyItem;
import manyi.record.TallyLine;
import manyi.record.When;
import manyi.record.answer.AnswerWords;
import manyi.record.word.Outcome;
import manyi.record.word.Word;

/** Shows the first records of a table beside what stands in its cells. */
final class Previews {
  private static final int RECORDS = 3;
  private static final int LINES_OF_TALLY = 12;

  private final TableReading table;
  private final AnswerWords scale;
  private final Map<String, List<ColumnReading>> columns;

  Previews(TableReading table, AnswerWords scale) {
    this.table = table;
    this.scale = scale;
    this.columns =
        table.columns().stream()
            .filter(column -> column.use() == ColumnReading.Use.FIELD)
            .collect(
                Collectors.groupingBy(
                    column -> column.field().orElseThrow(),
                    LinkedHashMap::new,
                    Collectors.toList()));
  }

  List<PreviewRecord> first() {
    boolean isTally = table.isOf(TallyLine.KIND);
    return table.rows().stream()
        .filter(row -> row.outcome() == Outcome.KEPT)
        .limit(isTally ? LINES_OF_TALLY : RECORDS)
        .map(row -> new PreviewRecord(row.row(), isTally ? counts(row) : fields(row)))
        .toList();
  }

  private List<PreviewField> fields(ReadRow row) {
    List<PreviewField> fields = new ArrayList<>();
    columns.forEach(
        (name, served) ->
            table
                .claim()
                .kind()
                .column(name)
                .ifPresent(column -> fields.add(field(row, column, served))));
    for (int i = 0; i < table.items().size() && i < row.answers().size(); i++) {
      fields.add(answer(table.items().get(i), row.answers().get(i)));
    }
    return fields;
  }

  /** A line of a tally; its numbers may stand in other columns than their heads. */
  private List<PreviewField> counts(ReadRow row) {
    List<PreviewField> fields = new ArrayList<>();
    for (Column<?> column : table.claim().kind().columns()) {
      String kept = row.fields().kept(column);
      if (!kept.isEmpty()) {
        fields.add(
            new PreviewField(
                Optional.of(column.name()), column.name(), "", kept, Optional.empty(), false));
      }
    }
    return fields;
  }

  private PreviewField field(ReadRow row, Column<?> column, List<ColumnReading> served) {
    Field<?> field = row.fields().get(column);
    List<Value> cells =
        served.stream()
            .map(reading -> table.frame().at(row.row(), reading.cell().column()))
            .filter(value -> !value.isBlank())
            .toList();
    String written = cells.stream().map(CellText::of).collect(Collectors.joining(" | "));
    Object value =
        column.type() == Column.Type.ROOM
            ? field
                .value()
                .flatMap(room -> RoomKey.of(room.toString()))
                .map(RoomKey::toString)
                .orElse(null)
            : field.value().orElse(null);
    boolean isSame = isSame(value, written, cells);
    return new PreviewField(
        Optional.of(column.name()),
        served.get(0).header(),
        isSame || field.isBlank() ? "" : written,
        value == null || column.type() == Column.Type.ROOM
            ? Objects.toString(value, "")
            : row.fields().kept(column),
        value instanceof Word<?> word && word.known() != null
            ? column.vocabulary().map(vocabulary -> vocabulary.terms())
            : Optional.empty(),
        column.isPersonal());
  }

  /** True where the cells say what was read, in another look at most. */
  private static boolean isSame(Object value, String written, List<Value> cells) {
    if (value instanceof When when) {
      return cells.stream().allMatch(Value.Moment.class::isInstance) || says(written, when);
    }
    if (value instanceof Word<?> word && word.known() != null) {
      return false;
    }
    return value != null && Spelling.plain(written).equals(Spelling.plain(value.toString()));
  }

  private static boolean says(String written, When when) {
    return DateText.read(written)
        .filter(text -> text.hasYear() && text.date(text.year()).equals(when.date()))
        .isPresent();
  }

  private PreviewField answer(SurveyItem item, List<String> choices) {
    String written = String.join(" | ", choices);
    Optional<String> meaning =
        choices.size() == 1 ? meaning(item, choices.get(0)) : Optional.empty();
    return new PreviewField(
        Optional.empty(),
        item.text(),
        written,
        meaning.orElse(written),
        meaning.map(code -> "satisfaction"),
        false);
  }

  private Optional<String> meaning(SurveyItem item, String choice) {
    return scale
        .meaning(item.codes().getOrDefault(choice, choice))
        .map(satisfaction -> satisfaction.code());
  }
}
