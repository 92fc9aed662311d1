/**
 * What is known of languages and texts alone: message bundles, spellings, dates and numerals as
 * they are written, persons in a text, and how wide a text stands on a screen.
 */
package manyi.language;
