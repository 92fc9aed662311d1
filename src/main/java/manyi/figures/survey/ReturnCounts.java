package manyi.figures.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.AnswerMeaning;
import manyi.figures.AnswerScale;
import manyi.figures.AnswerScale.Met;
import manyi.language.Spelling;
import manyi.policy.Policy;
import manyi.record.AnswerSheet;
import manyi.record.SurveyItem;
import manyi.record.SurveyRecords.Returns;

/** Counts the raw returns of a round (Q08, D10). */
final class ReturnCounts {
  private final SurveyCounts.Items items;
  private final List<Note> notes = new ArrayList<>();
  private final Policy policy;
  private final Map<String, Set<Integer>> tops = new HashMap<>();
  private int returned;
  private int valid;

  private ReturnCounts(Policy policy) {
    this.items = new SurveyCounts.Items(policy);
    this.policy = policy;
  }

  static SurveyCounts of(List<Returns> files, Policy policy) {
    ReturnCounts all = new ReturnCounts(policy);
    files.forEach(all::add);
    int emptyRows = files.stream().mapToInt(Returns::emptyRows).sum();
    return new SurveyCounts(
        Optional.of(all.returned), Optional.of(all.valid), emptyRows, all.items.all(), all.notes);
  }

  private void add(Returns file) {
    List<AnswerScale> scales = new ArrayList<>();
    List<ItemCount> asked = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (SurveyItem item : file.items()) {
      scales.add(new AnswerScale(item, policy));
      asked.add(items.of(item.text()));
      if (!texts.add(Spelling.plain(item.text()))) {
        notes.add(Note.of(NoteCode.ITEM_LISTED_TWICE, item.text()));
      }
      noteOtherScale(item);
    }
    for (AnswerSheet sheet : file.sheets()) {
      boolean answered = false;
      for (int i = 0; i < asked.size(); i++) {
        Met answer = scales.get(i).met(sheet.answers().get(i));
        asked.get(i).add(answer, 1);
        answered |= answer.meaning() != AnswerMeaning.ABSTAINED;
      }
      returned++;
      valid += answered ? 1 : 0;
    }
  }

  /** The same question scored out of 5 in one file and out of 10 in another is worth a look. */
  private void noteOtherScale(SurveyItem item) {
    if (item.top() == 0) {
      return;
    }
    Set<Integer> sofar = tops.computeIfAbsent(Spelling.plain(item.text()), key -> new TreeSet<>());
    if (sofar.add(item.top()) && sofar.size() == 2) {
      notes.add(Note.of(NoteCode.SCORE_SCALES_DIFFER, item.text()));
    }
  }
}
