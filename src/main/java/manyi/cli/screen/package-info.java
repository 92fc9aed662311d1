/**
 * What came of the work and how the figures stand, for people as text and for programs as JSON and
 * CSV. Values in and lines out: a screen knows no option and starts no work. {@link
 * manyi.cli.screen.Output} is the one place through which every text goes to a terminal.
 */
package manyi.cli.screen;
