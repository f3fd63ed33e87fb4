/**
 * Networks as files that other programs open: GEXF 1.3 and GraphML, written as a stream. The two formats themselves
 * ({@code GexfOut}, {@code GraphMlOut}) serve other graphs too.
 *
 * <p>Belongs here: formats. Does not belong here: what is in a network, HTTP.
 */
@NullMarked
package eu.alpsynergy.synergy.network.export;

import org.jspecify.annotations.NullMarked;
