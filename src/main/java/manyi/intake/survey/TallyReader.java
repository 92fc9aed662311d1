package manyi.intake.survey;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.intake.header.HeaderAliases;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.SheetReader;
import manyi.language.Term;
import manyi.record.Column;
import manyi.record.RecordKind;
import manyi.record.TallyLine;

/**
 * Recognises 问卷结果统计表: a row for each item with how many chose what. A table with the items across
 * and the levels down is turned first.
 */
public final class TallyReader implements SheetReader {
  private final HeaderAliases aliases;
  private final SurveyColumns columns = SurveyColumns.builtIn();

  public TallyReader(HeaderAliases aliases) {
    this.aliases = aliases;
  }

  @Override
  public RecordKind<?> kind() {
    return TallyLine.KIND;
  }

  @Override
  public String needed() {
    return Stream.of(TallyLine.ITEM, TallyLine.SATISFIED, TallyLine.DISSATISFIED)
        .flatMap(
            field ->
                aliases.headers(TallyLine.KIND, field, 1).stream()
                    .map(header -> heading(field, header)))
        .collect(Collectors.joining(Term.COMMA));
  }

  static String heading(Column<?> field, String header) {
    return Term.heading(TallyLine.KIND.name(), field.name(), header);
  }

  @Override
  public boolean knows(String headerKey) {
    return aliases.find(TallyLine.KIND, headerKey).isPresent()
        || columns.is(SurveyColumns.Role.ISSUED, headerKey)
        || columns.is(SurveyColumns.Role.RETURNED, headerKey);
  }

  @Override
  public Claim claim(SheetFrame frame, String file) {
    return TallyClaim.of(this, frame, aliases, columns);
  }

  @Override
  public List<HeaderCell> sharesForCounts(SheetFrame frame) {
    return TallyShares.in(frame, aliases);
  }
}
