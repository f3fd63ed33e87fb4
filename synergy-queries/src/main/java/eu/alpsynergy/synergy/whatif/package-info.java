/**
 * What would be different without some clusters, actors, regions, programmes or projects: the same analyses on a reduced
 * snapshot. Belongs here: what a removal takes with it, and the comparison. Does not belong here: how anything is computed.
 */
@NullMarked
package eu.alpsynergy.synergy.whatif;

import org.jspecify.annotations.NullMarked;
