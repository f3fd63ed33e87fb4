/**
 * From the snapshot to a weighted graph of actors: which ties join two of them, what each weighs, what was left out.
 *
 * <p>Belongs here: choices, the projection, the evidence behind an edge. Does not belong here: algorithms on graphs, layout.
 */
@NullMarked
package eu.alpsynergy.synergy.network.projection;

import org.jspecify.annotations.NullMarked;
