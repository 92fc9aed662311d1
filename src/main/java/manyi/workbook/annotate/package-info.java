/**
 * Somebody's own workbook with its problems marked: {@link
 * manyi.workbook.annotate.AnnotatedWorkbook} makes a copy that reads as the file did, colours and
 * explains the cells, and puts a list of problems before the sheets.
 *
 * <p>A copy must read as its source does, so it asks {@code read} what the source says and how it
 * is unlocked, at no other place than those that its package description names. Its list is a sheet
 * as reports have them: planned alike, laid out by {@code layout}, and put in by {@code
 * GuestSheet}.
 */
package manyi.workbook.annotate;
