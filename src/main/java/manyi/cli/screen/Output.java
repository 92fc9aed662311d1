package manyi.cli.screen;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import manyi.language.Visible;

/**
 * Where a run speaks, and the one place through which every text goes to a terminal: whatever comes
 * from a cell, a name or an argument is shown and never obeyed. It remembers whether what was said
 * could be written.
 */
public final class Output extends PrintWriter {
  private final Sink sink;

  private Output(Sink sink, Charset charset) {
    super(new BufferedWriter(ConsoleText.to(new OutputStreamWriter(sink, charset), charset)));
    this.sink = sink;
  }

  /** Speaks to a stream. */
  public static Output to(OutputStream stream, Charset charset) {
    return new Output(new Sink(stream), charset);
  }

  /**
   * A line in one of our colours.
   *
   * @param colour its code; empty for none
   */
  public record Line(String text, String colour) {
    static Line plain(String text) {
      return new Line(text, "");
    }
  }

  /** Writes a line: what would end it is shown in it. */
  @Override
  public void println(String line) {
    print(Visible.line(String.valueOf(line)));
    println();
  }

  /** Writes a line in its colour. */
  @Override
  public void println(Object line) {
    if (line instanceof Line coloured && !coloured.colour().isEmpty()) {
      own("\u001B[" + coloured.colour() + "m");
      print(Visible.line(coloured.text()));
      own("\u001B[0m");
      println();
    } else if (line instanceof Line plain) {
      println(plain.text());
    } else {
      print(String.valueOf(line));
      println();
    }
  }

  @Override
  public void write(String text, int from, int length) {
    String shown = Visible.lines(text.substring(from, from + length).replace("\r\n", "\n"));
    super.write(shown, 0, shown.length());
  }

  @Override
  public void write(char[] text, int from, int length) {
    write(new String(text, from, length), 0, length);
  }

  @Override
  public void write(int character) {
    write(String.valueOf((char) character), 0, 1);
  }

  /** Writes a text in which nothing comes from outside, codes of our own included. */
  public void own(String text) {
    super.write(text, 0, text.length());
  }

  /** Writes JSON or CSV, which is UTF-8 whatever the console speaks. */
  void data(String text) {
    flush();
    try {
      sink.write(text.getBytes(StandardCharsets.UTF_8));
      sink.flush();
    } catch (IOException e) {
      setError();
    }
  }

  /** Why something could not be written; empty when all was. */
  public Optional<IOException> failure() {
    if (checkError() && sink.failure == null) {
      sink.failure = new IOException("not written");
    }
    return Optional.ofNullable(sink.failure);
  }

  /** Remembers the first failure, of which a writer only says that there was one. */
  private static final class Sink extends OutputStream {
    private final OutputStream stream;
    private IOException failure;

    Sink(OutputStream stream) {
      this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (failure != null) {
        throw failure;
      }
      try {
        stream.write(bytes, from, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      if (failure != null) {
        throw failure;
      }
      try {
        stream.flush();
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
