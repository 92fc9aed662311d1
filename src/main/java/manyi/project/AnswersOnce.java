package manyi.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.language.Spelling;
import manyi.record.Batch;
import manyi.record.ReadRow;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import manyi.record.Words;
import manyi.record.word.Vocabulary;

/**
 * The meanings that {@code --words} gives to the answers of one import. Answers are kept as written
 * and understood when figures are computed (D14), when that file is long gone: so they go with the
 * items of the import, as the header's code lists do.
 */
public final class AnswersOnce {
  private AnswersOnce() {}

  /**
   * The batch with what its answers mean.
   *
   * @param once the lines of the one file, those of other fields too
   */
  public static Batch in(Batch batch, List<Words.Line> once) {
    Map<String, String> meanings = new HashMap<>();
    for (Words.Line line : once) {
      if (line.field().equals(Vocabulary.SATISFACTION.name())) {
        meanings.put(Spelling.plain(line.word()), line.meaning());
      }
    }
    if (batch.kind() != SurveyReturn.KIND || meanings.isEmpty()) {
      return batch;
    }
    List<SurveyItem> items = new ArrayList<>();
    for (int i = 0; i < batch.items().size(); i++) {
      SurveyItem item = batch.items().get(i);
      Map<String, String> codes = new HashMap<>();
      for (String answer : answers(batch, i)) {
        String meaning = meanings.get(Spelling.plain(answer));
        if (meaning != null) {
          codes.put(answer, meaning);
        }
      }
      codes.putAll(item.codes());
      items.add(new SurveyItem(item.text(), codes, item.higherIsBetter(), item.top()));
    }
    return new Batch(
        batch.kind(),
        batch.file(),
        batch.sha256(),
        batch.copyOf(),
        batch.sheets(),
        batch.covers(),
        batch.columns(),
        items,
        batch.round(),
        batch.problems(),
        batch.rows());
  }

  private static Set<String> answers(Batch batch, int item) {
    Set<String> answers = new HashSet<>();
    for (ReadRow row : batch.kept()) {
      answers.addAll(row.answers().get(item));
    }
    return answers;
  }
}
