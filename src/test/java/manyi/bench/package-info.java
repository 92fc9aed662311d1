/** The companies that scripts/bench measures with: made from a seed, of any size. */
package manyi.bench;
