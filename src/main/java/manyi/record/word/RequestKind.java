package manyi.record.word;

import java.util.Map;
import java.util.Optional;
import manyi.language.Simplified;
import manyi.language.Spelling;

/** What somebody came with; only a complaint enters the complaint rules (D20). */
public enum RequestKind implements Meaning {
  COMPLAINT("complaint"),
  SUGGESTION("suggestion"),
  ENQUIRY("enquiry"),
  REPAIR("repair"),
  HELP("help"),
  PRAISE("praise"),
  REPORT("report");

  private static final Map<String, RequestKind> BY_CATEGORY =
      Map.of("表扬", PRAISE, "建议", SUGGESTION, "意见建议", SUGGESTION, "咨询", ENQUIRY, "求助", HELP);

  private final String code;

  RequestKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** What a row came with whose category is wholly the word for it, where no column tells. */
  public static Optional<RequestKind> ofCategory(String category) {
    return Optional.ofNullable(BY_CATEGORY.get(Simplified.of(Spelling.plain(category))));
  }
}
