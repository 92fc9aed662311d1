package manyi.project.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Severity;
import manyi.grid.CellRef;
import manyi.record.Batch;
import manyi.record.MonthRange;
import manyi.record.RecordKind;
import manyi.record.RecordKinds;
import manyi.record.Round;
import manyi.record.RoundFacts;
import manyi.record.SurveyItem;
import manyi.record.word.Outcome;

/** An {@link ImportNote} as JSON and back. */
public final class NoteJson {
  /** Raised when a later manyi writes what this one could not read rightly. */
  private static final int FORMAT = 4;

  /** The first format told nothing of the columns. */
  private static final Set<Integer> READABLE = Set.of(1, 2, 3, FORMAT);

  /** The first that tells the sum of the import before. */
  private static final int CHAINED = 3;

  /** Up to the third format it stood among the fields, of all sheets, that a completion closes. */
  private static final String CLOSED_AT = "closedAt";

  /** The kind of an import that only takes another one back. */
  private static final String UNDO = "undo";

  private NoteJson() {}

  static ObjectNode write(ImportNote note, Proof proof) {
    ObjectNode json = JsonFile.object();
    json.put("format", FORMAT);
    ProofJson.write(json, proof);
    json.put("id", note.id());
    json.put("kind", note.kind().map(RecordKind::name).orElse(UNDO));
    json.put("importedAt", note.importedAt().toString());
    if (note.kind().isPresent()) {
      json.put("file", note.file());
      json.put("sha256", note.sha256());
      ArrayNode sheets = json.putArray("sheets");
      note.sheets().forEach(sheet -> sheets.add(sheet(sheet)));
      ArrayNode covers = json.putArray("covers");
      note.covers().forEach(month -> covers.add(month.toString()));
      json.put("coversStated", note.coversStated());
      note.dated()
          .ifPresent(
              months ->
                  texts(
                      json.putArray("dated"),
                      List.of(months.first().toString(), months.last().toString())));
      note.columns().ifPresent(names -> texts(json.putArray("fields"), List.copyOf(names)));
      json.set("round", round(note.round()));
      ArrayNode items = json.putArray("items");
      note.items().forEach(item -> items.add(item(item)));
      ObjectNode counts = json.putObject("counts");
      counts.put("read", note.read());
      note.counts().forEach((outcome, count) -> counts.put(outcome.code(), count));
      ObjectNode options = json.putObject("options");
      options.put("add", note.options().add());
      texts(options.putArray("replace"), note.options().replace());
      options.set("round", round(note.options().round()));
    }
    if (!note.editionOf().isEmpty()) {
      texts(json.putArray("editionOf"), note.editionOf());
    }
    texts(json.putArray("withdraws"), note.withdraws());
    if (note.kind().isPresent()) {
      json.put("recordsSha256", note.recordsSha256());
      json.put("leftOutSha256", note.leftOutSha256());
      ArrayNode problems = json.putArray("problems");
      note.problems().forEach(problem -> problems.add(problem(problem)));
    }
    return json;
  }

