package manyi.intake.survey;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.intake.header.HeaderAliases;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Standing;
import manyi.record.SurveyReturn;

/**
 * What speaks for and against a table's being a questionnaire of residents. Offices also rate their
 * suppliers, their staff and each repair with 满意 and 不满意.
 */
final class SurveyCue {
  private static final Pattern NAMED =
      Pattern.compile("问卷|满意度.{0,4}(?:调查|测评|征询|回访表)|意见.{0,2}(?:调查|征询|征求)|(?:调查|征询|意见)表|答卷");
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:供应商|供方|供货商?|承包商|分包商?|外包|合作)(?:单位|方)?(?:名称|编号|类别)?|单位名称"
              + "|(?:被)?(?:评价|评估|考核|考评|评审)(?:人|人员|部门|日期|时间|结果|等级|周期|月份|对象)"
              + "|(?:所属|责任)?(?:岗位|职务|职位|部门)|工号|入职(?:日期|时间)|工作(?:能力|业绩|纪律|态度)"
              + "|(?:报修|维修|派工|派单|工单)(?:单号|编号|号|时间|日期|人|人员|内容|项目|事项|工|师傅|材料)"
              + "|(?:维修|材料|人工|工时|有偿)(?:服务)?费用?|(?:合同)?(?:金额|单价|总价)"
              + "|(?:累计|剩余|可用|当前)?积分(?:数|余额)?");

  private final HeaderAliases aliases;

  SurveyCue(HeaderAliases aliases) {
    this.aliases = aliases;
  }

  /**
   * How sure the table is a questionnaire; by its fields alone where nothing names or denies it.
   *
   * @param file its name
   */
  Standing standing(SheetFrame frame, String file) {
    boolean isTitled =
        NAMED.matcher(frame.grid().name()).find()
            || frame.frontLines().stream().anyMatch(line -> NAMED.matcher(line).find());
    if (isTitled || NAMED.matcher(file).find() || isExported(frame)) {
      return Standing.MARKED;
    }
    return foreign(frame).isEmpty() ? Standing.BY_FIELDS : Standing.NONE;
  }

  /** The heads that a questionnaire of residents does not have. */
  static List<HeaderCell> foreign(SheetFrame frame) {
    return frame.headers().stream()
        .filter(head -> OTHERS.matcher(head.spelling().key()).matches())
        .toList();
  }

  /** Questions with their numbers, or how long answering took, as survey tools write it. */
  private boolean isExported(SheetFrame frame) {
    boolean isNumbered =
        frame.headers().stream()
            .map(head -> Question.of(head.spelling().written(), head.spelling().text()))
            .anyMatch(Question::numbered);
    boolean isTimed =
        frame.headers().stream()
            .map(head -> aliases.find(SurveyReturn.KIND, head.spelling().key()))
            .flatMap(Optional::stream)
            .anyMatch(alias -> alias.field().equals(SurveyReturn.SECONDS.name()));
    return isNumbered || isTimed;
  }
}
