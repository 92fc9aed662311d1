package manyi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import manyi.grid.BookPlan;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetBookTest {
  @Test
  void everySheetOfThePackageIsListed() throws Exception {
    Path classes =
        Path.of(SheetBook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.walk(classes.resolve("manyi/report"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
        String name = classes.relativize(file).toString().replaceAll("[/\\\\]", ".");
        Class<?> type =
            Class.forName(
                name.substring(0, name.length() - ".class".length()),
                false,
                SheetBook.class.getClassLoader());
        if (ReportSheet.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
          written.add(type.getSimpleName());
        }
      }
    }
    Set<String> listed = new TreeSet<>();
    for (SheetBook<?> book : SheetBook.ALL) {
      book.sheets().forEach(sheet -> listed.add(sheet.getClass().getSimpleName()));
    }
    assertEquals(written, listed);
  }

  @Test
  void everyIdIsThatOfASheet() {
    Set<SheetId> used = EnumSet.noneOf(SheetId.class);
    SheetBook.ALL.forEach(book -> book.sheets().forEach(sheet -> used.add(sheet.id())));
    assertEquals(EnumSet.allOf(SheetId.class), used);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void sheetNamesAreUniqueAndFitATab(Language language) {
    BookPlan book = MonthlyBooks.of(MonthlyBooks.full(17, 3), language);
    List<String> names = book.sheets().stream().map(SheetPlan::name).toList();
    assertEquals(names.size(), Set.copyOf(names).size());
    for (String name : names) {
      assertTrue(name.length() <= 31 && name.matches("[^\\[\\]:*?/\\\\']+"), name);
    }
  }

  @Test
  void theMonthlyReportHasItsSheetsInOrder() {
    assertEquals(
        List.of("总览", "投诉月报", "投诉日报", "投诉明细", "超时与升级", "回访", "走访", "意见与需求", "改进事项", "数据质量", "口径说明"),
        MonthlyBooks.of(MonthlyBooks.full(17, 3), Language.ZH).sheets().stream()
            .map(SheetPlan::name)
            .toList());
  }

  @Test
  void theFootNamesTheReportAndItsForm() {
    BookPlan book = MonthlyBooks.of(MonthlyBooks.full(17, 3), Language.ZH);
    assertEquals("翠湖花园 2026年3月 客户服务月报  KH-21-R01", book.footer());
    assertEquals(InventedMonth.MARCH.atEndOfMonth(), book.dated());
  }
}
