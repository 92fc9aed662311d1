package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports that are killed at any moment are wholly there or not at all. A few in the check; as many
 * as {@code -Dmanyi.kills} says, which {@code scripts/kills} sets, otherwise.
 */
class KillsTest {
  private static final int SEED = 20261130;

  @TempDir Path folder;

  @Test
  void aKilledImportIsWhollyThereOrNotAtAll() throws Exception {
    int wanted = Integer.getInteger("manyi.kills", 6);
    Kills kills = new Kills(SEED + wanted);
    kills.kill(wanted, folder);
    if (wanted > 6) {
      System.out.println(kills.report());
    }
    assertEquals(List.of(), kills.faults(), kills::report);
  }
}
