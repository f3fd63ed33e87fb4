package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A graph as Leiden sees it on one of its levels: nodes are groups of nodes of the level below, and each weighs the strengths in it. What
 * lies inside a node is in its weight only; no slot leads from a node to itself. Where each edge of the lowest level weighs 1, those above
 * weigh whole numbers, kept as such in half the memory.
 */
final class LevelGraph {

    final int nodes;
    final int[] offsets;
    final int[] targets;
    final double[] strengths;
    private final double @Nullable [] weights;
    private final int @Nullable [] counts;

    private LevelGraph(
            int[] offsets, int[] targets, double @Nullable [] weights, int @Nullable [] counts, double[] strengths) {
        this.nodes = strengths.length;
        this.offsets = offsets;
        this.targets = targets;
        this.weights = weights;
        this.counts = counts;
        this.strengths = strengths;
    }

    /** The lowest level: the graph itself, its arrays shared. */
    static LevelGraph of(CsrGraph graph) {
        double[] strengths = new double[graph.nodes()];
        Arrays.setAll(strengths, graph::strength);
        return new LevelGraph(graph.offsets, graph.targets, graph.weights, null, strengths);
    }

    double weight(int slot) {
        return counts != null ? counts[slot] : weights == null ? 1 : weights[slot];
    }

    /**
     * The level above.
     *
     * @param groups for each node its group, 0..count-1
     * @param around room for as many groups
     */
    LevelGraph merged(int[] groups, int count, GroupWeights around) {
        int[] starts = new int[count + 1];
        for (int group : groups) {
            starts[group + 1]++;
        }
        for (int group = 0; group < count; group++) {
            starts[group + 1] += starts[group];
        }
        int[] members = new int[nodes];
        int[] next = Arrays.copyOf(starts, count);
        for (int node = 0; node < nodes; node++) {
            members[next[groups[node]]++] = node;
        }
        return merged(groups, starts, members, around);
    }

    /** Twice over the edges, first to count: growing arrays of that size would cost more memory than time. */
    private LevelGraph merged(int[] groups, int[] starts, int[] members, GroupWeights around) {
        int count = starts.length - 1;
        double[] upper = new double[count];
        int[] rows = new int[count + 1];
        for (int group = 0; group < count; group++) {
            for (int i = starts[group]; i < starts[group + 1]; i++) {
                upper[group] += strengths[members[i]];
            }
            collect(group, groups, starts, members, around);
            rows[group + 1] = rows[group] + around.seenCount;
            around.clear();
        }
        int[] ends = new int[rows[count]];
        double[] sums = weights == null ? null : new double[rows[count]];
        int[] edges = weights == null ? new int[rows[count]] : null;
        for (int group = 0; group < count; group++) {
            collect(group, groups, starts, members, around);
            for (int i = 0; i < around.seenCount; i++) {
                int slot = rows[group] + i;
                ends[slot] = around.seen[i];
                double weight = around.to(around.seen[i]);
                if (sums != null) {
                    sums[slot] = weight;
                } else if (edges != null) {
                    edges[slot] = (int) weight;
                }
            }
            around.clear();
        }
        return new LevelGraph(rows, ends, sums, edges, upper);
    }

    private void collect(int group, int[] groups, int[] starts, int[] members, GroupWeights around) {
        for (int i = starts[group]; i < starts[group + 1]; i++) {
            int node = members[i];
            for (int slot = offsets[node]; slot < offsets[node + 1]; slot++) {
                int other = groups[targets[slot]];
                if (other != group) {
                    around.add(other, weight(slot));
                }
            }
        }
    }
}
