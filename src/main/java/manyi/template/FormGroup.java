package manyi.template;

/**
 * A heading over several columns of a form.
 *
 * @param key of its text
 * @param columns how many columns it covers
 * @param startsPage true when it begins a new page across in print
 */
record FormGroup(String key, int columns, boolean startsPage) {}
