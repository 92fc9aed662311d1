package manyi.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.crypt.standard.StandardEncryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Makes the workbooks of the problems' specimens that no text can stand for: hidden, encrypted,
 * damaged, with formulas that fail. Two runs give the same bytes.
 */
final class SpecimenBooks {
  private static final String LOG = "投诉台账.xlsx";
  private static final Object[] HEAD = {"投诉编号", "投诉时间", "房号", "业主姓名", "投诉类型", "投诉内容", "处理状态"};
  private static final int SEED = 20260101;

  private final Path problems;

  private SpecimenBooks(Path problems) {
    this.problems = problems;
  }

  /**
   * Writes the workbooks.
   *
   * @param args the folder of the specimens, {@code samples/problems}
   */
  public static void main(String[] args) throws IOException, GeneralSecurityException {
    new SpecimenBooks(Path.of(args[0])).write();
  }

  private void write() throws IOException, GeneralSecurityException {
    encrypted("file-encrypted");
    encrypted("password-wrong");
    damaged();
    log("5月").save(in("sheet-unknown", LOG));
    log("1月")
        .sheet("台班表")
        .head("岗位", "班次", "值班人", "电话")
        .row(List.of("北门岗", "早班", "韩松", "19900001234"))
        .save(in("sheet-not-read", LOG));
    log("1月").sheet("封面").line("演示花园投诉台账").line("品质部存档").save(in("sheet-without-table", LOG));
    log("1月")
        .sheet("作废")
        .head(HEAD)
        .row(row("TS2609", LocalDate.of(2026, 1, 3), "2-1-301", "误登"))
        .hideSheet()
        .save(in("sheet-hidden", LOG));
    log("1月").hideRow(2).save(in("rows-hidden", LOG));
    log("1月").hideColumn(4).save(in("columns-hidden", LOG));
    broken();
    room();
    items();
    rounds();
  }

  private Path in(String problem, String file) {
    return problems.resolve(problem).resolve("in").resolve(file);
  }

  private static SampleSheet log(String name) {
    return SampleSheet.xlsx(name)
        .head(HEAD)
        .row(row("TS2601", LocalDate.of(2026, 1, 6), "3-1-502", "楼道垃圾两天没有清理"))
        .row(row("TS2602", LocalDate.of(2026, 1, 12), "5-2-1101", "2号电梯运行时异响"));
  }

  private static List<Object> row(String number, LocalDate day, String room, String content) {
    return List.of(number, day, room, "赵子安", "环境卫生", content, "处理中");
  }

  /** A download that broke off. */
  private void damaged() throws IOException {
    Path file = in("file-damaged", LOG);
    log("1月").save(file);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
  }

  /** Encrypted as Excel 2007 does it, with salts that are the same every time. */
  private void encrypted(String problem) throws IOException, GeneralSecurityException {
    Path file = in(problem, LOG);
    log("1月").save(file);
    EncryptionInfo info =
        new EncryptionInfo(
            EncryptionMode.standard, CipherAlgorithm.aes128, HashAlgorithm.sha1, -1, -1, null);
    StandardEncryptor encryptor = (StandardEncryptor) info.getEncryptor();
    byte[] salt = new byte[16];
    byte[] verifier = new byte[16];
    Random random = new Random(SEED);
    random.nextBytes(salt);
    random.nextBytes(verifier);
    encryptor.confirmPassword("wuye2026", null, null, salt, verifier, null);
    try (POIFSFileSystem documents = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (var out = encryptor.getDataStream(documents)) {
        new ByteArrayInputStream(Files.readAllBytes(file)).transferTo(out);
      }
      documents.writeFilesystem(bytes);
      Files.write(file, bytes.toByteArray());
    }
  }

  /** A sheet that a formula pointed to was deleted. */
  private void broken() throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("1月");
    sheet.head("投诉编号", "投诉时间", "房号", "投诉类型", "投诉内容", "重复次数");
    sheet.row(
        List.of(
            "TS2601",
            LocalDate.of(2026, 1, 6),
            "3-1-502",
            "环境卫生",
            "楼道垃圾两天没有清理",
            new SampleSheet.LostFormula("#REF!+1")));
    sheet.save(in("cell-broken", LOG));
  }

  /** Somebody typed 3-12, and Excel made a date of it. */
  private void room() throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("1月");
    sheet.head(HEAD);
    sheet.row(
        List.of(
            "TS2601",
            LocalDate.of(2026, 1, 6),
            LocalDate.of(2026, 3, 12),
            "赵子安",
            "环境卫生",
            "楼道垃圾两天没有清理",
            "处理中"));
    sheet.save(in("room-is-date", LOG));
  }

  /** The second building was asked one question less. */
  private void items() throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("1栋").head("序号", "房号", "1.客服人员服务态度", "2.公共区域清洁", "3.秩序维护");
    sheet.row(List.of(1, "1-1-101", "满意", "基本满意", "满意"));
    sheet.row(List.of(2, "1-1-201", "满意", "满意", "不满意"));
    sheet.sheet("2栋").head("序号", "房号", "1.客服人员服务态度", "2.公共区域清洁");
    sheet.row(List.of(1, "2-1-101", "满意", "不满意"));
    sheet.row(List.of(2, "2-1-301", "基本满意", "满意"));
    sheet.save(in("items-differ", "2025年下半年满意度调查.xlsx"));
  }

  /** A year's two rounds kept in one workbook. */
  private void rounds() throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("2025年上半年").head("序号", "房号", "1.客服人员服务态度", "2.公共区域清洁");
    sheet.row(List.of(1, "1-1-101", "满意", "基本满意"));
    sheet.row(List.of(2, "1-1-201", "满意", "满意"));
    sheet.sheet("2025年下半年").head("序号", "房号", "1.客服人员服务态度", "2.公共区域清洁");
    sheet.row(List.of(1, "1-1-101", "满意", "不满意"));
    sheet.row(List.of(2, "1-1-301", "基本满意", "满意"));
    sheet.save(in("round-differs", "满意度调查.xlsx"));
  }
}
