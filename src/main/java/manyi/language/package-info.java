/** The languages that manyi speaks: message bundles, and how wide a text stands on a screen. */
package manyi.language;
