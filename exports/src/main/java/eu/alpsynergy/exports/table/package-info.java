/**
 * Tables for people and for exchange
 *
 * <p> one row of the dataset is one line.:Belongs here: CSV, XLSX, the data package. Does not belong here: what a row means in the graph.
 */
@NullMarked
package eu.alpsynergy.exports.table;

import org.jspecify.annotations.NullMarked;
