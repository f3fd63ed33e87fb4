package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sorts edges into rows by counting, twice (by target, then by source), and merges parallel ones. The sorted things are the ends of
 * edges: end {@code e} is edge {@code e} forward; in an undirected graph end {@code size + e} is edge {@code e} backward.
 */
final class Rows {

    private final boolean directed;
    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final int size;

    /** Start of each run of parallel ends in the sorted order; null when every run is one end. */
    private int @Nullable [] runs;

    Rows(boolean directed, int nodes, int[] from, int[] to, int size) {
        this.directed = directed;
        this.nodes = nodes;
        this.from = from;
        this.to = to;
        this.size = size;
    }

    CsrGraph graph(NumberColumn weights, NumberColumn costs, NumberColumn capacities, long selfLoops) {
        int[] offsets = new int[nodes + 1];
        int[] order = sorted(offsets);
        int kept = findRuns(order, offsets);
        long parallel = (order.length - (long) kept) / (directed ? 1 : 2);
        double[] w = weights.used() || runs != null ? merged(order, kept, e -> weights.get(e, 1), true) : null;
        double[] c = costs.used() ? merged(order, kept, e -> costOf(e, weights, costs), false) : null;
        double[] k = capacities.used() ? merged(order, kept, e -> capacityOf(e, weights, capacities), true) : null;
        int[] targets = order;
        for (int slot = 0; slot < kept; slot++) {
            targets[slot] = target(order[runs == null ? slot : runs[slot]]);
        }
        if (kept < targets.length) {
            targets = Arrays.copyOf(targets, kept);
        }
        return new CsrGraph(directed, offsets, targets, w, c, k, new EdgesLeftOut(selfLoops, parallel));
    }

    private static double costOf(int edge, NumberColumn weights, NumberColumn costs) {
        double cost = costs.get(edge, Double.NaN);
        return Double.isNaN(cost) ? 1 / weights.get(edge, 1) : cost;
    }

    private static double capacityOf(int edge, NumberColumn weights, NumberColumn capacities) {
        double capacity = capacities.get(edge, Double.NaN);
        return Double.isNaN(capacity) ? weights.get(edge, 1) : capacity;
    }

    private int source(int end) {
        return end < size ? from[end] : to[end - size];
    }

    private int target(int end) {
        return end < size ? to[end] : from[end - size];
    }

    /** All ends by source, then target; fills the starts of the rows. */
    private int[] sorted(int[] offsets) {
        int ends = directed ? size : Math.multiplyExact(size, 2);
        int[] starts = new int[nodes + 1];
        for (int end = 0; end < ends; end++) {
            offsets[source(end) + 1]++;
            starts[target(end) + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            offsets[i + 1] += offsets[i];
            starts[i + 1] += starts[i];
        }
        int[] byTarget = new int[ends];
        for (int end = 0; end < ends; end++) {
            byTarget[starts[target(end)]++] = end;
        }
        int[] next = Arrays.copyOf(offsets, nodes);
        int[] order = new int[ends];
        for (int end : byTarget) {
            order[next[source(end)]++] = end;
        }
        return order;
    }

    /** Counts runs of parallel ends and, when there are any, notes their starts and moves the starts of the rows. */
    private int findRuns(int[] order, int[] offsets) {
        int kept = 0;
        for (int i = 0; i < order.length; i++) {
            kept += startsRun(order, i) ? 1 : 0;
        }
        if (kept == order.length) {
            return kept;
        }
        int[] found = new int[kept + 1];
        int run = 0;
        int node = 0;
        for (int i = 0; i < order.length; i++) {
            if (startsRun(order, i)) {
                for (; node <= source(order[i]); node++) {
                    offsets[node] = run;
                }
                found[run++] = i;
            }
        }
        for (; node <= nodes; node++) {
            offsets[node] = run;
        }
        found[kept] = order.length;
        runs = found;
        return kept;
    }

    private boolean startsRun(int[] order, int i) {
        return i == 0 || source(order[i]) != source(order[i - 1]) || target(order[i]) != target(order[i - 1]);
    }

    /** One number a run: the sum, added up in ascending order so that it does not depend on that of the edges, or the smallest. */
    private double[] merged(int[] order, int kept, NumberOfEdge number, boolean sum) {
        double[] values = new double[kept];
        for (int run = 0; run < kept; run++) {
            int start = runs == null ? run : runs[run];
            int stop = runs == null ? run + 1 : runs[run + 1];
            double[] parts = new double[stop - start];
            for (int i = start; i < stop; i++) {
                parts[i - start] = number.of(order[i] < size ? order[i] : order[i] - size);
            }
            Arrays.sort(parts);
            values[run] = parts[0];
            for (int i = 1; i < parts.length && sum; i++) {
                values[run] += parts[i];
            }
        }
        return values;
    }

    private interface NumberOfEdge {
        double of(int edge);
    }
}
