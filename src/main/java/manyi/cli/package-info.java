/**
 * The command line: one class for each command, the table that lists them, and the printers. The
 * only place that knows the clock and the terminal; the work itself is done in desk.
 */
package manyi.cli;
