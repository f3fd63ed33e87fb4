package eu.alpsynergy.synergy.kernel.route;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The nodes of one region at one stage, and what the cheapest way there costs along a pattern of regions. */
final class RegionLayer {

    final @Nullable RegionLayer before;
    final int stage;
    final int region;
    /** Ascending. */
    final int[] nodes;
    /** Per node. */
    final long[] costs;

    RegionLayer(@Nullable RegionLayer before, int stage, int region, int[] nodes, long[] costs) {
        this.before = before;
        this.stage = stage;
        this.region = region;
        this.nodes = nodes;
        this.costs = costs;
    }

    long least() {
        return Arrays.stream(costs).min().orElse(HandOverCost.UNKNOWN);
    }
}
