package eu.alpsynergy.synergy.network;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.util.ArrayList;
import java.util.List;

/**
 * How much communities hang on chance: the mean adjusted Rand index of all pairs of partitions found with different seeds. 1 = always the
 * same; below about 0.5 single communities should not be read.
 *
 * @param meanAri mean over pairs, range about [0, 1]
 * @param leastAri of the two least alike
 * @param seeds how many partitions were compared: the seed of the parameters and those after it
 */
public record Stability(double meanAri, double leastAri, int seeds) {

    /** Seeds that are tried when nobody says otherwise. */
    public static final int SEEDS = 20;

    /** Finds communities {@value #SEEDS} times. Cost: as many runs, and O(n log n) for each pair of them. */
    public static Stability compute(CsrGraph graph, CommunityParameters parameters) {
        return compute(graph, parameters, SEEDS);
    }

    /** Finds communities with {@code seeds} seeds, at least two. */
    public static Stability compute(CsrGraph graph, CommunityParameters parameters, int seeds) {
        if (seeds < 2) {
            throw new IllegalArgumentException("Stability compares at least 2 seeds, not " + seeds);
        }
        CsrGraph undirected = graph.withoutDirection();
        List<Partition> found = new ArrayList<>();
        double sum = 0;
        double least = 1;
        for (int i = 0; i < seeds; i++) {
            Partition next = CommunityDetection.find(undirected, parameters.withSeed(parameters.seed() + i))
                    .partition();
            for (Partition other : found) {
                double ari = PartitionComparison.adjustedRand(next, other);
                sum += ari;
                least = Math.min(least, ari);
            }
            found.add(next);
        }
        return new Stability(sum / (seeds * (seeds - 1) / 2.0), least, seeds);
    }
}
