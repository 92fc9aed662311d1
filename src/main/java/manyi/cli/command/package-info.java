/**
 * The command line: one class for each command, the table that lists them, their options, and the
 * run that maps what went wrong to an exit code. The only place that knows picocli, the clock and
 * the process. A command turns its options into plain values, has the work done in desk and the
 * result told by a screen.
 */
package manyi.cli.command;
