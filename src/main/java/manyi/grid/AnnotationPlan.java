package manyi.grid;

import java.util.List;
import manyi.language.Language;

/**
 * What is to be marked and listed in a copy of somebody's workbook.
 *
 * @param language of the texts, which picks the font of the list
 * @param sheetName of the list, at most 25 characters; a number is added where the workbook has a
 *     sheet of that name
 * @param title over the list
 * @param lines under the title: who may see it, the counts, what to do
 * @param heads over the eight columns: number, sheet, cell, tone, found, expected, help, code
 * @param wholeFile stands for the sheet where a problem is of the whole file
 * @param footer printed at the foot of the list
 * @param comments the most cells that get a comment; further ones are coloured and listed only
 * @param marks every problem, in the order in which it is listed
 */
public record AnnotationPlan(
    Language language,
    String sheetName,
    String title,
    List<String> lines,
    List<String> heads,
    String wholeFile,
    String footer,
    int comments,
    List<MarkPlan> marks) {
  public AnnotationPlan {
    lines = List.copyOf(lines);
    heads = List.copyOf(heads);
    marks = List.copyOf(marks);
  }
}
