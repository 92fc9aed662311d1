/**
 * Every reading of the rules that a company may choose: each setting with its default, its bounds
 * and the clause that it comes from.
 */
package manyi.policy;
