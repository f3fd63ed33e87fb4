package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Id;
import java.util.List;

/**
 * How often each cluster is chosen over draws of the criteria's weights.
 *
 * @param sameSet share of draws with the very set of the given weights
 * @param unproven draws whose best set is not proven
 * @param clusters those chosen at least once, most often first
 */
public record PilotRobustness(
        PilotParameters parameters, int draws, long seed, double sameSet, int unproven, List<Share> clusters) {

    public PilotRobustness {
        clusters = List.copyOf(clusters);
    }

    /** The share of draws in which a cluster is chosen. */
    public record Share(Id<Cluster> cluster, double share, boolean chosen) {}
}
