/**
 * Where nodes of a graph are drawn: positions in the plane, computed once and kept.
 *
 * <p>Belongs here: layout of any graph, knowing nothing of actors. Does not belong here: sizes, colours, pixels.
 */
@NullMarked
package eu.alpsynergy.synergy.network.layout;

import org.jspecify.annotations.NullMarked;
