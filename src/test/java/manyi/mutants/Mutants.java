package manyi.mutants;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Tries thousands of mutants of the samples: {@code scripts/mutants [NUMBER] [FIRST SEED]}. */
public final class Mutants {
  private static final long MANY = 5_000;

  private Mutants() {}

  public static void main(String[] args) throws IOException {
    long number = args.length > 0 ? Long.parseLong(args[0]) : MANY;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
    List<Path> wholes = Mutant.wholes(Path.of("samples"));
    MutantDesk desk = new MutantDesk(Files.createTempDirectory("mutants"));
    PrintStream out = System.out;
    Map<MutantDesk.Reading, Integer> readings = new EnumMap<>(MutantDesk.Reading.class);
    int faulty = 0;
    for (long seed = first; seed < first + number; seed++) {
      Mutant mutant = Mutant.of(seed, wholes);
      MutantDesk.Result result = desk.of(mutant, EnumSet.allOf(MutantDesk.Way.class));
      readings.merge(result.reading(), 1, Integer::sum);
      if (!result.faults().isEmpty()) {
        faulty++;
        out.println(mutant);
        result.faults().forEach(fault -> out.println("    " + fault.strip()));
      }
    }
    out.println(number + " mutants of " + wholes.size() + " files: " + readings);
    out.println(faulty + " with faults");
    System.exit(faulty == 0 ? 0 : 1);
  }
}
