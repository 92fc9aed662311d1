package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What imports of before took for complaints is said until the file is imported again (D20). */
class FormerKindTest {
  @TempDir Path folder;

  @Test
  void praiseThatAnImportOfBeforeCountsIsSaidUntilItIsImportedAgain() throws IOException {
    Desk desk = Desk.in(folder, "--households", "90", "--occupied", "80");
    desk.file(
        "2025年3月投诉.csv",
        "投诉编号,投诉时间,房号,投诉内容,投诉类别,状态",
        "T1,2025-03-05,1-101,管家热心,表扬,已完成",
        "T2,2025-03-06,1-102,电梯异响,设备,已完成",
        "T3,2025-03-07,1-103,多设座椅,意见建议,已完成");
    desk.imports(0, "complaints", "2025年3月投诉.csv");
    asOfBefore(desk.path("projects").resolve(Desk.PROJECT).resolve("imports"));
    assertEquals("3 {\"id\":\"category-as-complaint\"", figures(desk));
    desk.imports(0, "complaints", "2025年3月投诉.csv");
    assertEquals("1 ", figures(desk));
  }

  private static String figures(Desk desk) {
    var figures = desk.show("complaints", "--month", "2025-03");
    String notes = figures.get("notes").toString();
    boolean isSaid = notes.contains("category-as-complaint");
    assertFalse(isSaid && !notes.contains("2"), notes);
    return figures.get("received").asInt() + (isSaid ? " {\"id\":\"category-as-complaint\"" : " ");
  }

  /** As manyi wrote it before it noted columns and derived kinds from categories. */
  private static void asOfBefore(Path imports) throws IOException {
    Path records = imports.resolve("0001").resolve("records.csv");
    String text = Files.readString(records);
    assertTrue(text.contains("praise") && text.contains("suggestion"), text);
    Files.writeString(records, text.replace("praise", "").replace("suggestion", ""));
    Path note = imports.resolve("0001").resolve("import.json");
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode json = (ObjectNode) mapper.readTree(Files.readAllBytes(note));
    json.remove("fields");
    json.remove("previousSha256");
    json.put("format", 1);
    json.put("recordsSha256", sha256(Files.readString(records)));
    Files.write(note, mapper.writeValueAsBytes(json));
    Files.delete(imports.resolve("last.json"));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
