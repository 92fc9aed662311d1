/**
 * The parts of a packed file, and XML, read within limits whatever program wrote them and whatever
 * somebody has done to them: encodings, undeclared names, parts made to fill the memory. Nothing
 * here knows what a workbook is.
 */
package manyi.workbook.xml;
