package manyi.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.crypt.standard.StandardEncryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes the workbooks of the gallery from their sketches; two runs give the same bytes. */
final class SketchedFile {
  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  private SketchedFile() {}

  /**
   * Writes every workbook of the gallery.
   *
   * @param args the folder of the gallery, {@code samples/gallery}
   */
  public static void main(String[] args) throws IOException, GeneralSecurityException {
    try (Stream<Path> cases = Files.list(Path.of(args[0]))) {
      for (Path sample : cases.filter(Files::isDirectory).sorted().toList()) {
        for (Sketch.Drawn drawn : Sketch.read(sample.resolve("sketch.txt"))) {
          Path file = sample.resolve("in").resolve(drawn.name());
          Files.createDirectories(file.getParent());
          Files.write(file, bytes(drawn));
        }
      }
    }
  }

  /** A file as its form says: a word behind its name, else what the name ends with. */
  static byte[] bytes(Sketch.Drawn drawn) throws IOException, GeneralSecurityException {
    String ending = drawn.name().substring(drawn.name().lastIndexOf('.') + 1);
    String first = drawn.form().isEmpty() ? ending : drawn.form().get(0);
    String last = drawn.form().isEmpty() ? "UTF-8" : drawn.form().get(drawn.form().size() - 1);
    return switch (first.toLowerCase(Locale.ROOT)) {
      case "xlsx", "xlsm", "1904" -> SketchedBook.xlsx(drawn);
      case "xls" -> SketchedBook.xls(drawn);
      case "strict" -> strict(SketchedBook.xlsx(drawn));
      case "password" -> encrypted(SketchedBook.xlsx(drawn), last);
      case "csv", "comma" -> separated(drawn, ',', last);
      case "semicolon" -> separated(drawn, ';', last);
      case "tab" -> separated(drawn, '\t', last);
      case "html" -> SketchedText.html(drawn, Charset.forName(last));
      case "xml2003" -> SketchedText.spreadsheetXml(drawn);
      case "excel95" -> compound("Book");
      case "et" -> compound("ETBook");
      case "xlsb" -> zip("_rels/.rels", relation("xl/workbook.bin"));
      case "ods" -> zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
      case "docx" -> zip("_rels/.rels", relation("word/document.xml"));
      case "zip" -> zip("投诉台账.xlsx", "x");
      case "hex" -> HexFormat.of().parseHex(last + "00".repeat(600));
      default -> throw new IllegalArgumentException("no form of a file: " + drawn.form());
    };
  }

  private static byte[] separated(Sketch.Drawn drawn, char separator, String charset) {
    return switch (charset) {
      case "BOM" -> SketchedText.separated(drawn, separator, StandardCharsets.UTF_8, "\uFEFF");
      case "UTF-16" ->
          SketchedText.separated(drawn, separator, StandardCharsets.UTF_16LE, "\uFEFF");
      default -> SketchedText.separated(drawn, separator, Charset.forName(charset), "");
    };
  }

  /** As Excel saves it under "Strict Open XML 电子表格": other namespaces, the same content. */
  private static byte[] strict(byte[] xlsx) throws IOException {
    return SketchedBook.rezipped(
        xlsx,
        xml ->
            xml.replace(OFFICE + "spreadsheetml/2006/main", STRICT + "spreadsheetml/main")
                .replace(
                    OFFICE + "officeDocument/2006/relationships",
                    STRICT + "officeDocument/relationships"));
  }

  /** Encrypted as Excel 2007 does it, with salts that are the same every time. */
  private static byte[] encrypted(byte[] xlsx, String password)
      throws IOException, GeneralSecurityException {
    EncryptionInfo info =
        new EncryptionInfo(
            EncryptionMode.standard, CipherAlgorithm.aes128, HashAlgorithm.sha1, -1, -1, null);
    StandardEncryptor encryptor = (StandardEncryptor) info.getEncryptor();
    byte[] salt = new byte[16];
    byte[] verifier = new byte[16];
    Random random = new Random(20260101);
    random.nextBytes(salt);
    random.nextBytes(verifier);
    encryptor.confirmPassword(password, null, null, salt, verifier, null);
    try (POIFSFileSystem documents = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (var out = encryptor.getDataStream(documents)) {
        new ByteArrayInputStream(xlsx).transferTo(out);
      }
      documents.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] compound(String stream) throws IOException {
    try (POIFSFileSystem documents = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      documents.getRoot().createDocument(stream, new ByteArrayInputStream(new byte[5000]));
      documents.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] zip(String part, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(part);
      entry.setTimeLocal(LocalDateTime.of(2025, 1, 1, 0, 0));
      out.putNextEntry(entry);
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static String relation(String part) {
    return "<Relationships><Relationship Id=\"r\" Type=\""
        + OFFICE
        + "officeDocument/2006/relationships/officeDocument\" Target=\""
        + part
        + "\"/></Relationships>";
  }
}
