/**
 * manyi (满意): satisfaction figures of residential property management, from the workbooks that
 * people keep to the reports that they sign.
 *
 * <p>The packages follow a month's work: {@code workbook} opens files, {@code intake} understands
 * them, {@code project} keeps what they brought, {@code figures} computes, {@code report} lays out,
 * {@code workbook} writes; {@code cli} joins them. {@code record}, {@code policy}, {@code
 * diagnostic}, {@code grid} and {@code language} are the words in which they speak.
 */
package manyi;
