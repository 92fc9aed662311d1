package manyi.desk;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.intake.FileReading;

/**
 * What was found in one file, or why it cannot be read.
 *
 * @param file as it was named
 * @param reading empty when the file was refused
 * @param refusal empty when the file was opened
 */
public record Inspected(String file, Optional<FileReading> reading, Optional<Refusal> refusal) {

  static Inspected of(String file, FileReading reading) {
    return new Inspected(file, Optional.of(reading), Optional.empty());
  }

  static Inspected refused(String file, Refusal refusal) {
    return new Inspected(file, Optional.empty(), Optional.of(refusal));
  }

  /** Everything that was noticed in the file; nothing where it could not be read. */
  public List<Problem> problems() {
    return reading.map(FileReading::allProblems).orElse(List.of());
  }

  /** True when at least one table of it was understood. */
  public boolean isRead() {
    return reading.filter(file -> !file.batches().isEmpty()).isPresent();
  }
}
