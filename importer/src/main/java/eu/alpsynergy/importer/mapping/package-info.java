/**
 * From text to typed cells and back: table schemas, cell types, the canonical form of a table.
 *
 * <p>Does not belong here: opening files, rules that look at more than one cell, Neo4j.
 */
@NullMarked
package eu.alpsynergy.importer.mapping;

import org.jspecify.annotations.NullMarked;
