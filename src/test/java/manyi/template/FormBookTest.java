package manyi.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import manyi.grid.BookPlan;
import manyi.grid.CellRef;
import manyi.grid.LinesPlan;
import manyi.grid.Origin;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.record.AsideSheet;
import manyi.record.Column;
import manyi.record.ExampleLine;
import manyi.record.ExampleRow;
import manyi.record.ListFile;
import manyi.record.RecordKinds;
import manyi.record.Words;
import manyi.record.word.Channel;
import manyi.record.word.Meaning;
import manyi.record.word.SeverityLevel;
import manyi.record.word.Topic;
import manyi.record.word.Validity;
import manyi.record.word.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormBookTest {
  private static final Words WORDS = new Words(ListFile.builtInWords());

  static Stream<Arguments> forms() {
    return FormBook.ALL.stream()
        .flatMap(
            form -> Stream.of(Language.values()).map(language -> Arguments.of(form, language)));
  }

  private static BookPlan plan(Form form, Language language) {
    return FormBook.plan(form.kind(), language);
  }

  @Test
  void everyFormIsListedAndEveryKindHasOne() throws IOException {
    Set<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/manyi/template"))) {
      for (Path file : files.toList()) {
        if (Files.readString(file).contains(" implements Form {")) {
          written.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    Set<String> listed = new TreeSet<>();
    FormBook.ALL.forEach(form -> listed.add(form.getClass().getSimpleName()));
    assertEquals(written, listed);
    assertEquals(Set.copyOf(RecordKinds.ALL), Set.copyOf(FormBook.kinds()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyListedWordIsUnderstood(Form form, Language language) {
    FormText text = new FormText(form.kind(), language);
    for (FormColumn column : form.columns(text)) {
      Optional<Column<?>> field = form.kind().column(column.name());
      Optional<Vocabulary<?>> vocabulary = field.flatMap(Column::vocabulary);
      if (column.entry().isListed() && vocabulary.isPresent()) {
        List<String> options = text.options(column);
        assertEquals(options.size(), meanings(field.get(), vocabulary.get(), options).size());
      }
    }
  }

  private static <E extends Enum<E> & Meaning> List<Meaning> meanings(
      Column<?> field, Vocabulary<E> vocabulary, List<String> options) {
    List<Meaning> meanings = new ArrayList<>();
    for (String word : options) {
      Optional<E> meaning = WORDS.meaning(field.name(), vocabulary, word);
      assertTrue(meaning.isPresent(), field + " " + word);
      meanings.add(meaning.get());
    }
    return meanings;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aComplaintCanBeOfEveryChannelValidityAndSeverity(Language language) {
    FormText text = new FormText(new ComplaintForm().kind(), language);
    Map<String, Set<? extends Meaning>> all =
        Map.of(
            "channel", EnumSet.allOf(Channel.class),
            "validity", EnumSet.allOf(Validity.class),
            "severity", EnumSet.allOf(SeverityLevel.class));
    for (FormColumn column : new ComplaintForm().columns(text)) {
      if (all.containsKey(column.name())) {
        Column<?> field = new ComplaintForm().kind().column(column.name()).orElseThrow();
        assertEquals(
            all.get(column.name()),
            Set.copyOf(meanings(field, field.vocabulary().orElseThrow(), text.options(column))));
      }
    }
    FormText visits = new FormText(new VisitForm().kind(), language);
    assertEquals(
        Topic.values().length,
        Set.copyOf(
                meanings(
                    manyi.record.Visit.TOPIC,
                    Vocabulary.TOPIC,
                    list(visits.text("choices.visit.topic"))))
            .size());
  }

  private static List<String> list(String text) {
    return List.of(text.split("[|]", -1));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theExampleStandsInTheOrderOfTheColumns(Form form, Language language) {
    List<String> columns =
        new ArrayList<>(
            form.columns(new FormText(form.kind(), language)).stream()
                .map(FormColumn::name)
                .toList());
    List<ExampleLine> cells = ExampleRow.of(form.kind(), language).cells();
    assertEquals("running", cells.get(0).field());
    for (ExampleLine cell : cells) {
      int at = columns.indexOf(cell.field());
      assertTrue(at >= 0, cell.toString());
      columns.subList(0, at + 1).clear();
    }
    List<String> shown = cells.stream().map(ExampleLine::text).toList();
    assertTrue(ExampleRow.of(form.kind(), language).isIn(shown));
    List<String> typedOver = new ArrayList<>(shown);
    typedOver.set(1, "9-9-909");
    assertTrue(!ExampleRow.of(form.kind(), language).isIn(typedOver));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theGuideIsKnownAsOneAndExplainsEveryColumn(Form form, Language language) {
    BookPlan book = plan(form, language);
    assertEquals(Origin.TEMPLATE, book.origin());
    for (SheetPlan aside : book.sheets().subList(1, book.sheets().size())) {
      String first = aside.cells().values().iterator().next().value().shown();
      assertTrue(AsideSheet.isOne(aside.name(), first), aside.name() + " " + first);
    }
    SheetPlan table = book.sheets().get(0);
    assertTrue(
        !AsideSheet.isOne(table.name(), table.cells().values().iterator().next().value().shown()));
    SheetPlan guide = book.sheets().get(book.sheets().size() - 1);
    Set<String> explained = new TreeSet<>();
    guide
        .cells()
        .forEach(
            (at, cell) -> {
              if (at.column() == 1) {
                explained.add(cell.value().shown());
              }
            });
    FormText text = new FormText(form.kind(), language);
    for (FormColumn column : form.columns(text)) {
      assertTrue(
          column.name().equals("answer") || explained.contains(text.head(column)),
          column.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void rowsToFillInHoldNothing(Form form, Language language) {
    SheetPlan table = plan(form, language).sheets().get(0);
    Optional<LinesPlan> lines = table.lines();
    assertEquals(form.body().isEmpty(), lines.isPresent());
    lines.ifPresent(
        plan -> {
          assertEquals(plan.first() - 1, table.cells().last().row());
          assertTrue(plan.last() - plan.first() >= 499);
          assertEquals(new CellRef(plan.first() - 1, 1), new CellRef(table.frozenRows() + 1, 1));
        });
  }

  @Test
  void everyTextIsOfAForm() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/manyi/template"))) {
      for (Path file : files.toList()) {
        code.append(Files.readString(file));
      }
    }
    for (String key : Messages.of("template", Language.ZH).keys()) {
      String last = key.substring(key.lastIndexOf('.') + 1);
      boolean isOfKind = RecordKinds.named(last).isPresent() || last.matches("[0-9]|S[0-9]");
      assertTrue(isOfKind || code.indexOf("\"" + last + "\"") >= 0 || code.indexOf(key) >= 0, key);
    }
  }
}
