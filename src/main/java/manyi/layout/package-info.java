/**
 * What a page looks like and how it is laid out, known without any spreadsheet library: where the
 * cells of a planned sheet stand, how wide and high they are ({@link manyi.layout.SheetLayout}),
 * where its pages turn ({@link manyi.layout.PageBreaks}, {@link manyi.layout.PagesAcross}), how a
 * role looks and in which colours ({@link manyi.layout.Look}, {@link manyi.layout.Palette}), what a
 * cell shows, and how far a chart's axis reaches.
 *
 * <p>It knows plans ({@code grid}) and how wide a text runs ({@code language}), and nothing else,
 * so that whoever writes a plan in another way finds the same page here.
 */
package manyi.layout;
