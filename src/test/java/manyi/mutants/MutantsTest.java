package manyi.mutants;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A share of what {@code scripts/mutants} tries whole. */
class MutantsTest {
  private static final int MANY = 100;

  @TempDir Path folder;

  @Test
  void aHarmedFileIsReadAsTheLibraryReadsItOrRefused() throws IOException {
    List<Path> wholes = Mutant.wholes(Path.of("samples"));
    assertTrue(wholes.size() > 200, wholes.size() + " samples");
    MutantDesk desk = new MutantDesk(folder);
    List<String> faults = new ArrayList<>();
    for (long seed = 1; seed <= MANY; seed++) {
      Mutant mutant = Mutant.of(seed, wholes);
      for (String fault : desk.of(mutant, MutantDesk.Way.of(seed)).faults()) {
        faults.add(mutant + "\n" + fault);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void theSameSeedMakesTheSameMutant() throws IOException {
    List<Path> wholes = Mutant.wholes(Path.of("samples"));
    int harmed = 0;
    for (long seed = 1; seed <= 60; seed++) {
      Mutant mutant = Mutant.of(seed, wholes);
      assertArrayEquals(mutant.bytes(), Mutant.of(seed, wholes).bytes());
      byte[] whole = Files.readAllBytes(mutant.of());
      harmed += Arrays.equals(whole, mutant.bytes()) ? 0 : 1;
    }
    assertTrue(harmed > 55, harmed + " of 60 are harmed");
  }
}
