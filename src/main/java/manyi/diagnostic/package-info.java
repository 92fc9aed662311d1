/**
 * Problems as values: a code, a place, what was found. They are collected and shown together, never
 * thrown through the pipeline. Their wording lives in the message bundle {@code problems}.
 */
package manyi.diagnostic;
