/**
 * The network of actors: communities and what they are worth, partitions compared, measures with their descriptors. Belongs here:
 * what graphs mean to us, parameters and refusals. Does not belong here: algorithms that need only arrays (kernel).
 */
@NullMarked
package eu.alpsynergy.synergy.network;

import org.jspecify.annotations.NullMarked;
