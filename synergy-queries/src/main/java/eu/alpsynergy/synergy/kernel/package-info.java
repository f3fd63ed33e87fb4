/**
 * Graph algorithms over flat arrays: an immutable graph in compressed sparse rows, measures of its nodes, paths, flows, cliques.
 * Belongs here: what needs nothing but nodes 0..n-1 and numbers on edges; it sees the JDK only. Does not belong here: regions,
 * actors, names, files, what a partition means (network).
 */
@NullMarked
package eu.alpsynergy.synergy.kernel;

import org.jspecify.annotations.NullMarked;
