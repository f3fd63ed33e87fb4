package eu.alpsynergy.synergy.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The most that can flow from one node to another when each edge lets through its capacity, and a smallest cut that shows why it is no
 * more. Undirected edges let through their capacity in either direction.
 *
 * <p>Dinic's blocking flows: levels are counted from the sink backwards and only as far as the source, which on networks with short ways
 * spares most of the graph. What is left of a capacity below 1e-13 of the largest counts as nothing, so that rounding cannot make rounds
 * without end. Cost at worst O(n² m), in practice a few times O(m). Source: Dinitz 1970; Even & Tarjan 1975, doi:10.1137/0204043.
 */
public final class MaxFlow {

    private final CsrGraph graph;
    private final ResidualArcs arcs;
    private final double[] left;
    private final int[] levels;
    private final int[] next;
    private final int[] queue;
    private final int[] trail;
    private final double nothing;
    private double pushed;

    /** Prepares the arcs of a graph once; flows between any two nodes follow. */
    public MaxFlow(CsrGraph graph) {
        this.graph = graph;
        arcs = new ResidualArcs(graph);
        left = new double[arcs.capacities.length];
        levels = new int[graph.nodes()];
        next = new int[graph.nodes()];
        queue = new int[graph.nodes()];
        trail = new int[graph.nodes()];
        nothing = 1e-13 * Arrays.stream(arcs.capacities).max().orElse(0);
    }

    /** The flow between two different nodes, with the cut nearest to its source. */
    public FlowAndCut compute(int source, int sink) {
        if (source == sink) {
            throw new IllegalArgumentException(
                    "A flow leads from one node to another, not from " + source + " to itself");
        }
        System.arraycopy(arcs.capacities, 0, left, 0, left.length);
        double value = 0;
        while (levelsReach(source, sink)) {
            System.arraycopy(arcs.starts, 0, next, 0, next.length);
            value += blockingFlow(source, sink);
        }
        return cut(value, source);
    }

    /** Levels by steps to the sink, from 1, 0 = not seen; stops where the source is seen. */
    private boolean levelsReach(int source, int sink) {
        Arrays.fill(levels, 0);
        int tail = 0;
        queue[tail++] = sink;
        levels[sink] = 1;
        for (int head = 0; head < tail && levels[source] == 0; head++) {
            int node = queue[head];
            for (int arc = arcs.starts[node]; arc < arcs.starts[node + 1]; arc++) {
                int before = arcs.heads[arc];
                if (levels[before] == 0 && left[arcs.mates[arc]] > nothing) {
                    levels[before] = levels[node] + 1;
                    queue[tail++] = before;
                }
            }
        }
        return levels[source] != 0;
    }

    /** Walks down the levels; an arc that led nowhere or is full is not looked at again in this round. */
    private double blockingFlow(int source, int sink) {
        double sum = 0;
        int length = 0;
        int node = source;
        while (true) {
            if (node == sink) {
                int tightest = push(length);
                sum += pushed;
                length = tightest;
                node = arcs.heads[arcs.mates[trail[tightest]]];
            } else if (advance(node)) {
                trail[length++] = next[node];
                node = arcs.heads[next[node]];
            } else if (node == source) {
                return sum;
            } else {
                levels[node] = 0;
                length--;
                node = arcs.heads[arcs.mates[trail[length]]];
            }
        }
    }

    /** Moves on to the next arc of a node that leads a level down and has room. */
    private boolean advance(int node) {
        int below = levels[node] - 1;
        int end = arcs.starts[node + 1];
        int arc = next[node];
        while (arc < end && (left[arc] <= nothing || levels[arcs.heads[arc]] != below)) {
            arc++;
        }
        next[node] = arc;
        return arc < end;
    }

    /** Sends what the trail lets through; where on it the first arc is full now. */
    private int push(int length) {
        double most = Double.POSITIVE_INFINITY;
        int tightest = 0;
        for (int i = 0; i < length; i++) {
            if (left[trail[i]] < most) {
                most = left[trail[i]];
                tightest = i;
            }
        }
        for (int i = 0; i < length; i++) {
            left[trail[i]] -= most;
            left[arcs.mates[trail[i]]] += most;
        }
        pushed = most;
        return tightest;
    }

    /** Nodes the source can still send something to, and the edges that leave them: all of those are full. */
    private FlowAndCut cut(double value, int source) {
        boolean[] near = new boolean[graph.nodes()];
        int tail = 0;
        queue[tail++] = source;
        near[source] = true;
        for (int head = 0; head < tail; head++) {
            for (int arc = arcs.starts[queue[head]]; arc < arcs.starts[queue[head] + 1]; arc++) {
                int other = arcs.heads[arc];
                if (!near[other] && left[arc] > nothing) {
                    near[other] = true;
                    queue[tail++] = other;
                }
            }
        }
        List<FlowAndCut.Edge> cut = new ArrayList<>();
        for (int node = 0; node < near.length; node++) {
            for (int slot = graph.start(node); slot < graph.end(node) && near[node]; slot++) {
                if (!near[graph.target(slot)] && graph.capacity(slot) > 0) {
                    cut.add(new FlowAndCut.Edge(node, graph.target(slot), graph.capacity(slot)));
                }
            }
        }
        return new FlowAndCut(value, cut, tail);
    }
}
