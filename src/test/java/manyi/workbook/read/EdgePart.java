package manyi.workbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An XML part in which a piece of text stands exactly at the edge of every buffer that a reader may
 * have: 2^12 to 2^17 characters, a little before or behind. What must be read of it is known.
 */
final class EdgePart {
  /** Edges of buffers, in characters of the part. */
  static final List<Integer> EDGES = List.of(1 << 12, 1 << 13, 1 << 14, 1 << 15, 1 << 16, 1 << 17);

  /** The farthest from an edge that a piece is put. */
  static final int NEAR = 70;

  /**
   * What can stand in a text, what XML makes of it, and what it is in a cell. XML makes every line
   * end of a part a line feed, also a lone carriage return; one that is written as an entity, or as
   * {@code _x000D_} in a cell, stays what it is.
   */
  enum Piece {
    CR("\r", "\n"),
    CRLF("\r\n", "\n"),
    LF("\n", "\n"),
    CR_CRLF("\r\r\n", "\n\n"),
    AMPERSAND("&amp;", "&"),
    BRACKETS("&lt;&gt;&quot;&apos;", "<>\"'"),
    CR_ENTITY("&#13;", "\r"),
    LF_ENTITY("&#xA;", "\n"),
    ASTRAL_ENTITY("&#x1F600;", "\uD83D\uDE00"),
    ASTRAL("\uD842\uDFB7\uD83D\uDE00", "\uD842\uDFB7\uD83D\uDE00"),
    WIDE("满意é", "满意é"),
    ESCAPE("_x000D_&#13;_x005F_x000D_", "_x000D_\r_x005F_x000D_"),
    CDATA("<![CDATA[<a>&b;]]]>", "<a>&b;]"),
    COMMENT("<!-- <t>&none; \r\n-->", ""),
    INSTRUCTION("<?a <t>&none; \r\n?>", "");

    private final String written;
    private final String read;

    Piece(String written, String read) {
      this.written = written;
      this.read = read;
    }

    /** What a cell of an .xlsx holds. */
    String inCell() {
      return this == ESCAPE ? "\r\r_x000D_" : read;
    }

    String inText() {
      return read;
    }

    /** In an attribute a line end is a blank. */
    String inAttribute() {
      return switch (this) {
        case CR, CRLF, LF, CR_CRLF -> read.replace('\n', ' ');
        default -> read;
      };
    }

    boolean fitsAttribute() {
      return this != CDATA && this != COMMENT && this != INSTRUCTION;
    }
  }

  /** Letters and figures that do not repeat, since what packs too well is refused. */
  private static final String FILLER =
      new Random(7)
          .ints(1 << 12, 'a', 'z' + 1)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  private static final int FILLED = 150;

  /** Room for a text, what stands around it included. */
  private static final int ROOM = 2 * FILLED;

  private final StringBuilder xml;
  private final String opening;
  private final String closing;
  private final List<String> texts = new ArrayList<>();

  /**
   * Begins a part.
   *
   * @param opening what stands before each text, {@code %1$d} its number from 1 on
   * @param closing what stands behind it
   */
  EdgePart(String head, String opening, String closing) {
    this.xml = new StringBuilder(head);
    this.opening = opening;
    this.closing = closing;
  }

  /** Goes on to an edge and puts a piece so far from it, its first character there. */
  void put(int edge, int distance, Piece piece, String read) {
    int target = edge + distance;
    while (target - xml.length() > FILLED + ROOM) {
      text(filler(FILLED), "", "");
    }
    int start = xml.length() + opening.formatted(texts.size() + 1).length();
    text(filler(target - start), piece.written, read);
  }

  private String filler(int length) {
    int from = texts.size() * 31 % (FILLER.length() / 2);
    return FILLER.substring(from, from + length);
  }

  private void text(String before, String written, String read) {
    xml.append(opening.formatted(texts.size() + 1)).append(before).append(written);
    xml.append('z').append(closing);
    texts.add(before + read + "z");
  }

  String end(String tail) {
    return xml.append(tail).toString();
  }

  /** What must be read, in order. */
  List<String> texts() {
    return texts;
  }
}
