package manyi.report.year;

import static org.junit.jupiter.api.Assertions.assertTrue;

import manyi.language.Language;
import manyi.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YearFigureTest {
  @ParameterizedTest
  @EnumSource(YearFigure.class)
  void everyFigureHasAName(YearFigure figure) {
    for (Language language : Language.values()) {
      assertTrue(Messages.of("report", language).has("year." + figure.key()), figure::key);
    }
  }
}
