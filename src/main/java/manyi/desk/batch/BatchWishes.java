package manyi.desk.batch;

import manyi.desk.WritingWishes;

/**
 * How a batch is to be done.
 *
 * @param report the word by which the reports are ordered
 * @param jobs how many projects are worked on at once, 1 or more
 * @param program what tells this program from another one, which may write other workbooks
 */
public record BatchWishes(String report, WritingWishes writing, int jobs, String program) {}
