/**
 * What is advised for a column that nobody knows: a field is offered only where the words of its
 * header and the values under it both say so.
 */
package manyi.intake.advice;
