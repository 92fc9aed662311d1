/** Harmed files: what no program wrote, and what the reader makes of it. */
package manyi.mutants;
