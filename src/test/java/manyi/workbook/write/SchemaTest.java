package manyi.workbook.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import manyi.grid.BookPlan;
import manyi.language.Language;
import manyi.record.RecordKind;
import manyi.report.InventedYear;
import manyi.report.MonthlyBooks;
import manyi.report.YearBooks;
import manyi.template.FormBook;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds every part of a written workbook against the schemas of ECMA-376. Run by itself, with the
 * library's full schemas in place of the small ones: beside the other tests they would hide what
 * the small ones lack.
 */
class SchemaTest {
  /** Parts of the package itself, which have schemas of their own; the library reads them. */
  private static final Set<String> OF_PACKAGE = Set.of("rels", "[Content_Types].xml", "core.xml");

  private static final int SEEDS = 8;

  private static List<BookPlan> books() {
    List<BookPlan> books = new ArrayList<>();
    books.add(SampleBook.everything());
    books.add(SampleBook.everyChart());
    for (Language language : Language.values()) {
      for (RecordKind<?> kind : FormBook.kinds()) {
        books.add(FormBook.plan(kind, language));
      }
      books.add(MonthlyBooks.of(MonthlyBooks.full(60, 3), language));
      books.add(MonthlyBooks.of(MonthlyBooks.unknown(), language));
      books.add(YearBooks.annual(InventedYear.full(5), language));
      books.add(YearBooks.survey(InventedYear.full(5), language));
    }
    for (long seed = 0; seed < SEEDS; seed++) {
      books.add(RandomBook.of(seed));
    }
    return books;
  }

  @Test
  void everyPartIsAsTheSchemasSay() throws IOException {
    Set<String> kinds = new TreeSet<>();
    for (BookPlan book : books()) {
      for (var part : parts(BookParts.bytes(book)).entrySet()) {
        assertEquals(List.of(), faults(part.getValue()), book.title() + " " + part.getKey());
        kinds.add(part.getKey().replaceAll("[0-9]+|.*/|\\.xml", ""));
      }
    }
    assertEquals(
        Set.of("app", "chart", "custom", "drawing", "sharedStrings", "sheet", "styles", "workbook"),
        kinds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "xl/styles.xml | <b/><sz val=\"10\"/> | <bold/><sz val=\"10\"/>",
        "xl/styles.xml | style=\"thin\" | style=\"slim\"",
        "xl/styles.xml | <fills | <fillings",
        "xl/worksheets/sheet1.xml | <printOptions horizontalCentered=\"1\"/> | <autoFilter/>",
        "xl/worksheets/sheet1.xml | state=\"frozen\" | state=\"cold\"",
        "xl/worksheets/sheet1.xml | <c r=\"A1\" | <c r=\"A1\" u=\"1\"",
        "xl/worksheets/sheet1.xml | fitToHeight=\"0\" | fitToHeight=\"no\"",
        "xl/worksheets/sheet2.xml | errorStyle=\"warning\" | errorStyle=\"mild\"",
        "xl/charts/chart1.xml | <c:barDir val=\"col\"/> | ",
        "xl/charts/chart1.xml | <c:crosses val=\"max\"/> | <c:crosses val=\"most\"/>",
        "xl/drawings/drawing1.xml | <xdr:clientData/> | ",
        "xl/workbook.xml | <bookViews> | <bookView>",
        "xl/sharedStrings.xml | <si><t> | <si><x/><t>",
      })
  void findsWhatIsPlanted(String part, String found, String planted) throws IOException {
    String sound = parts(BookParts.bytes(SampleBook.everything())).get(part);
    String faulty = sound.replace(found, planted == null ? "" : planted);
    assertFalse(sound.equals(faulty), "nothing was planted");
    assertFalse(faults(faulty).isEmpty(), "not found");
  }

  private static TreeMap<String, String> parts(byte[] bytes) throws IOException {
    TreeMap<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (OF_PACKAGE.stream().noneMatch(entry.getName()::endsWith)) {
          parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }

  /** The schemas forget that white space of a text may be kept, which XML itself allows. */
  private static String withoutSpace(String part) {
    return part.replace(" xml:space=\"preserve\"", "");
  }

  private static List<String> faults(String part) throws IOException {
    List<XmlError> errors = new ArrayList<>();
    try {
      XmlObject document =
          TypeSystemHolder.typeSystem.parse(
              new StringReader(withoutSpace(part)), null, new XmlOptions());
      assertTrue(document.schemaType().isDocumentType(), "no schema knows this: " + part);
      document.validate(new XmlOptions().setErrorListener(errors));
    } catch (XmlException e) {
      errors.add(e.getError());
    }
    return errors.stream().map(XmlError::toString).toList();
  }
}
