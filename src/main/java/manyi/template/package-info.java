/**
 * Blank forms to fill in: the log of requests, visits, return visits, questionnaires and their
 * results, the roster. Each form is one declaration of its columns; {@link manyi.template.FormBook}
 * lists them and lays them out as workbooks. A form asks for what the figures and rules need, under
 * heads and with words that intake knows without being taught.
 */
package manyi.template;
