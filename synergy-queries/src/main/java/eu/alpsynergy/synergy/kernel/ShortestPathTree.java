package eu.alpsynergy.synergy.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Cheapest ways from one node to all it can reach. Costs are at least 0; of equally cheap ways one is kept, for the same graph always
 * the same. Cost O(m + n log n), a breadth-first search where every step costs 1. Source: Dijkstra 1959, doi:10.1007/BF01386390.
 */
public final class ShortestPathTree {

    private final int source;
    private final double[] distances;
    private final int[] parents;
    private int reached;

    private ShortestPathTree(CsrGraph graph, int source) {
        this.source = source;
        distances = new double[graph.nodes()];
        parents = new int[graph.nodes()];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        Arrays.fill(parents, -1);
        distances[source] = 0;
    }

    /** Searches from a node along the direction of edges. */
    public static ShortestPathTree from(CsrGraph graph, int source) {
        ShortestPathTree tree = new ShortestPathTree(graph, source);
        double[] costs = graph.stepCosts();
        if (costs == null) {
            tree.level(graph);
        } else {
            tree.settle(graph, costs);
        }
        return tree;
    }

    private void level(CsrGraph graph) {
        int[] queue = new int[graph.nodes()];
        queue[reached++] = source;
        for (int head = 0; head < reached; head++) {
            int node = queue[head];
            for (int slot = graph.offsets[node]; slot < graph.offsets[node + 1]; slot++) {
                int other = graph.targets[slot];
                if (distances[other] == Double.POSITIVE_INFINITY) {
                    distances[other] = distances[node] + 1;
                    parents[other] = node;
                    queue[reached++] = other;
                }
            }
        }
    }

    private void settle(CsrGraph graph, double[] costs) {
        NodeHeap heap = new NodeHeap(graph.nodes());
        heap.offer(source, 0);
        while (!heap.isEmpty()) {
            double distance = heap.leastKey();
            int node = heap.poll();
            reached++;
            for (int slot = graph.offsets[node]; slot < graph.offsets[node + 1]; slot++) {
                int other = graph.targets[slot];
                double next = distance + costs[slot];
                if (next < distances[other]) {
                    distances[other] = next;
                    parents[other] = node;
                    heap.offer(other, next);
                }
            }
        }
    }

    public int source() {
        return source;
    }

    /** Nodes that can be reached, the source among them. */
    public int reached() {
        return reached;
    }

    /** What the way to a node costs; absent when there is none. */
    public OptionalDouble distance(int node) {
        return parents[node] < 0 && node != source ? OptionalDouble.empty() : OptionalDouble.of(distances[node]);
    }

    /** The way to a node; absent when there is none. */
    public Optional<NodePath> path(int node) {
        if (parents[node] < 0 && node != source) {
            return Optional.empty();
        }
        List<Integer> nodes = new ArrayList<>();
        for (int at = node; at >= 0; at = parents[at]) {
            nodes.add(at);
        }
        Collections.reverse(nodes);
        return Optional.of(new NodePath(nodes, distances[node]));
    }

    /** Distances by node, infinite where there is no way; for searches that are guided by them. */
    double[] distances() {
        return distances;
    }
}
