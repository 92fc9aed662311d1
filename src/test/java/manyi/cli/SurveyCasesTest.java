package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questionnaires whose figures were once wrong, counted by hand. */
class SurveyCasesTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
  }

  /** The five lines that say that 1 is best. */
  private String oneIsBest() {
    return desk.file(
        "words-1.csv",
        "field,word,meaning",
        "answer,1,satisfied",
        "answer,2,satisfied",
        "answer,3,fair",
        "answer,4,dissatisfied",
        "answer,5,dissatisfied");
  }

  /** 满意/基本满意/不满意 of each item. */
  static List<String> items(JsonNode json) {
    List<String> items = new ArrayList<>();
    json.get("items")
        .forEach(
            item ->
                items.add(
                    item.get("satisfied").asInt()
                        + "/"
                        + item.get("basicallySatisfied").asInt()
                        + "/"
                        + item.get("dissatisfied").asInt()));
    return items;
  }

  /**
   * Six returns: the items about 意见 and 建议 are the bad ones. 6 + (4+1) + (2+1) + 2 = 16 of 24 are
   * satisfied, 66.67 %; without these two it would be 11 of 12.
   */
  @Test
  void scoredQuestionsAboutOpinionsCountLikeAllOthers() {
    desk.imports(
        0,
        "survey",
        desk.file(
            "387000001_按序号_业主满意度_6_6.csv",
            "序号,提交答卷时间,所用时间,1、您对保洁服务是否满意,2、您对秩序维护是否满意,"
                + "3、您对物业处理投诉和意见的及时性是否满意,4、您对物业采纳业主建议的情况,5、您还有什么意见和建议,6、您的性别,7、户型",
            "1,2025-06-01 10:00,60秒,1,1,5,4,无,1,2",
            "2,2025-06-02 10:00,60秒,1,2,2,1,无,2,1",
            "3,2025-06-03 10:00,60秒,1,4,5,2,多种树,1,4",
            "4,2025-06-04 10:00,60秒,2,3,3,5,(空),1,3",
            "5,2025-06-05 10:00,60秒,2,1,4,5,,2,2",
            "6,2025-06-06 10:00,60秒,1,2,1,4,,2,2"),
        "--round",
        "2025H1",
        "--issued",
        "8",
        "--words",
        oneIsBest());
    JsonNode json = desk.show("survey", "--round", "2025H1");
    assertEquals(List.of("6/0/0", "4/1/1", "2/1/3", "2/0/4"), items(json));
    assertEquals(0.666667, json.get("rate").asDouble(), 1e-9);
  }
}
