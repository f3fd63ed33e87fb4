package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable simple graph in compressed sparse rows: the edges that leave node {@code i} are the slots
 * {@code start(i)..end(i)-1}, ordered by target. An undirected edge has two slots, one from each end.
 *
 * <p>Three numbers stand on an edge, each 1 where none was given: <b>weight</b> (strength of a tie, more is closer), <b>cost</b>
 * (what a step costs, default 1 / weight) and <b>capacity</b> (what can flow, default weight). Numbers that are 1 everywhere
 * take no memory. Nodes without edges are nodes all the same.
 */
public final class CsrGraph {

    private final boolean directed;
    final int[] offsets;
    final int[] targets;
    final double @Nullable [] weights;
    final double @Nullable [] costs;
    final double @Nullable [] capacities;
    private final EdgesLeftOut leftOut;

    CsrGraph(
            boolean directed,
            int[] offsets,
            int[] targets,
            double @Nullable [] weights,
            double @Nullable [] costs,
            double @Nullable [] capacities,
            EdgesLeftOut leftOut) {
        this.directed = directed;
        this.offsets = offsets;
        this.targets = targets;
        this.weights = weights;
        this.costs = costs;
        this.capacities = capacities;
        this.leftOut = leftOut;
    }

    /** A builder of a graph whose edges run both ways. */
    public static CsrGraphBuilder undirected(int nodes) {
        return new CsrGraphBuilder(nodes, false);
    }

    /** A builder of a graph whose edges run from source to target only. */
    public static CsrGraphBuilder directed(int nodes) {
        return new CsrGraphBuilder(nodes, true);
    }

    public boolean directed() {
        return directed;
    }

    public int nodes() {
        return offsets.length - 1;
    }

    /** Edges, each once. */
    public int edges() {
        return directed ? targets.length : targets.length / 2;
    }

    public int slots() {
        return targets.length;
    }

    public int start(int node) {
        return offsets[node];
    }

    public int end(int node) {
        return offsets[node + 1];
    }

    /** Edges at a node; in a directed graph those that leave it. */
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    public int target(int slot) {
        return targets[slot];
    }

    public double weight(int slot) {
        return weights == null ? 1 : weights[slot];
    }

    public double cost(int slot) {
        return costs != null ? costs[slot] : weights == null ? 1 : 1 / weights[slot];
    }

    public double capacity(int slot) {
        return capacities != null ? capacities[slot] : weight(slot);
    }

    /** Whether some weight is not 1. */
    public boolean weighted() {
        return weights != null;
    }

    /** Whether some step costs something else than 1. */
    public boolean priced() {
        return weights != null || costs != null;
    }

    /** The slot of the edge from one node to another, or -1. Cost O(log degree). */
    public int find(int from, int to) {
        int slot = Arrays.binarySearch(targets, offsets[from], offsets[from + 1], to);
        return slot < 0 ? -1 : slot;
    }

    /** Sum of the weights at a node, in the order of its slots; in a directed graph of those that leave it. */
    public double strength(int node) {
        double sum = 0;
        for (int slot = offsets[node]; slot < offsets[node + 1]; slot++) {
            sum += weight(slot);
        }
        return sum;
    }

    /** What the builder left out: loops, and parallel edges merged into one. */
    public EdgesLeftOut leftOut() {
        return leftOut;
    }

    /** The same edges turned round; of an undirected graph the graph itself. Cost O(n + m). */
    public CsrGraph reversed() {
        return directed ? copiedInto(directed(nodes()), true) : this;
    }

    /** The same edges without direction, the two of a pair merged like parallel edges; of an undirected graph the graph itself. */
    public CsrGraph withoutDirection() {
        return directed ? copiedInto(undirected(nodes()), false) : this;
    }

    private CsrGraph copiedInto(CsrGraphBuilder builder, boolean turned) {
        for (int node = 0; node < nodes(); node++) {
            for (int slot = start(node); slot < end(node); slot++) {
                double cost = costs == null ? Double.NaN : costs[slot];
                double capacity = capacities == null ? Double.NaN : capacities[slot];
                int other = targets[slot];
                builder.add(turned ? other : node, turned ? node : other, weight(slot), cost, capacity);
            }
        }
        return builder.build();
    }

    /** Costs by slot, null where each is 1; kernels read it in their inner loops. */
    double @Nullable [] stepCosts() {
        if (costs != null || weights == null) {
            return costs;
        }
        double[] steps = new double[weights.length];
        for (int slot = 0; slot < steps.length; slot++) {
            steps[slot] = 1 / weights[slot];
        }
        return steps;
    }
}
