package manyi.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes. */
public enum FileKind {
  /** A zip: .xlsx and its relatives. */
  ZIP,
  /** A compound document: .xls, encrypted .xlsx and their relatives. */
  OLE2,
  /** XML of Excel 2003. */
  SPREADSHEET_XML,
  /** A web page, often under the name of an .xls. */
  HTML,
  /** Anything else that may be text. */
  TEXT,
  /** Nothing but zero bytes: what a crash leaves of a file. */
  ZEROS;

  /**
   * The kind of a file.
   *
   * @param head its first bytes, as many as {@link Fingerprint#head()} gives
   */
  public static FileKind of(byte[] head) {
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLE2;
    }
    if (allZero(head)) {
      return ZEROS;
    }
    String markup = markup(head);
    if (markup.startsWith("<")) {
      if (markup.contains("urn:schemas-microsoft-com:office:spreadsheet")
          && (markup.contains("<workbook") || markup.contains(":workbook"))
          && !markup.contains("<html")) {
        return SPREADSHEET_XML;
      }
      if (isHtml(markup)) {
        return HTML;
      }
    }
    return TEXT;
  }

  /** The name of a format that is known and not read; empty for every other file. */
  public static Optional<String> notRead(byte[] head) {
    String name = null;
    if (starts(head, '%', 'P', 'D', 'F')) {
      name = "PDF";
    } else if (starts(head, 0x89, 'P', 'N', 'G')) {
      name = "PNG";
    } else if (starts(head, 0xFF, 0xD8, 0xFF)) {
      name = "JPG";
    } else if (starts(head, 'G', 'I', 'F', '8')) {
      name = "GIF";
    } else if (starts(head, 'B', 'M') && head.length > 14 && head[6] == 0 && head[7] == 0) {
      name = "BMP";
    } else if (starts(head, 'R', 'a', 'r', '!')) {
      name = "RAR";
    } else if (starts(head, '7', 'z', 0xBC, 0xAF)) {
      name = "7Z";
    } else if (starts(head, 0x1F, 0x8B)) {
      name = "GZ";
    } else if (starts(head, '{', '\\', 'r', 't', 'f')) {
      name = "RTF";
    } else if (isOldExcel(head)) {
      name = "Excel 5.0/95";
    } else if (markup(head).startsWith("mime-version:")) {
      name = "MHTML";
    }
    return Optional.ofNullable(name);
  }

  /** The streams that Excel 2 to 5 wrote without any container around them. */
  private static boolean isOldExcel(byte[] head) {
    return (starts(head, 0x09, 0x00)
            || starts(head, 0x09, 0x02)
            || starts(head, 0x09, 0x04)
            || starts(head, 0x09, 0x08))
        && head.length > 4
        && head[3] == 0;
  }

  private static boolean isHtml(String markup) {
    return markup.startsWith("<!doctype html")
        || markup.startsWith("<table")
        || markup.startsWith("<meta")
        || markup.startsWith("<style")
        || markup.contains("<html")
        || markup.contains("<table")
        || markup.contains("<body");
  }

  /** The head as lower-case text without byte order mark and leading blanks. */
  private static String markup(byte[] head) {
    String text =
        starts(head, 0xFF, 0xFE)
            ? new String(head, StandardCharsets.UTF_16LE)
            : starts(head, 0xFE, 0xFF)
                ? new String(head, StandardCharsets.UTF_16BE)
                : new String(head, StandardCharsets.UTF_8);
    return text.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean allZero(byte[] head) {
    for (byte b : head) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }
}
