package manyi.cli.screen;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/**
 * Text on its way to a console that cannot show every character: a bar, an arrow or a quotation
 * mark that the console's character set lacks becomes the nearest that it has, instead of a
 * question mark, which would read like something unknown.
 */
final class ConsoleText extends FilterWriter {
  private static final Map<Character, String> NEAREST =
      Map.ofEntries(
          Map.entry('▒', "-"),
          Map.entry('█', "#"),
          Map.entry('●', "*"),
          Map.entry('·', "-"),
          Map.entry('…', "..."),
          Map.entry('→', "->"),
          Map.entry('–', "-"),
          Map.entry('—', "-"),
          Map.entry('−', "-"),
          Map.entry('×', "x"),
          Map.entry('“', "\""),
          Map.entry('”', "\""),
          Map.entry('‘', "'"),
          Map.entry('’', "'"),
          Map.entry('、', ", "),
          Map.entry('。', "."),
          Map.entry('√', "v"),
          Map.entry('★', "*"),
          Map.entry('≤', "<="),
          Map.entry('≥', ">="));

  private final CharsetEncoder encoder;

  private ConsoleText(Writer out, Charset charset) {
    super(out);
    this.encoder = charset.newEncoder();
  }

  /** The writer itself where its character set can hold everything. */
  static Writer to(Writer out, Charset charset) {
    boolean isWhole = charset.name().startsWith("UTF-") || charset.name().equals("GB18030");
    return isWhole || !charset.canEncode() ? out : new ConsoleText(out, charset);
  }

  @Override
  public void write(int c) throws IOException {
    char character = (char) c;
    if (character < 0x80 || Character.isSurrogate(character) || encoder.canEncode(character)) {
      out.write(c);
      return;
    }
    String nearest = NEAREST.get(character);
    out.write(nearest == null ? plain(character) : nearest);
  }

  /** A full-width form in half width, where that helps; else the character as it is. */
  private String plain(char character) {
    String written = Character.toString(character);
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
    return encoder.canEncode(plain) ? plain : written;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }
}
