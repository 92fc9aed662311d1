package manyi.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.testing.Cli;

/**
 * What the commands that speak JSON say of a workspace that shows every key: the sample company,
 * the inbox of samples, and small files of states that those have not.
 */
final class JsonOutputs {
  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
  private static final Path COMPANY = SAMPLES.resolve("company/in");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Map<String, List<JsonNode>> outputs = new LinkedHashMap<>();

  private JsonOutputs(Path folder) {
    this.folder = folder;
  }

  /** What was said, by the command that the reader types. */
  static Map<String, List<JsonNode>> in(Path folder) throws IOException {
    JsonOutputs outputs = new JsonOutputs(folder);
    outputs.company();
    outputs.doubtfulLog();
    outputs.doubtfulRounds();
    outputs.doubtfulFiles();
    outputs.imports();
    outputs.inbox();
    outputs.runs();
    return outputs.outputs;
  }

  /** A month, and both rounds, of the sample company. */
  private void company() throws IOException {
    run("init c --company 示范物业");
    run("project load", COMPANY.resolve("projects.csv").toString());
    String in = "import %s -p 翠湖花园";
    json("import", in.formatted("roster"), file("翠湖花园/翠湖花园住户名册.xlsx"));
    json("import", in.formatted("complaints"), file("翠湖花园/complaints/翠湖花园2025年2月投诉台账.xlsx"));
    json("import", in.formatted("complaints"), file("翠湖花园/complaints/翠湖花园2025年3月投诉台账.xlsx"));
    json("import", in.formatted("visits"), file("翠湖花园/visits/翠湖花园2025年3月业户访问记录.xlsx"));
    json(
        "import",
        in.formatted("survey") + " --issued 760",
        file("翠湖花园/surveys/401556320_按文本_翠湖花园2025年下半年业主满意度调查_418_411.xlsx"));
    json("show complaints", "show complaints -p 翠湖花园 --month 2025-03");
    json("show visits", "show visits -p 翠湖花园 --month 2025-03");
    json("show survey", "show survey -p 翠湖花园 --round 2025H2");
    String tally = file("滨江一号/surveys/滨江一号2025年上半年问卷结果统计表.xlsx");
    json("import", "import tally -p 滨江一号 --dry-run", tally);
    json("import", "import tally -p 滨江一号", tally);
    json("show survey", "show survey -p 滨江一号");
  }

  /** A log of which little can be known: without severity, validity or date; with a bad date. */
  private void doubtfulLog() throws IOException {
    run("project add 无数 --name 无数");
    json("show complaints", "show complaints -p 无数 --month 2025-12");
    json("show visits", "show visits -p 无数 --month 2025-12");
    write(
        "12月投诉.csv",
        "编号,投诉时间,房号,投诉内容,投诉类型,类型,投诉级别,有效性,完成时间,状态,客诉归口",
        "K-01,2025-10-20,1-101,电梯停运,设备,投诉,重要,有效,,处理中,工程",
        "K-02,2025-10-21,1-102,楼道积水,环境,投诉,轻微,,2025/13/2,处理中,工程",
        "K-03,2025-11-03,1-103,想加装充电桩,车辆,建议,,,2025-11-04,已完成,客服",
        "K-04,2025-11-05,1-104,保洁不及时,环境,投诉,轻微,有效,,已完成,客服",
        ",,1-105,没有日期,环境,投诉,轻微,有效,,处理中,客服");
    json("inspect", "inspect 12月投诉.csv --annotate 标注一.xlsx");
    json("import", "import complaints 12月投诉.csv -p 无数 --strict --annotate 标注二.xlsx");
    json("import", "import complaints 12月投诉.csv -p 无数 --annotate 标注三.xlsx");
    json("show complaints", "show complaints -p 无数 --month 2025-11");
    write("11月走访.csv", "走访日期,房号,走访人,走访方式,走访情况", "2025-11-04,1-101,陶然,电话,无意见");
    json("import", "import visits 11月走访.csv -p 无数");
    json("show visits", "show visits -p 无数 --month 2025-11");
  }

  /** Rounds of which nobody says how many were issued, in which nobody answered, of nothing. */
  private void doubtfulRounds() throws IOException {
    String head = "房号,保安服务,保洁服务,总体评价";
    write("2025年下半年问卷.csv", head, "1-101,满意,不满意,满意", "1-102,,,", "1-103,基本满意,,不满意");
    json("inspect", "inspect 2025年下半年问卷.csv");
    json("import", "import survey 2025年下半年问卷.csv -p 无数");
    json("show survey", "show survey -p 无数");
    write("2024年下半年统计表.csv", "项目,满意,基本满意,不满意,弃权", "保安服务,0,0,0,2", "总体评价,0,0,0,2");
    json("import", "import tally 2024年下半年统计表.csv -p 无数 --issued 4 --returned 2");
    json("show survey", "show survey -p 无数 --round 2024H2");
    batch("survey --round 2024H2");
    json("show survey", "show survey -p 无数 --round 2024H1");
    write("另一份问卷.csv", head, "1-101,满意,不满意,满意", "1-103,基本满意,,不满意");
    json("import auto", "import auto 另一份问卷.csv -p 无数");
  }

