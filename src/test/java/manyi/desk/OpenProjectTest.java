package manyi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import manyi.language.Language;
import manyi.policy.Setting;
import manyi.project.PolicyChoices;
import manyi.project.ProjectSettings;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenProjectTest {
  @TempDir Path folder;

  /** Nothing is done here that a journal would have to hear. */
  private static final class Silence implements Journal {
    @Override
    public void wrote(Path file) {}

    @Override
    public void changed(String project) {}

    @Override
    public void imported(String id, String project) {}

    @Override
    public void failed(Throwable why) {}
  }

  /** What was read of the settings before they were changed is not in force any more. */
  @Test
  void whatIsChangedIsInForceAtOnce() {
    Workplace place =
        new Workplace(Cli.CLOCK, ZoneId.of("Asia/Shanghai"), folder, Language.ZH, new Silence());
    OpenWorkspace.make(place, Path.of("c"), "示范物业");
    OpenProject project =
        OpenWorkspace.of(place, Optional.of(Path.of("c")), Optional.empty())
            .add("翠园", ProjectSettings.named("翠园小区"));
    assertEquals(31, project.closingDay());
    for (String day : new String[] {"25", "20"}) {
      Map<Setting, String> settings = Map.of(Setting.CLOSING_DAY, day);
      project.change(project.settings().withPolicy(new PolicyChoices(settings, Map.of())));
      assertEquals(Integer.parseInt(day), project.closingDay());
    }
  }
}
