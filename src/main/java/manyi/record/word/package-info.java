/**
 * The canonical values of records: the trade's words for kinds, levels, states, channels and
 * answers, each with the code under which it is kept, and their vocabularies. Which written words
 * mean them is data ({@code words.csv}); a word that no list knows stays as it was written.
 *
 * <p>Knows no record.
 */
package manyi.record.word;