  /** Files that are not read, or not wholly. */
  private void doubtfulFiles() throws IOException {
    for (String sample :
        List.of(
            "near-miss-headers/in/投诉台账.xlsx",
            "survey-other-words/in/2025年上半年问卷.xlsx",
            "monthly-summary-report/in/投诉月报.xlsx")) {
      json("inspect", "inspect", SAMPLES.resolve("gallery").resolve(sample).toString());
    }
    write("空.xlsx", "");
    json("inspect", "inspect 空.xlsx");
    json("import", "import complaints 空.xlsx -p 无数");
    write("便条.csv", "请各项目周五前交表");
    json("inspect", "inspect 便条.csv");
  }

  /** A new edition, an import that was taken back, and one that is gone. */
  private void imports() throws IOException {
    write(
        "12月投诉.csv",
        "编号,投诉时间,房号,投诉内容",
        "K-01,2025-10-20,1-101,电梯停运",
        "K-02,2025-10-21,1-102,楼道积水",
        "K-03,2025-11-03,1-103,想加装充电桩");
    json("import", "import complaints 12月投诉.csv -p 无数");
    run("undo 0002 -p 无数");
    Files.move(folder.resolve("c/projects/无数/imports/0004"), folder.resolve("遗失"));
    run("undo 0004 -p 无数");
    json("imports", "imports -p 无数");
    json("imports", "imports -p 翠湖花园");
    json("project list", "project list");
  }

  /** Files of several projects, some of which belong nowhere. */
  private void inbox() throws IOException {
    run("project add LC01 --name 绿城一号");
    Path inbox = SAMPLES.resolve("inbox/in/收件");
    Files.createDirectory(folder.resolve("标注"));
    for (String part : List.of("公司", "金桂苑", "绿城一号", "翠湖花园")) {
      json("import auto", "import auto --annotate 标注", inbox.resolve(part).toString());
    }
    write(
        "热线.csv",
        "项目,投诉时间,房号,投诉内容,投诉类型",
        "海棠湾,2025-12-01,1-101,电梯停运,设备",
        ",2025-12-02,1-102,楼道积水,环境",
        "金桂苑,2025-12-32,1-103,井盖松动,设备",
        "金桂苑,2025-12-03,1-103,路灯不亮,设备");
    json("import auto", "import auto 热线.csv --dry-run");
    json("import auto", "import auto 热线.csv --annotate 标注");
  }

  /** What batches leave: of projects with all figures, with some and with none. */
  private void runs() throws IOException {
    write("口令.txt", "quiet-river-7");
    write("12月走访.csv", "走访日期,房号,走访人,走访方式,走访情况", "2025-12-04,1-101,陶然,上门,无意见");
    run("project add 只走访");
    run("import visits -p 只走访", "12月走访.csv");
    write("2023年下半年统计表.csv", "项目,满意,基本满意,不满意,弃权", "保安服务,1,0,0,2");
    run("import tally -p 只走访", "2023年下半年统计表.csv");
    batch("survey --round 2023H2");
    batch("monthly --month 2025-03");
    batch("monthly --month 2025-11");
    batch("monthly --month 2025-12");
    batch("survey");
    batch("annual --year 2025 --password-file 口令.txt");
  }

  private void batch(String words) throws IOException {
    run("batch " + words + " --out 批");
    outputs
        .computeIfAbsent("run.json", key -> new ArrayList<>())
        .add(JSON.readTree(Files.readString(folder.resolve("批/run.json"))));
  }

  private static String file(String name) {
    return COMPANY.resolve(name).toString();
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  private void run(String words, String... more) {
    List<String> args = new ArrayList<>(List.of(words.split(" ", -1)));
    args.addAll(List.of(more));
    if (!args.get(0).equals("init")) {
      args.addAll(List.of("-w", "c"));
    }
    Cli.Result result = Cli.in(folder).run(args.toArray(String[]::new));
    if (result.exit() > 1) {
      throw new AssertionError(args + "\n" + result.err());
    }
  }

  private void json(String command, String words, String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of(words.split(" ", -1)));
    args.addAll(List.of(more));
    args.addAll(List.of("--format", "json", "-w", "c"));
    Cli.Result result = Cli.in(folder).run(args.toArray(String[]::new));
    if (result.out().isEmpty()) {
      throw new AssertionError(args + "\n" + result.err());
    }
    outputs.computeIfAbsent(command, key -> new ArrayList<>()).add(JSON.readTree(result.out()));
  }
}
