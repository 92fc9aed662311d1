package manyi.workbook.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds an .xlsx part by part, for what no library would write. */
public final class HandMade {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private HandMade() {}

  /** A workbook of one sheet without styles and shared texts. */
  public static HandMade sheet(String sheetData) {
    HandMade book = new HandMade();
    book.part(
        "_rels/.rels",
        "<Relationships xmlns='%s'><Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            .formatted(PACKAGE, OFFICE));
    book.part(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='5月' sheetId='1' r:id='rId1'/></sheets></workbook>"
            .formatted(MAIN, OFFICE));
    book.part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='%s'><Relationship Id='rId1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
            .formatted(PACKAGE, OFFICE));
    book.part(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='%s'>%s</worksheet>".formatted(MAIN, sheetData));
    return book;
  }

  /** Adds shared texts or styles, listed among the workbook's parts. */
  HandMade listed(String kind, String xml) {
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (n, rels) ->
            rels.replace(
                "</Relationships>",
                "<Relationship Id='%s' Type='%s/%s' Target='/xl/%s.xml'/></Relationships>"
                    .formatted(kind, OFFICE, kind, kind)));
    return part("xl/" + kind + ".xml", xml.replaceFirst(">", " xmlns='" + MAIN + "'>"));
  }

  HandMade part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /** Replaces a piece of text in a part. */
  HandMade change(String name, String old, String changed) {
    parts.computeIfPresent(name, (n, xml) -> xml.replace(old, changed));
    return this;
  }

  public Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
