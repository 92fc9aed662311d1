/** Holds the README and the guide to what the program does. */
package manyi.docs;
