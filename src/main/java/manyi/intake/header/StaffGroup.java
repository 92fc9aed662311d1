package manyi.intake.header;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.intake.header.HeaderAliases.Alias;
import manyi.intake.header.HeaderAliases.Part;
import manyi.intake.sheet.HeaderSpelling;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.Visit;

/**
 * A group of headers about one of the staff: under 走访人员 a bare 姓名 is the visitor's, a bare 岗位 the
 * visitor's office, and a bare 电话 or 签名 is not the owner's.
 *
 * @param field the one whose name it is
 * @param order among the headers of the field, as the group's own word has it
 */
record StaffGroup(RecordKind<?> kind, Column<?> field, int order) {
  private static final Set<String> STAFF =
      Set.of(
          Visit.VISITOR.name(),
          Complaint.REVISITOR.name(),
          Complaint.RECEIVER.name(),
          Complaint.HANDLER.name());

  private static final Map<String, String> OFFICE =
      Map.of(
          Visit.VISITOR.name(), Visit.VISITOR_ROLE.name(),
          ReturnVisit.REVISITOR.name(), ReturnVisit.REVISITOR_ROLE.name());

  private static final Set<String> NAME = Set.of("姓名", "名字", "名称", "人员", "人员姓名", "人", "员工姓名");
  private static final Set<String> ROLE =
      Set.of("职务", "岗位", "职位", "职务岗位", "岗位职务", "职务/岗位", "岗位/职务");

  /** What the owner has, and a member of the staff too. */
  private static final Set<String> OF_ANYBODY =
      Set.of("电话", "电话号码", "手机", "手机号", "手机号码", "联系电话", "联系方式", "签名", "签字", "确认");

  private static final Pattern ABOUT = Pattern.compile("(?:基本)?(?:信息|情况|资料)$");

  /** The group, if its word names one of the staff in a kind; 被访人 and 业主信息 do not. */
  static Optional<StaffGroup> of(RecordKind<?> kind, String group, HeaderAliases aliases) {
    String key = ABOUT.matcher(HeaderSpelling.key(group)).replaceFirst("");
    return aliases
        .find(kind, key)
        .filter(alias -> STAFF.contains(alias.field()))
        .flatMap(
            alias ->
                kind.column(alias.field())
                    .map(field -> new StaffGroup(kind, field, alias.order())));
  }

  /** True for a header that says nothing of whose it is. */
  boolean decides(String key) {
    return NAME.contains(key) || ROLE.contains(key) || OF_ANYBODY.contains(key);
  }

  /** What such a header serves; empty for what no record keeps. */
  Optional<Alias> alias(String key) {
    if (NAME.contains(key)) {
      return Optional.of(new Alias(field.name(), key, Part.WHOLE, order));
    }
    return Optional.ofNullable(ROLE.contains(key) ? OFFICE.get(field.name()) : null)
        .filter(office -> kind.column(office).isPresent())
        .map(office -> new Alias(office, key, Part.WHOLE, order));
  }
}
