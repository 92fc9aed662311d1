package manyi.record;

import java.util.List;
import java.util.Optional;

/** The catalogue of record kinds. */
public final class RecordKinds {
  public static final List<RecordKind<?>> ALL =
      List.of(
          Complaint.KIND,
          ReturnVisit.KIND,
          Visit.KIND,
          SurveyReturn.KIND,
          TallyLine.KIND,
          Household.KIND);

  private RecordKinds() {}

  /** The kind of a name such as {@code complaint}. */
  public static Optional<RecordKind<?>> named(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }
}
