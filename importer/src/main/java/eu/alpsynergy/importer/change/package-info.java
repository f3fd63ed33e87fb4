/**
 * What differs between two data packages, row by row and cell by cell.
 *
 * <p>Belongs here: the comparison of canonical tables. Does not belong here: what the differences do to rankings, which is computed
 * from the graph.
 */
@NullMarked
package eu.alpsynergy.importer.change;

import org.jspecify.annotations.NullMarked;
