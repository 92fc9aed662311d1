/**
 * Somebody's own workbook with its problems marked: {@link
 * manyi.workbook.annotate.AnnotatedWorkbook} makes a copy that reads as the file did, colours and
 * explains the cells, and puts a list of problems before the sheets.
 *
 * <p>A copy stands on both sides: it must read as its source does, so it asks {@code read} what the
 * source says and how it is unlocked; its list is a sheet as reports have them, so {@code write}
 * puts it in. It meets them at no other place than those that their package descriptions name for
 * it.
 */
package manyi.workbook.annotate;
