package manyi.record;

import manyi.language.Language;

/**
 * One cell of the line that a form of ours shows as an example.
 *
 * @param kind name of a record kind
 * @param language of the form
 * @param field which column it stands in; the forms know columns that are no fields, too
 * @param text as a person sees it
 */
public record ExampleLine(String kind, Language language, String field, String text) {}
