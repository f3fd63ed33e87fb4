package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Splits communities into parts that are connected: every node starts alone and, while it is, may join a part of its community when both
 * are well connected to the rest of it. Which part is drawn in proportion to {@code exp(gain / RANDOMNESS)} among those that lose
 * nothing.
 */
final class Refinement {

    private static final double RANDOMNESS = 0.01;

    /** exp of less is nothing beside exp of 0. */
    private static final double NOTHING = -40;

    private final LevelGraph graph;
    private final int[] communities;
    private final double scale;
    private final double[] communityTotals;
    private final int[] parts;
    private final double[] totals;
    /** For each part what its edges weigh to the rest of its community. */
    private final double[] outward;

    private final boolean[] alone;
    private final GroupWeights around;
    private double[] chances = new double[16];

    /** Prepares; {@code around} has room for as many groups as there are nodes. */
    Refinement(LevelGraph graph, int[] communities, double scale, GroupWeights around) {
        this.graph = graph;
        this.communities = communities;
        this.scale = scale;
        int nodes = graph.nodes;
        communityTotals = new double[nodes];
        parts = new int[nodes];
        totals = graph.strengths.clone();
        outward = new double[nodes];
        alone = new boolean[nodes];
        this.around = around;
        Arrays.fill(alone, true);
        for (int node = 0; node < nodes; node++) {
            parts[node] = node;
            communityTotals[communities[node]] += graph.strengths[node];
            for (int slot = graph.offsets[node]; slot < graph.offsets[node + 1]; slot++) {
                if (communities[graph.targets[slot]] == communities[node]) {
                    outward[node] += graph.weight(slot);
                }
            }
        }
    }

    /** For each node its part; parts are numbered like one of their nodes. */
    int[] run(SplittableRandom random) {
        int[] order = new int[graph.nodes];
        Shuffles.fill(order, random);
        for (int node : order) {
            if (alone[node] && wellConnected(node, communities[node])) {
                merge(node, random);
            }
        }
        return parts;
    }

    private boolean wellConnected(int part, int community) {
        return outward[part] >= scale * totals[part] * (communityTotals[community] - totals[part]);
    }

    private void merge(int node, SplittableRandom random) {
        int community = communities[node];
        for (int slot = graph.offsets[node]; slot < graph.offsets[node + 1]; slot++) {
            int other = graph.targets[slot];
            if (communities[other] == community) {
                around.add(parts[other], graph.weight(slot));
            }
        }
        int chosen = choose(node, community, random);
        if (chosen != node) {
            totals[chosen] += graph.strengths[node];
            outward[chosen] += outward[node] - 2 * around.to(chosen);
            parts[node] = chosen;
            alone[chosen] = false;
            alone[node] = false;
        }
        around.clear();
    }

    private int choose(int node, int community, SplittableRandom random) {
        if (chances.length < around.seenCount + 1) {
            chances = new double[2 * around.seenCount];
        }
        double pull = scale * graph.strengths[node];
        double most = 0;
        for (int i = 0; i < around.seenCount; i++) {
            int part = around.seen[i];
            double gain = around.to(part) - pull * totals[part];
            chances[i] = gain >= 0 && wellConnected(part, community) ? gain : Double.NEGATIVE_INFINITY;
            most = Math.max(most, chances[i]);
        }
        double sum = chance(0, most);
        double stay = sum;
        for (int i = 0; i < around.seenCount; i++) {
            chances[i] = chance(chances[i], most);
            sum += chances[i];
        }
        double drawn = random.nextDouble() * sum - stay;
        int chosen = node;
        for (int i = 0; i < around.seenCount && drawn >= 0; i++) {
            chosen = chances[i] > 0 ? around.seen[i] : chosen;
            drawn -= chances[i];
        }
        return chosen;
    }

    private static double chance(double gain, double most) {
        double power = (gain - most) / RANDOMNESS;
        return power < NOTHING ? 0 : power == 0 ? 1 : Math.exp(power);
    }
}
