/**
 * Value chains over the snapshot: who occupies which stage, which links that covers. "Occupied" means: by an actor in this
 * dataset; an empty stage says nothing about reality.
 */
@NullMarked
package eu.alpsynergy.synergy.valuechain;

import org.jspecify.annotations.NullMarked;
