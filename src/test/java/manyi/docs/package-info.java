/**
 * Holds the README, the guide, the register of rules and the list of keys to what the program does.
 */
package manyi.docs;
