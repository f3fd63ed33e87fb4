package eu.alpsynergy.synergy.kernel;

/**
 * What a builder did not keep as an edge of its own.
 *
 * @param selfLoops edges from a node to itself, dropped: they are no tie of two
 * @param parallel further edges between the same two nodes, merged into the first
 */
public record EdgesLeftOut(long selfLoops, long parallel) {}
