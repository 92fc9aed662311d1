/**
 * What must be said of data, as values: problems, each with a code, a place and what was found, and
 * the notes on figures. They are collected and shown together, never thrown through the pipeline.
 * Their wording lives in the message bundles {@code problems} and {@code notes}.
 */
package manyi.diagnostic;
