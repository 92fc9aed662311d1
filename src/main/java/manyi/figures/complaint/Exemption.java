package manyi.figures.complaint;

import java.util.List;
import java.util.regex.Pattern;
import manyi.language.Clauses;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.ProjectRecords;

/**
 * Which complaints need no return visit (R08, D16): anonymous ones, and those answered by a letter
 * that is attached.
 */
final class Exemption {
  /** Who complains and how, before the word that counts: 业主要求, 来电人, 微信. */
  private static final String CALLER =
      "(?:业主|住户|客户|用户|租户|租客|居民|家属|群众|投诉人|投诉者|来电人|来电者|来访人|来访者|来信人|报事人|反映人|举报人"
          + "|当事人|对方|本人|其|该|此|某|一位|一名|有|先生|女士|要求|请求|希望|选择|坚持|采用|对|将|为|系|是|属于?|以|因"
          + "|微信|网络|网上|热线|电话|短信|邮件|信件|平台|来电|来信|来访|投诉){0,20}";

  /** What the anonymous cannot have, in the same clause. */
  private static final String UNREACHED =
      "(?:(?:而|故|所以|导致)?(?:无法|不能|未能|没法|难以|无从|无需|无须|不需|不用|免)(?:再|进行)?" + "(?:回访|联系|核实|反馈|回复|答复).*)?";

  private static final String UNSIGNED =
      CALLER
          + "匿名(?:方式|形式|的)?(?:投诉|举报|反映|来电|来访|来信|致电|电话|信件?|留言|邮件|报事|报修|业主|住户|客户|用户|人士|人员?|者"
          + "|处理|建议|发帖|工单){0,9}[0-9a-z]*(?:(?:反映|投诉|举报|反馈)(?!箱|信箱|渠道|平台|热线|功能|制度).*)?";

  private static final String NAMELESS =
      CALLER
          + "(?:未曾?|没有?|不(?:愿|肯|想)意?|拒绝?|不便)(?:留名|署名"
          + "|(?:留(?:下|有)?|透露|提供|告知)(?:个人|真实|本人|任何|其)?(?:姓名|名字|名|姓|身份)"
          + "(?:(?:和|及|与|或|以及)?(?:姓名|电话|手机|号码|联系方式|联系电话|手机号码?|房号|地址|住址|身份)){0,9})";

  /** A clause that says, as a whole, that nobody knows who it was. */
  private static final Pattern ANONYMOUS =
      Pattern.compile("(?:" + UNSIGNED + "|" + NAMELESS + ")" + UNREACHED);

  /** A letter that is not needed, or has not been sent, answers nobody. */
  private static final String LETTER = "复函";

  private static final Pattern NO_LETTER =
      Pattern.compile(
          ".*(?:无需|无须|不需要?|不用|不必|不要求|未|没有?|尚无|无|免|不)(?:再|进行|做|作|书面|出具|给予|以|发|正式){0,9}复函.*");

  /** Who somebody is, for the log. */
  private static final List<Column<?>> IDENTITY =
      List.of(Complaint.COMPLAINANT, Complaint.PHONE, Complaint.ROOM);

  private final ProjectRecords records;

  Exemption(ProjectRecords records) {
    this.records = records;
  }

  boolean holds(Complaint complaint) {
    List<String> remark = Clauses.of(complaint.text(Complaint.REMARK));
    return Clauses.of(complaint.text(Complaint.COMPLAINANT)).stream()
            .anyMatch(Exemption::isAnonymous)
        || remark.stream().anyMatch(Exemption::isAnonymous)
        || remark.stream()
            .anyMatch(clause -> clause.contains(LETTER) && !NO_LETTER.matcher(clause).matches())
        || isNameless(complaint);
  }

  private static boolean isAnonymous(String clause) {
    return ANONYMOUS.matcher(clause).matches();
  }

  /** Nobody's name, phone or room in a log that asks for all three. */
  private boolean isNameless(Complaint complaint) {
    return IDENTITY.stream().allMatch(column -> complaint.get(column).isBlank())
        && records.tellings(complaint).stream()
            .anyMatch(telling -> IDENTITY.stream().allMatch(telling.by()::hadColumn));
  }
}
