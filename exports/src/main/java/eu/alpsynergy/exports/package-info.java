/**
 * The whole dataset as files: {@code table} (CSV, XLSX, data package), {@code graph} (GEXF, GraphML, node-link JSON, Cypher),
 * {@code place} (GeoJSON), {@code catalogue} (DCAT-AP, CITATION.cff). Here: which formats there are, where rows come from, and
 * files that are there whole or not at all.
 *
 * <p>Belongs here: formats of the whole dataset. Does not belong here: HTTP, the command line, answers of analyses.
 */
@NullMarked
package eu.alpsynergy.exports;

import org.jspecify.annotations.NullMarked;
