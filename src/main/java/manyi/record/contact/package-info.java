/**
 * What a text tells of meeting or reaching a household: that nobody answered, that nobody was at
 * home, that it is put off, that it took place (D16, D29). Each text is judged whole or by its
 * clauses.
 */
package manyi.record.contact;
