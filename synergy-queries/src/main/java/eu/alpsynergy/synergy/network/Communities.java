package eu.alpsynergy.synergy.network;

import java.util.OptionalDouble;

/**
 * Communities with what they rest on. Every community is connected.
 *
 * @param partition who is in which
 * @param parameters as used: restarts that were chosen by size are filled in
 * @param modularity at the resolution of the parameters; absent without edges
 * @param split communities the method gave that were not connected and were split into their connected parts
 */
public record Communities(Partition partition, CommunityParameters parameters, OptionalDouble modularity, int split) {}
