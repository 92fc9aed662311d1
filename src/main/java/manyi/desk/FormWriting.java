package manyi.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.language.Language;
import manyi.record.RecordKind;
import manyi.template.FormBook;
import manyi.workbook.write.WorkbookWriter;

/** Writes blank forms. */
public final class FormWriting {
  private final Workplace place;

  /** Writes forms where the person stands. */
  public FormWriting(Workplace place) {
    this.place = place;
  }

  /** The kinds of records for which there is a form. */
  public static List<RecordKind<?>> kinds() {
    return FormBook.kinds();
  }

  /**
   * A form that was written.
   *
   * @param named as the person named it, or as we do
   * @param target where that is
   */
  public record Written(Path named, Path target) {}

  /**
   * Writes the form for a kind of records.
   *
   * @param output as the person named it; empty for a name of ours
   * @param force true when it may take the place of what stands there
   */
  public Written write(
      RecordKind<?> kind, Language language, Optional<Path> output, boolean force) {
    Path named = output.orElseGet(() -> Path.of(FormBook.fileName(kind, language)));
    Path target = place.resolve(named);
    if (!force && Files.exists(target)) {
      throw new Refusal(
          Problem.of(
              Code.OUTPUT_EXISTS, Place.file(named.toString()), named.getFileName().toString()));
    }
    new WorkbookWriter().write(FormBook.plan(kind, language), target);
    place.journal().wrote(target);
    return new Written(named, target);
  }
}
