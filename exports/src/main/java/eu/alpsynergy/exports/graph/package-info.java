/**
 * The dataset as a graph
 *
 * <p> rows of tables of things are nodes, rows of tables of links and references are edges.:Belongs here: GEXF, GraphML, node-link JSON, Cypher. Does not belong here: projections and measures (synergy-queries).
 */
@NullMarked
package eu.alpsynergy.exports.graph;

import org.jspecify.annotations.NullMarked;
