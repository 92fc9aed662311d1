package manyi.intake.sheet;

import java.util.regex.Pattern;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.Spelling;

/**
 * A row right under a head that says of each column how to fill it in: 必填, 年-月-日, 栋-单元-室, 简要描述.
 * Every filled cell of it is an instruction or the mask of a value; one value of a record makes the
 * row a record.
 */
final class FillingHints {
  private static final String OPEN = "[(（\\[【<《{]*+";
  private static final String CLOSE = "[)）\\]】>》}]*+[。.;；]?";

  /** The shape of a date, a time, a room or a telephone number, with nothing filled in. */
  private static final Pattern MASK =
      Pattern.compile(
          OPEN
              + "(?:年[-/.]?月(?:[-/.]?日)?(?:时[:：]?分?(?:[:：]?秒)?)?|月[-/.]?日|时[:：]?分"
              + "|(?:y{2,4}|[x×*]{2,4}|20[x×*_]{2}|20[0-9]{2})[-/.年]?(?:m{1,2}|[x×*_]{1,2})[-/.月]?"
              + "(?:(?:d{1,2}|[x×*_]{1,2})日?)?(?:t?h{1,2}:?m{1,2}(?::?s{1,2})?)?"
              + "|(?:d{1,2}[-/.]m{1,2}|m{1,2}[-/.]d{1,2})(?:[-/.]y{2,4})?|h{1,2}:m{1,2}(?::s{1,2})?"
              + "|(?:(?:楼栋|楼宇|楼号|栋号|幢号|号楼|期|区|楼|栋|幢|座|单元|层|楼层|室|房|房号|房间|房间号|户号|室号|单元号)"
              + "[-/—–~_、+]?){2,5}"
              + "|[x×*几]{1,2}(?:号楼|栋|幢|座|楼)(?:[x×*几]{1,2}单元)?[x×*几]{1,4}[室号]?"
              + "|[x×*]{1,2}(?:[-/][x×*]{1,2})?[-/][x×*]{1,4})(?:格式)?"
              + CLOSE);

  /** What tells how to fill in a cell, and is no value of any column. */
  private static final Pattern TOLD =
      Pattern.compile(
          OPEN
              + "(?:[*＊]?(?:必填项?|必选项?|选填项?|非必填项?|可不填|可空|可为空|不填|勿填|勿改|免填|无需填写)"
              + "|(?:文本|文字|字符|日期|时间|数字|数值|整数)(?:型|类型|格式)?|常规|下拉(?:列表|菜单|框)?(?:选择|选项|选取)?"
              + "|从?下拉(?:列表|菜单|框)?中?(?:选择|选取)|单选题?|多选题?|填空题?|打分题?"
              + "|(?:系统)?自动(?:生成|计算|编号|带出|填充)?|系统生成"
              + "|请(?:填写|填|选择|选|按|输入|在|勿|简要|如实|写|注明).*|(?:填写|填|输入|格式|例如|如|例|参考|示例|样例|范例)[:：]?.*"
              + "|按.{1,20}填写?|(?:不超过|限|最多|少于|至少)[0-9]{1,4}个?字.{0,4}|[0-9]{1,4}字(?:以内|以下|之内)"
              + "|text|date|time|number|required|optional|dropdown|select)"
              + CLOSE);

  /** What a column is to hold, named and not filled in; among instructions it is one too. */
  private static final Pattern NAMED =
      Pattern.compile(
          OPEN
              + "(?:(?:业主|住户|客户|投诉人|联系人|本人|登记人|经办人|真实)?(?:姓名|全名)"
              + "|(?:联系)?(?:电话|手机)(?:号码?)?|(?:[0-9]{1,2}|十一)位(?:数字|手机号码?|电话|号码)?"
              + "|(?:(?:简要|简单|简短|具体|详细|如实|文字)(?:地)?)?(?:描述|叙述|说明|记录|填写|概述|简述|详述)"
              + "(?:事项|事情|问题|内容|情况|经过|原因|结果|诉求|事由)?"
              + "|(?:具体|详细|投诉|诉求|问题)(?:内容|情况|事项)|简述.{0,8}|说明|要求|格式|填写(?:说明|要求|规范|格式|示例)"
              + "|单号|编号|序号|流水号|房号|房间号|楼栋|金额|分数|人名|地址|[x×*某]{2,8}"
              + "|1[0-9x×*]{2}[x×*]{8}|[\\p{IsHan}]{1,6}(?:(?:/|、|或|\\|)[\\p{IsHan}]{1,6}){1,7})"
              + CLOSE);

  private static final int LONGEST = 60;

  private FillingHints() {}

  /** True for a row of nothing but instructions and masks. */
  static boolean areIn(Grid grid, int row) {
    int filled = 0;
    int told = 0;
    int masks = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      Value value = grid.at(row, column);
      if (value.isBlank()) {
        continue;
      }
      if (!(value instanceof Value.Text text) || text.text().length() > LONGEST) {
        return false;
      }
      String plain = Spelling.plain(text.text());
      filled++;
      if (MASK.matcher(plain).matches()) {
        masks++;
      } else if (TOLD.matcher(plain).matches()) {
        told++;
      } else if (!NAMED.matcher(plain).matches()) {
        return false;
      }
    }
    return masks > 0 ? filled > 0 : told > 0 && filled > 1;
  }
}
