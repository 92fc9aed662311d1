/**
 * A month's work, told as one: a file is imported, an inbox gone through, a report gathered and
 * written where nobody's typing is lost, a user's own workbook copied with its problems marked, all
 * of it for one project or for many.
 *
 * <p>Here the readers, the records that are kept, the figures, the reports and the workbooks meet,
 * and nowhere else. Work is asked for with plain values (a {@link manyi.record.Period}, {@link
 * manyi.desk.ReadingWishes}) and returns a value that says what came of it. What has to be known at
 * once goes to the {@link manyi.desk.Journal}. It knows no command line and no terminal, and prints
 * nothing.
 */
package manyi.desk;
