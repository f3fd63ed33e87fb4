package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From one source: distances, how many cheapest paths lead to each node, and how much each node and edge is needed for them (Brandes
 * 2001). Costs that differ by less than 1e-10 of their size count as equal, so that sums that differ in rounding only are ties. Counts
 * are doubles: their number grows exponentially in the length of paths.
 */
final class PathCounts {

    private static final double SAME = 1e-10;

    private final CsrGraph graph;
    private final double @Nullable [] costs;
    private final boolean @Nullable [] removed;
    private final NodeHeap heap;
    private final double[] distances;
    private final double[] counts;
    private final int[] turns;
    final double[] dependencies;
    final int[] order;
    int reached;

    /** Slots marked in {@code removed} are as good as not there. */
    PathCounts(CsrGraph graph, boolean @Nullable [] removed) {
        this.graph = graph;
        this.costs = graph.stepCosts();
        this.removed = removed;
        int nodes = graph.nodes();
        heap = new NodeHeap(costs == null ? 0 : nodes);
        distances = new double[nodes];
        counts = new double[nodes];
        turns = new int[nodes];
        dependencies = new double[nodes];
        order = new int[nodes];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
    }

    /** Searches and counts; {@code order} then holds the nodes reached, nearest first, the source at its head. */
    void search(int source) {
        for (int i = 0; i < reached; i++) {
            distances[order[i]] = Double.POSITIVE_INFINITY;
            counts[order[i]] = 0;
            dependencies[order[i]] = 0;
        }
        reached = 0;
        distances[source] = 0;
        counts[source] = 1;
        if (costs == null) {
            level(source);
        } else {
            settle(source);
            count();
        }
    }

    private void level(int source) {
        order[reached++] = source;
        for (int head = 0; head < reached; head++) {
            int node = order[head];
            double next = distances[node] + 1;
            for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                int other = graph.targets[slot];
                if (removed != null && removed[slot]) {
                    continue;
                }
                if (distances[other] == Double.POSITIVE_INFINITY) {
                    distances[other] = next;
                    order[reached++] = other;
                }
                if (distances[other] == next) {
                    counts[other] += counts[node];
                }
            }
        }
    }

    private void settle(int source) {
        double[] steps = Objects.requireNonNull(costs);
        heap.offer(source, 0);
        while (!heap.isEmpty()) {
            int node = heap.poll();
            turns[node] = reached;
            order[reached++] = node;
            double distance = distances[node];
            for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                int other = graph.targets[slot];
                double next = distance + steps[slot];
                if (next < distances[other] && (removed == null || !removed[slot])) {
                    distances[other] = next;
                    heap.offer(other, next);
                }
            }
        }
    }

    private void count() {
        for (int i = 0; i < reached; i++) {
            int node = order[i];
            for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                if (leadsOn(node, slot)) {
                    counts[graph.targets[slot]] += counts[node];
                }
            }
        }
    }

    /** Whether a cheapest path from the source goes over this slot. */
    private boolean leadsOn(int node, int slot) {
        if (removed != null && removed[slot]) {
            return false;
        }
        int other = graph.targets[slot];
        double far = distances[other];
        if (costs == null) {
            return far == distances[node] + 1;
        }
        double through = distances[node] + costs[slot];
        return through - far <= SAME * (through + far) && turns[other] > turns[node];
    }

    /** Adds up dependencies of the nodes reached, and of slots when an array for them is given. */
    void accumulate(double @Nullable [] ofSlots) {
        for (int i = reached - 1; i >= 0; i--) {
            int node = order[i];
            double sum = 0;
            for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                if (leadsOn(node, slot)) {
                    int other = graph.targets[slot];
                    double share = counts[node] / counts[other] * (1 + dependencies[other]);
                    sum += share;
                    if (ofSlots != null) {
                        ofSlots[slot] += share;
                    }
                }
            }
            dependencies[node] = sum;
        }
    }
}
