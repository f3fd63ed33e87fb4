package eu.alpsynergy.importer.alias;

/**
 * Two rows of a table that may be one thing.
 *
 * @param stays the row with more cells filled, proposed to stay
 * @param score 0 to 1; 1 when all words agree
 * @param reason what agrees and what differs
 */
public record Duplicate(String table, NamedRow stays, NamedRow goes, double score, String reason) {}
