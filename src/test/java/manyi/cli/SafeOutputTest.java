package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import manyi.testing.Cli;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written replaces nobody's work, is locked as it should be, and is open to few. */
class SafeOutputTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder, "--households", "12", "--occupied", "10");
    desk.file(
        "台账.csv",
        "投诉编号,投诉时间,房号,业主姓名,投诉内容,投诉类别",
        "T1,2026-01-03,1-1-0101,周一帆,楼道未打扫,保洁",
        "T2,元月三十,1-1-0102,吴双,电梯停了,电梯");
    desk.imports(1, "complaints", "台账.csv");
  }

  private Cli.Result report(int exit, String target, String... more) {
    String[] args =
        Stream.concat(
                Stream.of("report", "monthly", "-p", Desk.PROJECT, "--month", "2026-01"),
                Stream.concat(Stream.of("-o", target), Stream.of(more)))
            .toArray(String[]::new);
    return desk.ends(exit, args);
  }

  private void workbook(String name) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(desk.path(name))) {
      book.createSheet("家里的账").createRow(0).createCell(0).setCellValue("买菜");
      book.write(out);
    }
  }

  @Test
  void aReportReplacesAReportAndNothingElse() throws IOException {
    report(0, "月报.xlsx");
    report(0, "月报.xlsx");
    workbook("别的.xlsx");
    desk.file("文本.xlsx", "投诉编号,投诉时间", "T1,2026-01-03");
    desk.ends(0, "inspect", "台账.csv", "--annotate", "标注.xlsx");
    desk.ends(0, "template", "complaints", "-o", "空白.xlsx");
    Files.createFile(desk.path("空.xlsx"));
    for (String taken : List.of("别的.xlsx", "文本.xlsx", "标注.xlsx", "空白.xlsx", "空.xlsx")) {
      byte[] before = Files.readAllBytes(desk.path(taken));
      assertTrue(report(3, taken).err().contains("--force"), taken);
      assertArrayEquals(before, Files.readAllBytes(desk.path(taken)), taken);
      report(0, taken, "--force");
    }
    desk.ends(3, "template", "complaints", "-o", "月报.xlsx");
  }

  @Test
  void whatIsLockedAndCannotBeLookedIntoStays() {
    desk.file("密码.txt", "满意 2026!");
    report(0, "锁.xlsx", "--password-file", "密码.txt");
    assertTrue(report(3, "锁.xlsx").err().contains("output-not-checked"));
    report(0, "锁.xlsx", "--password-file", "密码.txt");
    report(0, "锁.xlsx", "--force");
  }

  @Test
  void noForceReachesTheImportsALinkADeviceOrAFolder() throws IOException {
    String project = "projects/" + Desk.PROJECT;
    workbook("别人的.xlsx");
    long size = Files.size(desk.path("别人的.xlsx"));
    Files.createSymbolicLink(desk.path("链接.xlsx"), desk.path("别人的.xlsx"));
    Files.createDirectory(desk.path("夹.xlsx"));
    for (String target :
        List.of(
            project + "/月报.xlsx",
            project + "/imports/0001/月报.xlsx",
            "链接.xlsx",
            "夹.xlsx",
            "nul.xlsx",
            "con")) {
      report(3, target, "--force");
      desk.ends(3, "template", "complaints", "-o", target, "--force");
    }
    desk.ends(3, "inspect", "台账.csv", "--annotate", project + "/标注.xlsx");
    desk.ends(3, "inspect", "台账.csv", "--annotate", "链接.xlsx");
    desk.ends(3, "batch", "monthly", "--month", "2026-01", "--out", project + "/新", "--force");
    assertFalse(Files.exists(desk.path(project + "/新")));
    assertFalse(Files.exists(desk.path(project + "/月报.xlsx")));
    assertEquals(size, Files.size(desk.path("别人的.xlsx")));
    desk.ends(2, "template", "complaints", "-o", "manyi.json", "--force");
    desk.ends(0, "show", "complaints", "-p", Desk.PROJECT, "--month", "2026-01");
  }

  @Test
  void locksWithAes256AndSha512() throws Exception {
    String password = "满意 p\"<&>'é😀" + "a".repeat(243);
    desk.file("密码.txt", password);
    report(0, "锁.xlsx", "--password-file", "密码.txt", "--force");
    try (POIFSFileSystem locked = new POIFSFileSystem(desk.path("锁.xlsx").toFile(), true)) {
      EncryptionInfo way = new EncryptionInfo(locked);
      assertEquals(EncryptionMode.agile, way.getEncryptionMode());
      assertEquals(CipherAlgorithm.aes256, way.getHeader().getCipherAlgorithm());
      assertEquals(256, way.getHeader().getKeySize());
      assertEquals(HashAlgorithm.sha512, way.getHeader().getHashAlgorithm());
      assertEquals(HashAlgorithm.sha512, way.getVerifier().getHashAlgorithm());
      Decryptor key = Decryptor.getInstance(way);
      assertFalse(key.verifyPassword("wrong"));
      assertTrue(key.verifyPassword(password));
      byte[] plain = key.getDataStream(locked).readAllBytes();
      try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(plain))) {
        assertTrue(book.getNumberOfSheets() > 5);
      }
    }
  }

  @Test
  void aLockedFileOfOursIsReadWithItsPassword() throws IOException {
    desk.file("密码.txt", "满意 2026!");
    report(0, "锁.xlsx", "--password-file", "密码.txt");
    Cli.Result without = desk.run("inspect", "锁.xlsx");
    assertTrue(without.err().contains("file-encrypted"), without.err());
    Cli.Result with = desk.run("inspect", "锁.xlsx", "--password-file", "密码.txt");
    assertFalse(with.err().contains("encrypted"), with.err());
    assertFalse(with.err().contains("password"), with.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\tb", "a\u0000b", "a\u007F", "\u202Ea", "\u200Ba"})
  void aPasswordThatExcelCannotTakeIsRefused(String password) throws IOException {
    for (String bad : List.of(password, "长".repeat(256) + password)) {
      Files.writeString(desk.path("密码.txt"), bad + "\n");
      Cli.Result refused = report(3, "锁.xlsx", "--password-file", "密码.txt");
      assertTrue(refused.err().contains(bad.isEmpty() ? "file-empty" : "password-unusable"));
      assertFalse(Files.exists(desk.path("锁.xlsx")));
      desk.ends(
          3, "import", "complaints", "台账.csv", "-p", Desk.PROJECT, "--password-file", "密码.txt");
    }
  }

  @Test
  void whatHoldsNamesIsOpenToTheGroupAsTheFolderIsAndToNobodyElse() throws IOException {
    Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    for (String rights : List.of("rwxrwxrwx", "rwxr-xr-x", "rwx------")) {
      Path around = Files.createDirectory(folder.resolve(rights));
      Files.setPosixFilePermissions(around, PosixFilePermissions.fromString(rights));
      Desk own = Desk.in(around);
      own.file("台账.csv", "投诉编号,投诉时间,房号,投诉内容", "T1,2026-01-03,1,楼道", "T2,x,1,楼道");
      own.file("密码.txt", "p");
      own.imports(1, "complaints", "台账.csv", "--annotate", "标注.xlsx");
      String[] month = {"report", "monthly", "-p", Desk.PROJECT, "--month", "2026-01", "-o"};
      own.ends(0, with(month, "公开.xlsx"));
      own.ends(0, with(month, "锁.xlsx", "--password-file", "密码.txt"));
      own.ends(0, with(month, "实名.xlsx", "--unmask"));
      try (Stream<Path> below = Files.walk(around.resolve("projects"))) {
        below.forEach(path -> assertClosed(rights, path));
      }
      for (String name : List.of("标注.xlsx", "锁.xlsx", "实名.xlsx")) {
        assertClosed(rights, around.resolve(name));
      }
    }
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }

  private static void assertClosed(String around, Path path) {
    Set<PosixFilePermission> rights;
    try {
      rights = Files.getPosixFilePermissions(path);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    String shown = PosixFilePermissions.toString(rights);
    assertEquals("---", shown.substring(6), path + " in " + around);
    assertEquals(around.substring(3, 5), shown.substring(3, 5), path + " in " + around);
  }
}
