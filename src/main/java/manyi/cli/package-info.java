/**
 * The command line: one class for each command, the table that lists them, and the printers. The
 * only place that knows the clock, the terminal and every other package.
 */
package manyi.cli;
