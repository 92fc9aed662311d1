package manyi.intake.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import manyi.diagnostic.Problems;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.RoundStated;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.FormRows;
import manyi.intake.table.Standing;
import manyi.intake.table.TableReading;
import manyi.record.ReadRow;
import manyi.record.SurveyReturn;

/** A claim on a table of returned questionnaires, a row for each. */
final class SurveyClaim extends Claim {
  private static final Pattern OF_ANOTHER_KIND =
      Pattern.compile(
          "(?:走访|拜访|访问|回访|投诉|受理|报事|报修|维修|派单|接单|催费|催缴|登记|来访|来电|接待)(?:时间|日期|人|人员|情况|内容|方式|对象|结果|编号|单号)");

  private static final int FEWEST_STRANGE = 2;

  private final SurveyLists lists;
  private final String file;
  private final HeaderMatch match;

  /** The rows by which the columns were judged: all of a short table. */
  private final SurveyRows sample;

  private final SurveyLayout layout;

  private SurveyClaim(
      SurveyReader reader,
      SheetFrame frame,
      String file,
      SurveyLists lists,
      Look look,
      int explained,
      List<String> missing) {
    super(reader, frame, explained, missing);
    this.lists = lists;
    this.file = file;
    this.match = look.match();
    this.sample = look.sample();
    this.layout = look.layout();
  }

  /** What was seen of a table. */
  private record Look(HeaderMatch match, SurveyRows sample, SurveyLayout layout) {
    static Look at(SheetFrame frame, SurveyLists lists) {
      HeaderMatch match = lists.match(frame);
      SurveyRows sample = new SurveyRows(frame, SurveyRows.sample(frame), match, lists, false);
      return new Look(match, sample, SurveyLayout.of(frame, sample.data(), match, lists.scale()));
    }
  }

  static SurveyClaim of(SurveyReader reader, SheetFrame frame, String file, SurveyLists lists) {
    Look look = Look.at(frame, lists);
    int explained = explained(frame, look);
    List<String> missing = explained == 0 ? List.of(reader.needed()) : List.of();
    return new SurveyClaim(reader, frame, file, lists, look, explained, missing);
  }

  private static int explained(SheetFrame frame, Look look) {
    SurveyLayout layout = look.layout();
    if (layout.items.isEmpty() || CodeBook.is(frame, look.match())) {
      return 0;
    }
    boolean isOther =
        frame.headers().stream()
            .anyMatch(head -> OF_ANOTHER_KIND.matcher(head.spelling().key()).matches());
    boolean isThin = layout.items.size() == 1 && !layout.isFromATool();
    if (isOther && layout.items.size() == 1) {
      // A register of repairs that ends in 满意度 is no questionnaire.
      return 0;
    }
    int thin = layout.unknown.isEmpty() && !isOther ? 2 : 1;
    return isOther || isThin ? thin : layout.explained();
  }

  @Override
  public boolean isNamed() {
    return frame().headers().stream()
        .filter(head -> lists.aliases().isOwn(SurveyReturn.KIND, head))
        .flatMap(head -> lists.find(head.spelling().key()).stream())
        .anyMatch(HeaderAliases.Alias::isItem);
  }

  @Override
  public Standing standing() {
    Standing standing = new SurveyCue(lists.aliases()).standing(frame(), file);
    if (standing != Standing.BY_FIELDS) {
      return standing;
    }
    return isOutweighed() ? Standing.NONE : Standing.MARKED;
  }

  /**
   * True where more filled columns are neither answers nor anything that a questionnaire asks for
   * than there are answers: a list of trainings or of visits ends in how satisfied somebody was.
   */
  private boolean isOutweighed() {
    long strange =
        layout.unknown.stream()
            .filter(head -> !layout.doubtful.contains(head))
            .filter(
                head ->
                    sample.data().stream()
                        .anyMatch(row -> !frame().at(row, head.column()).isBlank()))
            .count();
    return strange >= FEWEST_STRANGE && strange > layout.items.size();
  }

  /** A list of returns begins with its number or room; options that repeat are a grid to tick. */
  @Override
  public boolean isListAlone(Claim withShared) {
    HeaderCell first = frame().headers().get(0);
    return first.group().isEmpty()
        && lists
            .find(first.spelling().key())
            .filter(alias -> !alias.isItem() && !alias.isUnused())
            .isPresent()
        && isComplete();
  }

  @Override
  public TableReading read(SheetContext context, ReadingScope scope) {
    SheetFrame frame = frame();
    SurveyRows rows =
        new SurveyRows(frame, frame.body().boxed().toList(), match, lists, scope.isForm());
    SurveyLayout judged = judgedBy(rows.data());
    Problems problems = new Problems();
    ReturnColumns columns = new ReturnColumns(frame, judged, scope);
    columns.say(rows.data(), problems);
    ReturnFields fields = new ReturnFields(frame, match, lists.words(), scope, problems);
    ReturnRows reading = new ReturnRows(frame, judged, fields, lists.scale(), scope, problems);
    List<ReadRow> read = new ArrayList<>();
    rows.classes()
        .forEach(
            (row, is) -> {
              FormRows.ofExample(rows.rowClasses(), frame, scope, row).ifPresent(problems::add);
              read.add(reading.read(row, is));
            });
    reading.sayUnknown();
    fields.sayYears();
    return TableReading.of(this, context, scope, columns.readings(), read, problems.list())
        .ofQuestionnaire(
            judged.items.stream().map(ItemColumn::item).toList(),
            RoundStated.in(frame, context, scope.file()));
  }

  /** The columns by all rows; a short table has shown them already. */
  private SurveyLayout judgedBy(List<Integer> rows) {
    return rows.equals(sample.data())
        ? layout
        : SurveyLayout.of(frame(), rows, match, lists.scale());
  }
}
