package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows of edges that all weigh 1, made with less memory than {@link Rows}: ends are put into the rows of their sources as they come, and
 * turning a graph round twice sorts its rows (once is enough for an undirected one, which is its own reverse).
 */
final class PlainRows {

    private final int nodes;
    private int[] offsets;
    private int[] targets;

    private PlainRows(int nodes, int[] offsets, int[] targets) {
        this.nodes = nodes;
        this.offsets = offsets;
        this.targets = targets;
    }

    /** Rows in the order edges come; the lists of edges are not needed any more afterwards. */
    static PlainRows unsorted(boolean directed, int nodes, int[] from, int[] to, int size) {
        int[] offsets = new int[nodes + 1];
        for (int e = 0; e < size; e++) {
            offsets[from[e] + 1]++;
            if (!directed) {
                offsets[to[e] + 1]++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            offsets[node + 1] += offsets[node];
        }
        int[] targets = new int[directed ? size : Math.multiplyExact(size, 2)];
        int[] next = Arrays.copyOf(offsets, nodes);
        for (int e = 0; e < size; e++) {
            targets[next[from[e]]++] = to[e];
            if (!directed) {
                targets[next[to[e]]++] = from[e];
            }
        }
        return new PlainRows(nodes, offsets, targets);
    }

    CsrGraph graph(boolean directed, long selfLoops) {
        turn();
        if (directed) {
            turn();
        }
        int all = targets.length;
        double[] weights = merge();
        long parallel = ((long) all - targets.length) / (directed ? 1 : 2);
        return new CsrGraph(directed, offsets, targets, weights, null, null, new EdgesLeftOut(selfLoops, parallel));
    }

    /** Turns all edges round; the new rows are in ascending order. */
    private void turn() {
        int[] starts = new int[nodes + 1];
        for (int target : targets) {
            starts[target + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        int[] turned = new int[targets.length];
        int[] next = Arrays.copyOf(starts, nodes);
        for (int node = 0; node < nodes; node++) {
            for (int slot = offsets[node]; slot < offsets[node + 1]; slot++) {
                turned[next[targets[slot]]++] = node;
            }
        }
        offsets = starts;
        targets = turned;
    }

    /** Makes one edge of parallel ones; their numbers are the weights, null when there are none. */
    private double @Nullable [] merge() {
        int kept = countDistinct();
        if (kept == targets.length) {
            return null;
        }
        double[] weights = new double[kept];
        int[] distinct = new int[kept];
        int[] starts = new int[nodes + 1];
        int used = 0;
        for (int node = 0; node < nodes; node++) {
            for (int slot = offsets[node]; slot < offsets[node + 1]; slot++) {
                if (slot == offsets[node] || targets[slot] != targets[slot - 1]) {
                    distinct[used++] = targets[slot];
                }
                weights[used - 1]++;
            }
            starts[node + 1] = used;
        }
        offsets = starts;
        targets = distinct;
        return weights;
    }

    private int countDistinct() {
        int count = 0;
        for (int node = 0; node < nodes; node++) {
            for (int slot = offsets[node]; slot < offsets[node + 1]; slot++) {
                count += slot == offsets[node] || targets[slot] != targets[slot - 1] ? 1 : 0;
            }
        }
        return count;
    }
}
