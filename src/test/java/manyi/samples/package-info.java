/** The sample company: how its workbooks are made, and the tests that read them. */
package manyi.samples;
