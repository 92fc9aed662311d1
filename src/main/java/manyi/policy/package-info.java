/**
 * Every reading of the rules that a company may choose: each setting with its default, its bounds
 * and the clause that it comes from. Beside them every figure, once: its key, its unit, whether
 * more of it is better, its clause and how it follows from others; and what figures and canonical
 * values are called.
 */
package manyi.policy;
