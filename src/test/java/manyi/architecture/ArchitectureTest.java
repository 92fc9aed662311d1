package manyi.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the packages to the arrows that the README draws. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
  /** A room with more than this has more than one job. */
  private static final int FILES_OF_A_PACKAGE = 45;

  private final JavaClasses manyi =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("manyi");

  static List<ArchRule> rules() {
    return List.of(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("manyi.cli..", "manyi")
            .layer("desk")
            .definedBy("manyi.desk..")
            .layer("intake")
            .definedBy("manyi.intake..")
            .layer("report")
            .definedBy("manyi.report..")
            .layer("template")
            .definedBy("manyi.template..")
            .layer("project")
            .definedBy("manyi.project..")
            .layer("workbook")
            .definedBy("manyi.workbook..")
            .layer("figures")
            .definedBy("manyi.figures..")
            .layer("policy")
            .definedBy("manyi.policy..")
            .layer("disk")
            .definedBy("manyi.disk..")
            .whereLayer("disk")
            .mayOnlyBeAccessedByLayers("project", "workbook", "desk", "cli")
            .whereLayer("disk")
            .mayNotAccessAnyLayer()
            .whereLayer("desk")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("desk", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("desk")
            .whereLayer("template")
            .mayOnlyBeAccessedByLayers("desk")
            .whereLayer("project")
            .mayOnlyBeAccessedByLayers("desk", "cli")
            .whereLayer("workbook")
            .mayOnlyBeAccessedByLayers("desk")
            .whereLayer("figures")
            .mayOnlyBeAccessedByLayers("report", "desk", "cli")
            .whereLayer("policy")
            .mayOnlyBeAccessedByLayers("figures", "report", "project", "desk", "cli")
            .because("intake, report, template, project and workbook meet in desk, nowhere else"),
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("language")
            .definedBy("manyi.language..")
            .layer("grid")
            .definedBy("manyi.grid..")
            .layer("diagnostic")
            .definedBy("manyi.diagnostic..")
            .layer("record")
            .definedBy("manyi.record..")
            .layer("policy")
            .definedBy("manyi.policy..")
            .layer("disk")
            .definedBy("manyi.disk..")
            .layer("layout")
            .definedBy("manyi.layout..")
            .layer("workbook")
            .definedBy("manyi.workbook..")
            .layer("template")
            .definedBy("manyi.template..")
            .whereLayer("language")
            .mayNotAccessAnyLayer()
            .whereLayer("grid")
            .mayOnlyAccessLayers("language")
            .whereLayer("diagnostic")
            .mayOnlyAccessLayers("grid", "language")
            .whereLayer("record")
            .mayOnlyAccessLayers("diagnostic", "grid", "language")
            .whereLayer("policy")
            .mayOnlyAccessLayers("record", "diagnostic", "grid", "language")
            .whereLayer("disk")
            .mayOnlyAccessLayers("diagnostic")
            .whereLayer("layout")
            .mayOnlyAccessLayers("grid", "language")
            .whereLayer("workbook")
            .mayOnlyAccessLayers("disk", "layout", "diagnostic", "grid", "language")
            .whereLayer("template")
            .mayOnlyAccessLayers("record", "grid", "language")
            .because("the ground knows nothing of what is built on it; workbook knows no record"),
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("files")
            .definedBy("manyi.intake")
            .layer("survey")
            .definedBy("manyi.intake.survey")
            .layer("log")
            .definedBy("manyi.intake.log")
            .layer("table")
            .definedBy("manyi.intake.table")
            .layer("advice")
            .definedBy("manyi.intake.advice")
            .layer("cell")
            .definedBy("manyi.intake.cell")
            .layer("header")
            .definedBy("manyi.intake.header")
            .layer("sheet")
            .definedBy("manyi.intake.sheet")
            .whereLayer("files")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("survey")
            .mayOnlyBeAccessedByLayers("files")
            .whereLayer("log")
            .mayOnlyBeAccessedByLayers("survey", "files")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers("log", "survey", "files")
            .whereLayer("advice")
            .mayOnlyBeAccessedByLayers("log", "files")
            .whereLayer("cell")
            .mayOnlyBeAccessedByLayers("advice", "log", "survey", "files")
            .whereLayer("header")
            .mayOnlyBeAccessedByLayers("advice", "cell", "log", "survey", "files")
            .whereLayer("sheet")
            .mayNotAccessAnyLayer()
            .because("a sheet is understood in steps: sheet, header, cell, table"),
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("shared")
            .definedBy("manyi.figures")
            .layer("complaint")
            .definedBy("manyi.figures.complaint")
            .layer("visit")
            .definedBy("manyi.figures.visit")
            .layer("survey")
            .definedBy("manyi.figures.survey")
            .whereLayer("shared")
            .mayNotAccessAnyLayer()
            .whereLayer("complaint")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("visit")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("survey")
            .mayNotBeAccessedByAnyLayer()
            .because("complaints, visits and questionnaires are counted apart"),
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("catalogue")
            .definedBy("manyi.report")
            .layer("month")
            .definedBy("manyi.report.month")
            .layer("year")
            .definedBy("manyi.report.year")
            .layer("survey")
            .definedBy("manyi.report.survey")
            .layer("basis")
            .definedBy("manyi.report.basis")
            .layer("block")
            .definedBy("manyi.report.block")
            .whereLayer("catalogue")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("month")
            .mayOnlyBeAccessedByLayers("catalogue")
            .whereLayer("year")
            .mayOnlyBeAccessedByLayers("catalogue")
            .whereLayer("survey")
            .mayOnlyBeAccessedByLayers("year", "catalogue")
            .whereLayer("basis")
            .mayOnlyBeAccessedByLayers("catalogue")
            .whereLayer("block")
            .mayNotAccessAnyLayer()
            .because("the sheets of a report are made of blocks, and blocks know no report"),
        slices()
            .matching("manyi.intake.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each step of intake rests on those before it"),
        slices()
            .matching("manyi.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a month's work runs one way"),
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("shared")
            .definedBy("manyi.workbook")
            .layer("xml")
            .definedBy("manyi.workbook.xml..")
            .layer("read")
            .definedBy("manyi.workbook.read..")
            .layer("write")
            .definedBy("manyi.workbook.write..")
            .layer("annotate")
            .definedBy("manyi.workbook.annotate..")
            .whereLayer("annotate")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("annotate")
            .whereLayer("write")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("xml")
            .mayOnlyBeAccessedByLayers("read", "annotate")
            .whereLayer("xml")
            .mayOnlyAccessLayers("shared")
            .whereLayer("shared")
            .mayNotAccessAnyLayer()
            .because("who reads knows of no writing, who writes of no reading"),
        noClasses()
            .that()
            .resideInAPackage("manyi.workbook.annotate..")
            .should()
            .dependOnClassesThat(
                behindTheDoors(
                    "manyi.workbook.read..",
                    "WorkbookReader",
                    "WholeBook",
                    "CompoundBook",
                    "BinaryBook"))
            .because("a copy meets those who read at few places"),
        noClasses()
            .that()
            .resideInAPackage("manyi.workbook.write..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..", "org.openxmlformats..")
            .because("a report is written part by part, without a library"),
        noClasses()
            .that()
            .resideOutsideOfPackage("manyi.workbook..")
            .should()
            .dependOnClassesThat(
                behindTheDoors(
                    "manyi.workbook..",
                    "WorkbookReader",
                    "FormerReport",
                    "WorkbookWriter",
                    "AnnotatedWorkbook"))
            .because("a workbook is read, looked into, written or annotated"),
        floor("language").because("a text is a text, whatever is written about"),
        floor("grid", "language").because("a cell knows neither its file nor its meaning"),
        floor("diagnostic", "grid", "language")
            .because("a problem is told in the same words wherever it is met"),
        floor("record", "diagnostic", "grid", "language")
            .because("a record knows neither where it is read nor what is made of it"),
        floor("disk", "diagnostic").because("a disk is a disk, whatever is written to it"),
        floor("layout", "grid", "language").because("a page is laid out as it is planned"),
        floor("workbook", "layout", "disk", "diagnostic", "grid", "language")
            .because("workbook knows no record and no figure: a file is a file, whatever it says"),
        classes()
            .that()
            .resideInAPackage("manyi.layout..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("manyi.layout..", "manyi.grid..", "manyi.language..", "java..")
            .because("another writer finds the same page without any library"),
        noClasses()
            .that()
            .resideOutsideOfPackage("manyi.workbook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
            .because("only workbook knows how a file is made"),
        noClasses()
            .that()
            .resideOutsideOfPackage("manyi.workbook.xml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.aalto..", "org.codehaus.stax2..", "javax.xml..")
            .because("XML is read in one place, within limits"),
        noClasses()
            .that()
            .resideOutsideOfPackage("manyi.workbook.read..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .because("a web page is one make of file among others"),
        noClasses()
            .that()
            .resideOutsideOfPackage("manyi.cli.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("the command line ends in its commands"),
        noClasses()
            .that()
            .resideInAPackage("manyi.cli.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("manyi.intake..", "manyi.report..")
            .because("a command has the work done in desk and the result told by a screen"),
        noClasses()
            .that()
            .resideInAPackage("manyi.cli.screen..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("manyi.cli.command..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.nio.file.Files.class)
            .because("a screen is given values, knows no option and looks into no file"),
        noClasses()
            .that()
            .resideOutsideOfPackages("manyi.project..", "manyi.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("JSON is how settings are kept and figures are printed, nothing else"),
        noClasses()
            .that()
            .resideOutsideOfPackages("manyi.workbook.read..", "manyi.project..")
            .and()
            .doNotHaveFullyQualifiedName("manyi.record.ListFile")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.csv..")
            .because("CSV is a way to keep and to bring, not a way to think"),
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("manyi.intake.log.RecordHeads")
            .and()
            .doNotHaveFullyQualifiedName("manyi.intake.survey.SurveyLists")
            .should()
            .callMethodWhere(
                com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("of"))
                    .and(
                        com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With
                                .owner(
                                    com.tngtech.archunit.core.domain.JavaClass.Predicates.type(
                                        manyi.intake.header.HeaderMatching.class)))))
            .because("a claim matches the heads of its table once, and reads by that match"),
        noClasses()
            .that()
            .resideInAPackage("manyi.project.imports")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("manyi.project", "manyi.project.match")
            .because("an import is kept without knowing what it is compared with"),
        noClasses()
            .that()
            .resideInAPackage("manyi.project.match")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("manyi.project")
            .because("what tells two records to be one asks no project"),
        noClasses()
            .that()
            .resideInAPackage("manyi.record.word")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("manyi.record", "manyi.record.answer", "manyi.record.contact")
            .because("a word is what a record is made of, and knows none"),
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("a second file must never see the first one's leftovers"),
        noClasses()
            .that()
            .resideOutsideOfPackage("manyi.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("only the command line speaks"),
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("manyi.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("a test must be able to run everything else"),
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .because("a name says what a thing is for"),
        noClasses()
            .that()
            .resideOutsideOfPackage("manyi.cli..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethodWhere(
                com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
            .because("the same question asked tomorrow must have the same answer"),
        classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(ABSTRACT)
            .should()
            .haveModifier(FINAL)
            .because("nothing here is meant to be extended"));
  }

  /** A package that knows no other packages than some below it. */
  private static ArchRule floor(String name, String... below) {
    List<String> known = new ArrayList<>(List.of("manyi." + name + ".."));
    Stream.of(below).map(other -> "manyi." + other + "..").forEach(known::add);
    return noClasses()
        .that()
        .resideInAPackage("manyi." + name + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("manyi..").and(resideOutsideOfPackages(known.toArray(String[]::new))));
  }

  /** The classes of some packages that are not among those by which others may enter. */
  private static DescribedPredicate<JavaClass> behindTheDoors(String packages, String... doors) {
    return resideInAPackage(packages)
        .and(
            DescribedPredicate.describe(
                "are not one of " + List.of(doors),
                type -> {
                  JavaClass outer = type;
                  while (outer.getEnclosingClass().isPresent()) {
                    outer = outer.getEnclosingClass().get();
                  }
                  return !List.of(doors).contains(outer.getSimpleName());
                }));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theHouseStands(ArchRule rule) {
    rule.check(manyi);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws Exception {
    Path root = Path.of("src/main/java");
    try (Stream<Path> folders = Files.walk(root)) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(ArchitectureTest::holdsClasses)
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
      assertTrue(silent.isEmpty(), () -> "no package-info.java in " + silent);
    }
  }

  @Test
  void noPackageGrowsBeyondWhatAFolderListTells() throws Exception {
    Map<Path, Long> files;
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      files =
          all.filter(file -> file.toString().endsWith(".java"))
              .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    }
    assertTrue(files.containsKey(Path.of("src/main/java/manyi/record")), files::toString);
    files.values().removeIf(count -> count <= FILES_OF_A_PACKAGE);
    assertEquals(Map.of(), files, "packages to part by what their classes are for");
  }

  private static boolean holdsClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
