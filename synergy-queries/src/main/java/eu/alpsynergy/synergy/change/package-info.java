/**
 * What another dataset version does to rankings and gaps, and which facts moved them.
 *
 * <p>Belongs here: standings of two snapshots compared. Does not belong here: the rankings' own formulas, and the comparison of rows,
 * which is the importer's.
 */
@NullMarked
package eu.alpsynergy.synergy.change;

import org.jspecify.annotations.NullMarked;
