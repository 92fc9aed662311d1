package manyi.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.intake.header.HeaderAliases;
import manyi.intake.log.RecordSheetReader;
import manyi.intake.log.RoomsRepeated;
import manyi.intake.log.RowSameness;
import manyi.intake.log.RunningNumbers;
import manyi.intake.survey.AnswerListReader;
import manyi.intake.survey.SurveyReader;
import manyi.intake.survey.TallyReader;
import manyi.intake.table.SheetReader;
import manyi.intake.table.TableReading;
import manyi.record.Household;
import manyi.record.RecordKind;
import manyi.record.Words;
import manyi.record.answer.AnswerWords;

/**
 * Reads a file's sheets into batches of records. What cannot be read is a problem with its place;
 * nothing is thrown, whatever the sheets hold.
 */
public final class Intake {
  private final List<SheetReader> readers;
  private final AnswerWords scale;
  private final Words words;
  private final TableReads reads;

  /** Reads with the given header aliases and value words. */
  public Intake(HeaderAliases aliases, Words words) {
    List<SheetReader> all = new ArrayList<>();
    for (RecordKind<?> kind : RecordSheetReader.KINDS) {
      all.add(new RecordSheetReader(kind, aliases, words));
    }
    all.add(new SurveyReader(aliases, words));
    all.add(new AnswerListReader(aliases, words));
    all.add(new TallyReader(aliases));
    this.readers = List.copyOf(all);
    this.words = words;
    this.scale = new AnswerWords(words);
    this.reads = new TableReads(new TableSearch(readers, scale));
  }

  /** Reads every sheet that is not hidden, or the one that was asked for. */
  public FileReading read(GridBook book, IntakeOptions options) {
    Raw raw = reads.read(book, options);
    return BlankForm.is(raw)
        ? new FileReading(List.of(), List.of(BlankForm.problem(raw)), List.of())
        : settled(raw, raw.tables(), raw.unread(), raw.grids());
  }

  /** Reads a file and gives each of its rows to the project that it belongs to. */
  public DividedReading divide(GridBook book, IntakeOptions options, Placement placement) {
    Raw raw = reads.read(book, options);
    if (BlankForm.is(raw)) {
      return new DividedReading(Map.of(), List.of(), List.of(), List.of(BlankForm.problem(raw)));
    }
    Division division = new Division(book.fileName(), raw.tables(), placement);
    Map<String, FileReading> byProject = new LinkedHashMap<>();
    for (String project : division.projects()) {
      byProject.put(project, share(raw, division, project));
    }
    List<TableReading> unread =
        sheets(raw, raw.tables(), raw.unread(), raw.grids()).stream()
            .filter(sheet -> sheet.kind().isEmpty())
            .toList();
    return new DividedReading(byProject, division.placed(), unread, raw.problems());
  }

  /** Reads a file for one project alone; what belongs to others is not settled. */
  public FileReading shareOf(
      String project, GridBook book, IntakeOptions options, Placement placement) {
    Raw raw = reads.read(book, options);
    return share(raw, new Division(book.fileName(), raw.tables(), placement), project);
  }

  private FileReading share(Raw raw, Division division, String project) {
    List<TableReading> tables = division.of(project);
    List<Grid> grids = raw.grids().stream().filter(grid -> isIn(tables, grid)).toList();
    return settled(raw, tables, List.of(), grids);
  }

  /** Settles some tables of a file as if it held no others. */
  private FileReading settled(
      Raw raw, List<TableReading> tables, List<Found> unread, List<Grid> grids) {
    List<Problem> ofFile = new ArrayList<>(raw.problems());
    List<TableReading> settled =
        new SurveySettlement(raw.book().fileName(), ofFile).settle(sameRows(raw, tables, ofFile));
    ofFile.addAll(OutlyingDates.in(raw.book().fileName(), settled));
    ofFile.addAll(RevisitDoubts.in(raw.book().fileName(), settled, words));
    List<Problem> placed = ofFile.stream().map(raw.places()::real).toList();
    List<TableReading> sheets = sheets(raw, settled, unread, grids);
    return new FileReading(sheets, placed, Batches.of(raw.book(), sheets, placed));
  }

  private List<TableReading> sheets(
      Raw raw, List<TableReading> tables, List<Found> unread, List<Grid> grids) {
    return new Sheets(raw.book(), raw.options(), scale, raw.tables().isEmpty())
        .inOrder(grids, tables, unread, readers).stream()
            .map(raw.places()::real)
            .map(TableReading::settled)
            .toList();
  }

  private static boolean isIn(List<TableReading> tables, Grid grid) {
    return tables.stream().anyMatch(table -> table.frame().sheet() == grid);
  }

  /**
   * Decides over all tables of a kind which rows are the same. Which numbers run on from 1 shows in
   * the file as a whole, whatever part of it is settled.
   */
  private static List<TableReading> sameRows(
      Raw raw, List<TableReading> tables, List<Problem> ofFile) {
    String file = raw.book().fileName();
    List<TableReading> settled = new ArrayList<>(tables);
    for (RecordKind<?> kind : RecordSheetReader.KINDS) {
      List<TableReading> ofKind = ofKind(kind, tables);
      if (ofKind.isEmpty()) {
        continue;
      }
      RunningNumbers running =
          new RunningNumbers(kind.column("number"), ofKind(kind, raw.tables()));
      RowSameness sameness = new RowSameness(file, kind, ofKind, running);
      Iterator<TableReading> same = sameness.settled().iterator();
      settled.replaceAll(table -> table.isOf(kind) ? same.next() : table);
      ofFile.addAll(sameness.problems());
      if (kind == Household.KIND) {
        ofFile.addAll(RoomsRepeated.in(file, ofKind(kind, settled)));
      }
    }
    return settled;
  }

  private static List<TableReading> ofKind(RecordKind<?> kind, List<TableReading> tables) {
    return tables.stream().filter(table -> table.isOf(kind)).toList();
  }
}