  /** Reads a note; anything that does not fit is an {@link IllegalArgumentException}. */
  public static ImportNote read(ObjectNode json) {
    if (!READABLE.contains(json.path("format").asInt())) {
      throw new IllegalArgumentException("format " + json.path("format"));
    }
    if (json.path("format").asInt() >= CHAINED && !json.has("previousSha256")) {
      throw new IllegalArgumentException("no previousSha256");
    }
    String kind = text(json, "kind");
    Instant at = Instant.parse(text(json, "importedAt"));
    if (kind.equals(UNDO)) {
      return ImportNote.undo(text(json, "id"), texts(json.path("withdraws")), at);
    }
    TreeSet<YearMonth> covers = new TreeSet<>();
    texts(json.path("covers")).forEach(month -> covers.add(YearMonth.parse(month)));
    Optional<Set<String>> fields =
        json.has("fields")
            ? Optional.of(new LinkedHashSet<>(texts(json.path("fields"))))
            : Optional.empty();
    boolean isClosing = fields.map(names -> names.remove(CLOSED_AT)).orElse(false);
    List<Batch.SheetNote> sheets = new ArrayList<>();
    json.path("sheets").forEach(sheet -> sheets.add(sheet(sheet, isClosing)));
    List<SurveyItem> items = new ArrayList<>();
    json.path("items").forEach(item -> items.add(item(item)));
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      if (json.path("counts").has(outcome.code())) {
        counts.put(outcome, json.path("counts").path(outcome.code()).longValue());
      }
    }
    List<Problem> problems = new ArrayList<>();
    json.path("problems").forEach(problem -> problems.add(problem(problem)));
    JsonNode options = json.path("options");
    return new ImportNote(
        text(json, "id"),
        Optional.of(RecordKinds.named(kind).orElseThrow(() -> new IllegalArgumentException(kind))),
        at,
        text(json, "file"),
        text(json, "sha256"),
        sheets,
        covers,
        json.path("coversStated").booleanValue(),
        MonthRange.of(texts(json.path("dated")).stream().map(YearMonth::parse).toList()),
        fields,
        round(json.path("round")),
        items,
        counts,
        problems,
        new ImportOptions(
            options.path("add").booleanValue(),
            texts(options.path("replace")),
            round(options.path("round"))),
        texts(json.path("editionOf")),
        texts(json.path("withdraws")),
        text(json, "recordsSha256"),
        text(json, "leftOutSha256"));
  }

  private static ObjectNode sheet(Batch.SheetNote sheet) {
    ObjectNode json = JsonFile.object();
    json.put("name", sheet.name()).put("headerRow", sheet.headerRow());
    return sheet.isClosing() ? json.put("completedAtIsClosing", true) : json;
  }

  private static Batch.SheetNote sheet(JsonNode json, boolean isClosing) {
    return new Batch.SheetNote(
        text(json, "name"),
        json.path("headerRow").intValue(),
        isClosing || json.path("completedAtIsClosing").booleanValue());
  }

  private static ObjectNode round(RoundFacts facts) {
    ObjectNode json = JsonFile.object();
    facts.round().ifPresent(round -> json.put("round", round.toString()));
    facts.issued().ifPresent(issued -> json.put("issued", issued));
    facts.issuedOn().ifPresent(day -> json.put("issuedOn", day.toString()));
    facts.returned().ifPresent(returned -> json.put("returned", returned));
    facts.valid().ifPresent(valid -> json.put("valid", valid));
    return json;
  }

  private static RoundFacts round(JsonNode json) {
    return new RoundFacts(
        optional(json, "round")
            .map(r -> Round.parse(r).orElseThrow(() -> new IllegalArgumentException(r))),
        whole(json, "issued"),
        optional(json, "issuedOn").map(LocalDate::parse),
        whole(json, "returned"),
        whole(json, "valid"));
  }

  private static ObjectNode item(SurveyItem item) {
    ObjectNode json = JsonFile.object().put("text", item.text());
    ObjectNode codes = json.putObject("codes");
    new TreeMap<>(item.codes()).forEach(codes::put);
    return json.put("higherIsBetter", item.higherIsBetter()).put("top", item.top());
  }

  private static SurveyItem item(JsonNode json) {
    Map<String, String> codes = new LinkedHashMap<>();
    json.path("codes").properties().forEach(e -> codes.put(e.getKey(), e.getValue().textValue()));
    return new SurveyItem(
        text(json, "text"),
        codes,
        json.path("higherIsBetter").booleanValue(),
        json.path("top").intValue());
  }

  private static ObjectNode problem(Problem problem) {
    ObjectNode json = JsonFile.object();
    json.put("code", problem.code().id());
    json.put("severity", problem.severity().code());
    problem.place().file().ifPresent(file -> json.put("file", file));
    problem.place().sheet().ifPresent(sheet -> json.put("sheet", sheet));
    problem.place().cell().ifPresent(cell -> json.put("cell", cell.toString()));
    json.put("found", problem.found());
    json.put("personal", problem.personal());
    texts(json.putArray("arguments"), problem.arguments());
    return json;
  }

  private static Problem problem(JsonNode json) {
    Code code = Code.of(text(json, "code")).orElseThrow(IllegalArgumentException::new);
    boolean isError = optional(json, "severity").equals(Optional.of(Severity.ERROR.code()));
    return new Problem(
        code,
        new Place(
            optional(json, "file"),
            optional(json, "sheet"),
            optional(json, "cell").map(CellRef::parse)),
        text(json, "found"),
        json.path("personal").booleanValue(),
        isError && code.severity() != Severity.ERROR,
        texts(json.path("arguments")));
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.textValue()));
    return texts;
  }

  private static String text(JsonNode json, String key) {
    return optional(json, key).orElseThrow(() -> new IllegalArgumentException("no " + key));
  }

  private static Optional<String> optional(JsonNode json, String key) {
    return Optional.ofNullable(json.path(key).textValue());
  }

  private static Optional<Integer> whole(JsonNode json, String key) {
    return json.path(key).isInt() ? Optional.of(json.path(key).intValue()) : Optional.empty();
  }
}
