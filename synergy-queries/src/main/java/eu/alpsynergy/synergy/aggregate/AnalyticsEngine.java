package eu.alpsynergy.synergy.aggregate;

import eu.alpsynergy.model.GraphSnapshot;

/** Computes the counts of the dataset version that a snapshot holds, wherever it does so. */
@FunctionalInterface
public interface AnalyticsEngine {

    /**
     * The counts, rows and columns in the order of the snapshot's tables.
     *
     * @throws eu.alpsynergy.model.AlpSynergyException when the engine cannot be reached or counted another version
     */
    RegionAggregates aggregate(GraphSnapshot snapshot);

    /** Counts in this process over the arrays of the snapshot. */
    static AnalyticsEngine snapshot() {
        return SnapshotAggregates::new;
    }
}
