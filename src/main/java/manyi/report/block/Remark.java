package manyi.report.block;

import java.util.Locale;
import manyi.grid.Role;

/**
 * Every sentence by which a report can say what stands out, with the word that it is about and how
 * grave it is. Worded by {@code highlight.KEY} of the bundle {@code report}.
 */
public enum Remark {
  // A month, and what every report says of its complaints and its data.
  NO_COMPLAINT_DATA(Role.WARNING, Subject.COMPLAINTS, "noComplaintData"),
  NO_COMPLAINTS(Role.GOOD, Subject.COMPLAINTS, "noComplaints"),
  RECEIVED(Role.GOOD, Subject.COMPLAINTS, "received"),
  RECEIVED_MORE(Role.WARNING, Subject.COMPLAINTS, "receivedMore"),
  RECEIVED_FEWER(Role.GOOD, Subject.COMPLAINTS, "receivedFewer"),
  RECEIVED_SAME(Role.GOOD, Subject.COMPLAINTS, "receivedSame"),
  LATE(Role.BAD, Subject.TIMELINESS, "late"),
  ALL_IN_TIME(Role.GOOD, Subject.TIMELINESS, "allInTime"),
  TIME_UNDETERMINED(Role.WARNING, Subject.TIMELINESS, "timeUndetermined"),
  OPEN(Role.WARNING, Subject.COMPLETION, "open"),
  ESCALATED(Role.BAD, Subject.ESCALATION, "escalated"),
  SUSPECTED(Role.WARNING, Subject.ESCALATION, "suspected"),
  NO_REVISIT_DATA(Role.WARNING, Subject.REVISITS, "noRevisitData"),
  REVISITS_MISSING(Role.BAD, Subject.REVISITS, "revisitsMissing"),
  DISSATISFIED(Role.BAD, Subject.REVISITS, "dissatisfied"),
  MAIN_ITEMS(Role.WARNING, Subject.IMPROVEMENTS, "mainItems"),
  NO_VISIT_DATA(Role.WARNING, Subject.VISITS, "noVisitData"),
  NO_QUOTA(Role.WARNING, Subject.VISITS, "noQuota"),
  QUOTA_MISSED(Role.BAD, Subject.VISITS, "quotaMissed"),
  QUOTA_MET(Role.GOOD, Subject.VISITS, "quotaMet"),
  PHONE_SHARE(Role.WARNING, Subject.VISITS, "phoneShare"),
  VALIDITY_UNCLASSIFIED(Role.WARNING, Subject.DATA, "validityUnclassified"),
  SEVERITY_UNCLASSIFIED(Role.WARNING, Subject.DATA, "severityUnclassified"),
  REJECTED(Role.BAD, Subject.DATA, "rejected"),
  ALL_COUNTED(Role.GOOD, Subject.DATA, "allCounted"),
  NOTHING_IMPORTED(Role.WARNING, Subject.DATA, "nothingImported"),

  // A questionnaire round.
  RETURN_UNKNOWN(Role.WARNING, Subject.RETURNED, "returnUnknown"),
  RETURN_REACHED(Role.GOOD, Subject.RETURNED, "returnReached"),
  RETURN_MISSED(Role.BAD, Subject.RETURNED, "returnMissed"),
  NO_ANSWERS(Role.WARNING, Subject.RESULT, "noAnswers"),
  RESULT(Role.GOOD, Subject.RESULT, "result"),
  RESULT_LOWERED(Role.WARNING, Subject.RESULT, "resultLowered"),
  READINGS(Role.WARNING, Subject.RESULT, "readings"),
  STRICT(Role.WARNING, Subject.RESULT, "strict"),
  CHANGE_SAME(Role.GOOD, Subject.CHANGE, "changeSame"),
  CHANGE_UP(Role.GOOD, Subject.CHANGE, "changeUp"),
  CHANGE_DOWN(Role.WARNING, Subject.CHANGE, "changeDown"),
  LOWEST(Role.WARNING, Subject.ITEMS, "lowest"),
  OVERALL(Role.GOOD, Subject.ITEMS, "overall"),
  SUGGESTIONS(Role.WARNING, Subject.SUGGESTIONS, "suggestions"),

  // A year.
  MAIN_CATEGORIES(Role.WARNING, Subject.IMPROVEMENTS, "mainCategories"),
  YEAR_NO_COMPLAINT_DATA(Role.WARNING, Subject.COMPLAINTS, "year.noComplaintData"),
  YEAR_NO_COMPLAINTS(Role.GOOD, Subject.COMPLAINTS, "year.noComplaints"),
  YEAR_RECEIVED(Role.GOOD, Subject.COMPLAINTS, "year.received"),
  YEAR_RECEIVED_MORE(Role.WARNING, Subject.COMPLAINTS, "year.receivedMore"),
  YEAR_RECEIVED_FEWER(Role.GOOD, Subject.COMPLAINTS, "year.receivedFewer"),
  YEAR_RECEIVED_SAME(Role.GOOD, Subject.COMPLAINTS, "year.receivedSame"),
  YEAR_PEAK(Role.WARNING, Subject.COMPLAINTS, "year.peak"),
  YEAR_NO_VISIT_DATA(Role.WARNING, Subject.VISITS, "year.noVisitData"),
  YEAR_NO_COVERAGE(Role.WARNING, Subject.VISITS, "year.noCoverage"),
  YEAR_COVERED(Role.GOOD, Subject.VISITS, "year.covered"),
  YEAR_NOT_COVERED(Role.BAD, Subject.VISITS, "year.notCovered"),
  YEAR_QUOTA_MISSED(Role.BAD, Subject.VISITS, "year.quotaMissed"),
  YEAR_ROUNDS_MISSING(Role.WARNING, Subject.SURVEY, "year.roundsMissing"),
  YEAR_MONTHS_WITHOUT_DATA(Role.WARNING, Subject.DATA, "year.monthsWithoutData");

  /** What a sentence is about, in a word that stands before it: {@code highlight.subject.KEY}. */
  public enum Subject {
    COMPLAINTS,
    TIMELINESS,
    COMPLETION,
    ESCALATION,
    REVISITS,
    IMPROVEMENTS,
    VISITS,
    DATA,
    RETURNED,
    RESULT,
    CHANGE,
    ITEMS,
    SUGGESTIONS,
    SURVEY;

    String key() {
      return "highlight.subject." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Role role;
  private final Subject subject;
  private final String key;

  Remark(Role role, Subject subject, String key) {
    this.role = role;
    this.subject = subject;
    this.key = "highlight." + key;
  }

  /** GOOD, WARNING or BAD. */
  Role role() {
    return role;
  }

  Subject subject() {
    return subject;
  }

  /** Its key in the bundle. */
  String key() {
    return key;
  }
}
