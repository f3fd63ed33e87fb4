package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;

/**
 * Collects edges in any order and makes a {@link CsrGraph} of them that does not depend on it. Self-loops are dropped and counted.
 * Parallel edges (in an undirected graph also the two directions of a pair) become one: weights and capacities add up, of costs the
 * smallest counts. Cost of building O(n + m), memory about 8 bytes an edge, more only for numbers that are given.
 */
public final class CsrGraphBuilder {

    private final boolean directed;
    private final int nodes;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int size;
    private long selfLoops;
    private final NumberColumn weights = new NumberColumn();
    private final NumberColumn costs = new NumberColumn();
    private final NumberColumn capacities = new NumberColumn();

    CsrGraphBuilder(int nodes, boolean directed) {
        if (nodes < 0) {
            throw new IllegalArgumentException("A graph has at least 0 nodes, not " + nodes);
        }
        this.nodes = nodes;
        this.directed = directed;
    }

    /** An edge of weight 1 (and so cost 1, capacity 1). */
    public CsrGraphBuilder add(int source, int target) {
        return add(source, target, 1);
    }

    /** An edge with a weight; its cost is 1 / weight, its capacity the weight, unless other edges name them. */
    public CsrGraphBuilder add(int source, int target, double weight) {
        return add(source, target, weight, Double.NaN, Double.NaN);
    }

    /**
     * An edge with its numbers.
     *
     * @param weight above 0
     * @param cost at least 0 and finite, NaN = 1 / weight
     * @param capacity at least 0 and finite, NaN = weight
     */
    public CsrGraphBuilder add(int source, int target, double weight, double cost, double capacity) {
        check(source);
        check(target);
        if (!(weight > 0) || Double.isInfinite(weight) || !amountOrNone(cost) || !amountOrNone(capacity)) {
            throw new IllegalArgumentException("Edge " + source + "-" + target + ": weight " + weight + ", cost " + cost
                    + ", capacity " + capacity + "; all are finite, weights above 0, costs and capacities at least 0");
        }
        if (source == target) {
            selfLoops++;
            return this;
        }
        if (size == from.length) {
            from = Arrays.copyOf(from, size + (size >> 2) + 16);
            to = Arrays.copyOf(to, from.length);
        }
        from[size] = source;
        to[size] = target;
        weights.set(size, weight, 1);
        costs.set(size, cost, Double.NaN);
        capacities.set(size, capacity, Double.NaN);
        size++;
        return this;
    }

    private static boolean amountOrNone(double number) {
        return Double.isNaN(number) || (number >= 0 && number < Double.POSITIVE_INFINITY);
    }

    private void check(int node) {
        if (node < 0 || node >= nodes) {
            throw new IllegalArgumentException("Node " + node + " is not in 0.." + (nodes - 1));
        }
    }

    /**
     * The graph with other numbers: node i becomes {@code numbers[i]}, and there are as many nodes as numbers. For those who number nodes
     * as they come and only at the end know an order that does not depend on it. Ends the builder: its edges are renumbered in place.
     */
    public CsrGraph buildRenumbered(int[] numbers) {
        for (int e = 0; e < size; e++) {
            from[e] = numbers[from[e]];
            to[e] = numbers[to[e]];
        }
        if (!numbered()) {
            PlainRows rows = PlainRows.unsorted(directed, numbers.length, from, to, size);
            from = new int[0];
            to = from;
            size = 0;
            return rows.graph(directed, selfLoops);
        }
        return new Rows(directed, numbers.length, from, to, size).graph(weights, costs, capacities, selfLoops);
    }

    /** The graph; the builder can go on collecting. */
    public CsrGraph build() {
        return numbered()
                ? new Rows(directed, nodes, from, to, size).graph(weights, costs, capacities, selfLoops)
                : PlainRows.unsorted(directed, nodes, from, to, size).graph(directed, selfLoops);
    }

    private boolean numbered() {
        return weights.used() || costs.used() || capacities.used();
    }
}
