/**
 * What a run over many projects leaves beside its workbooks: {@code run.json}, which says of each
 * project what became of its report and what that rests on, so that the next run does only what is
 * missing or changed.
 *
 * <p>Knows the files of a workspace by name, size and time, and opens no record of any.
 */
package manyi.project.run;
