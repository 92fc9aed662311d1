/**
 * What reading, writing and annotating a workbook file have in common, and no more: what a file is
 * by its first bytes, why it cannot be read, what a cell can hold, the lock of a password, and the
 * marks by which manyi knows its own workbooks again.
 *
 * <p>The work is done in three packages: {@code read} turns files into grids, {@code write} turns
 * plans into files, {@code annotate} marks somebody's own workbook. The first two know nothing of
 * one another; the third stands on the first, at few and named places. Nothing here knows any of
 * them, and none of it knows what a sheet is about: no record, no figure.
 */
package manyi.workbook;
