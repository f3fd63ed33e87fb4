/**
 * Any indicator by name on somebody's own matrix: names, options, results. Belongs here: what a name means and which options it
 * takes. Does not belong here: formulas (indicator) and files.
 */
@NullMarked
package eu.alpsynergy.synergy.compute;

import org.jspecify.annotations.NullMarked;
