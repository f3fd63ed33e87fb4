package eu.alpsynergy.importer.alias;

/**
 * One decision of people about a spelling.
 *
 * @param row the row in the file, as a spreadsheet numbers it
 * @param table the table of the thing, e.g. {@code actors}
 * @param spelling a name, word for word but for case and white space, or the id of a row
 * @param id the id of the row it means
 * @param same true: it is that row; false: it is looked at and is another
 */
public record Alias(long row, String table, String spelling, String id, boolean same) {}
