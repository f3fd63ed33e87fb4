/**
 * What people ask of the network of actors: which communities there are and what marks them, who bridges, whether borders or themes
 * explain who works with whom, how one actor could be introduced to another.
 *
 * <p>Belongs here: answers over an {@code ActorNetwork}. Does not belong here: graph algorithms, HTTP, texts.
 */
@NullMarked
package eu.alpsynergy.synergy.network.analysis;

import org.jspecify.annotations.NullMarked;
