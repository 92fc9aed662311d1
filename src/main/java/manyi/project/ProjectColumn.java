package manyi.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.language.Spelling;

/** A column of a workbook that lists projects. */
enum ProjectColumn {
  ID("id", "项目编号", "项目代码", "项目编码", "项目ID"),
  NAME("name", "项目名称", "项目", "名称", "小区名称", "小区"),
  REGION("region", "区域", "片区", "城市"),
  MONTH("month", "月份", "起始月份", "生效月份", "年月"),
  HOUSEHOLDS("households", "住户数", "总户数", "户数"),
  OCCUPIED("occupied", "已入住户数", "入住户数"),
  RECIPIENTS("recipients", "收件人", "收件邮箱", "邮箱"),
  STAFF("staff", "人员", "人员及职务", "人员职务");

  private final List<String> headers;

  ProjectColumn(String... headers) {
    this.headers = Stream.of(headers).map(Spelling::plain).toList();
  }

  /** The column that a header stands over. */
  static Optional<ProjectColumn> of(String header) {
    String plain = Spelling.plain(header);
    return Stream.of(values()).filter(column -> column.headers.contains(plain)).findFirst();
  }
}
