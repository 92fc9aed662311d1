package manyi.project.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;

/** JSON as it lies in the folders: UTF-8, indented by two, keys in the order they were put. */
public final class JsonFile {
  /** So many digits are read and then refused by the name of their key; more are no number. */
  private static final int DIGITS = 100_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNumberLength(DIGITS).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final ObjectWriter WRITER = MAPPER.writer(printer());

  private JsonFile() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Reads settings that a person may have edited; what cannot be read is refused with its line. */
  public static ObjectNode settings(Path file) {
    try {
      return parse(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      JsonLocation at =
          Optional.ofNullable(e.getLocation()).orElse(new JsonLocation(null, 0L, 1, 1));
      throw unreadable(file, String.valueOf(at.getLineNr()), e);
    } catch (IOException e) {
      throw unreadable(file, "1", e);
    }
  }

  /** Reads an object; a mark at the beginning, as some editors leave it, means nothing. */
  public static ObjectNode parse(byte[] content) throws IOException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    JsonNode node;
    try {
      node = MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (NumberFormatException e) {
      // An exponent of more digits than any number has.
      throw new com.fasterxml.jackson.core.JsonParseException(null, "not a number", e);
    }
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new com.fasterxml.jackson.core.JsonParseException(null, "not an object");
  }

  /** The text as it lies on the disk, with a line end behind it. */
  public static byte[] bytes(ObjectNode object) {
    try {
      return (WRITER.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Refusal unreadable(Path file, String line, IOException cause) {
    return new Refusal(
        Problem.of(
            Code.SETTINGS_UNREADABLE,
            Place.file(file.toString()),
            file.getFileName().toString(),
            line),
        cause);
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
