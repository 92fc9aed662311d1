package manyi.report.block;

/**
 * Every sheet that a report can have, by what it is about: what stands on its tab is {@code
 * sheet.KEY} of the bundle {@code report}. Two reports may each have a sheet of one name, such as
 * their overviews.
 */
public enum SheetId {
  OVERVIEW("overview"),
  COMPLAINTS("complaints"),
  DAYS("days"),
  COMPLAINT_LIST("complaintList"),
  OVERDUE("overdue"),
  REVISITS("revisits"),
  VISITS("visits"),
  NEEDS("needs"),
  IMPROVEMENTS("improvements"),
  QUALITY("quality"),
  BASIS("basis"),
  RESULTS("results"),
  SUGGESTIONS("suggestions"),
  CHANGES("changes"),
  TREND("trend"),
  CATEGORIES("categories"),
  DEPARTMENTS("departments"),
  TIMELINESS("timeliness"),
  COVERAGE("coverage"),
  ROUND_1("round1"),
  ROUND_2("round2"),
  IMPROVEMENTS_1("improvements1"),
  IMPROVEMENTS_2("improvements2"),
  YEAR_CHANGES("yearChanges");

  private final String key;

  SheetId(String key) {
    this.key = key;
  }

  /** The short name in the bundle: {@code complaintList}. */
  public String key() {
    return key;
  }
}
