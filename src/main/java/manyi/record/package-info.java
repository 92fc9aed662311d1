/**
 * The trade's records: a complaint, a return visit, a visit, a questionnaire return, a tallied
 * item, a household. Each kind is one declaration ({@link manyi.record.RecordKind}) that intake,
 * project folders and figures all read.
 */
package manyi.record;
