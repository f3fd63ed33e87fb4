package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Moves single nodes to the community where they add most to the quality {@code sum_c [w_c - scale S_c² / 2]} until none gains by
 * moving. After a move only neighbours outside the new community are looked at again.
 */
final class LocalMoving {

    /** A gain below this share of a node's strength is rounding, and no reason to move. */
    private static final double ROUNDING = 1e-12;

    private final LevelGraph graph;
    private final int[] communities;
    private final double scale;
    private final double[] totals;
    private final int[] free;
    private int freeCount;
    private final int[] sizes;
    private final GroupWeights around;
    private final int[] queue;
    private final boolean[] waiting;

    /**
     * Prepares.
     *
     * @param communities for each node its community, 0..nodes-1; changed in place
     * @param scale resolution over the weight of all ends of edges
     * @param around room for as many groups as there are nodes
     */
    LocalMoving(LevelGraph graph, int[] communities, double scale, GroupWeights around) {
        this.graph = graph;
        this.communities = communities;
        this.scale = scale;
        totals = new double[graph.nodes];
        sizes = new int[graph.nodes];
        free = new int[graph.nodes];
        this.around = around;
        queue = new int[graph.nodes];
        waiting = new boolean[graph.nodes];
        for (int node = 0; node < graph.nodes; node++) {
            totals[communities[node]] += graph.strengths[node];
            sizes[communities[node]]++;
        }
        for (int community = graph.nodes - 1; community >= 0; community--) {
            if (sizes[community] == 0) {
                free[freeCount++] = community;
            }
        }
    }

    /** Whether some node moved. */
    boolean run(SplittableRandom random) {
        Shuffles.fill(queue, random);
        Arrays.fill(waiting, true);
        int head = 0;
        int left = graph.nodes;
        boolean moved = false;
        while (left > 0) {
            int node = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            left--;
            waiting[node] = false;
            int best = best(node);
            if (best != communities[node]) {
                move(node, best);
                moved = true;
                for (int slot = graph.offsets[node]; slot < graph.offsets[node + 1]; slot++) {
                    int other = graph.targets[slot];
                    if (!waiting[other] && communities[other] != best) {
                        waiting[other] = true;
                        int tail = head + left;
                        queue[tail >= queue.length ? tail - queue.length : tail] = other;
                        left++;
                    }
                }
            }
        }
        return moved;
    }

    /** The community that gains most; its own when no other gains more, an empty one when all lose. */
    private int best(int node) {
        for (int slot = graph.offsets[node]; slot < graph.offsets[node + 1]; slot++) {
            around.add(communities[graph.targets[slot]], graph.weight(slot));
        }
        int own = communities[node];
        double strength = graph.strengths[node];
        double pull = scale * strength;
        int best = own;
        double most = around.to(own) - pull * (totals[own] - strength) + ROUNDING * strength;
        for (int i = 0; i < around.seenCount; i++) {
            int community = around.seen[i];
            double gain = around.to(community) - pull * totals[community];
            if (gain > most && community != own) {
                most = gain;
                best = community;
            }
        }
        around.clear();
        return most < 0 && sizes[own] > 1 ? free[freeCount - 1] : best;
    }

    private void move(int node, int to) {
        int from = communities[node];
        if (sizes[to] == 0) {
            freeCount--;
        }
        totals[from] -= graph.strengths[node];
        totals[to] += graph.strengths[node];
        sizes[to]++;
        if (--sizes[from] == 0) {
            totals[from] = 0;
            free[freeCount++] = from;
        }
        communities[node] = to;
    }
}
