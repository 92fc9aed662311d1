/** What tests draw their input with. */
package manyi.testing;
