/**
 * Imports as they are kept: the folder of each with its note, its records and its left-out rows as
 * CSV, the chain of sums that tells whether one was changed or went missing, and which of them are
 * in force.
 *
 * <p>Knows no settings, and no rule by which records of two imports are one.
 */
package manyi.project.imports;
