/**
 * Cheapest routes through layers of actors, over arrays: a layer is a stage, a node is an actor at a stage. Nothing here knows
 * names, facts or the snapshot; hand-overs are computed when they are needed and never stored.
 */
@NullMarked
package eu.alpsynergy.synergy.kernel.route;

import org.jspecify.annotations.NullMarked;
