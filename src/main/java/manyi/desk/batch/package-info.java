/**
 * One report for each of many projects, on all cores: what is the same as at the last run is left,
 * and whatever is done first, all is told in the order of the projects.
 *
 * <p>Each project's report is one thread's from beginning to end; what it writes down, and what
 * went wrong, it keeps for itself until its turn comes ({@link manyi.desk.batch.KeptJournal}).
 * Threads meet in three places that are made for it: the row of results, the names of files, and
 * {@code run.json}.
 */
package manyi.desk.batch;
