package eu.alpsynergy.synergy.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Core numbers and the order in which they are found: again and again the node with fewest neighbours left goes. A node's core number is the
 * largest k such that it belongs to a part in which everybody has at least k neighbours. Cost O(n + m).
 *
 * <p>In a directed graph edges of both directions count, two between the same nodes twice. Source: Batagelj & Zaversnik 2003,
 * arXiv:cs/0310049; Matula & Beck 1983, doi:10.1145/2402.322385.
 */
public final class DegeneracyOrder {

    private final int[] order;
    private final int[] places;
    private final int[] cores;

    private DegeneracyOrder(int nodes) {
        order = new int[nodes];
        places = new int[nodes];
        cores = new int[nodes];
    }

    /** Core numbers and order of a graph. */
    public static DegeneracyOrder of(CsrGraph graph) {
        DegeneracyOrder result = new DegeneracyOrder(graph.nodes());
        CsrGraph back = graph.directed() ? graph.reversed() : null;
        int[] bins = result.sortByDegree(graph, back);
        for (int i = 0; i < graph.nodes(); i++) {
            int node = result.order[i];
            result.leave(graph, node, bins);
            if (back != null) {
                result.leave(back, node, bins);
            }
        }
        return result;
    }

    /** Orders nodes by degree; bin d then starts where nodes of degree d do. */
    private int[] sortByDegree(CsrGraph graph, @Nullable CsrGraph back) {
        int most = 0;
        for (int node = 0; node < cores.length; node++) {
            cores[node] = graph.degree(node) + (back == null ? 0 : back.degree(node));
            most = Math.max(most, cores[node]);
        }
        int[] bins = new int[most + 2];
        for (int degree : cores) {
            bins[degree + 1]++;
        }
        for (int d = 0; d <= most; d++) {
            bins[d + 1] += bins[d];
        }
        int[] next = bins.clone();
        for (int node = 0; node < cores.length; node++) {
            places[node] = next[cores[node]]++;
            order[places[node]] = node;
        }
        return bins;
    }

    /** Neighbours with more left than the node that goes have one less now: each moves to the start of its bin, which then moves on. */
    private void leave(CsrGraph graph, int node, int[] bins) {
        for (int slot = graph.offsets[node]; slot < graph.offsets[node + 1]; slot++) {
            int other = graph.targets[slot];
            if (cores[other] > cores[node]) {
                int first = bins[cores[other]];
                int moved = order[first];
                order[first] = other;
                order[places[other]] = moved;
                places[moved] = places[other];
                places[other] = first;
                bins[cores[other]]++;
                cores[other]--;
            }
        }
    }

    /** The core number of a node. */
    public int core(int node) {
        return cores[node];
    }

    /** When a node goes, from 0. */
    int place(int node) {
        return places[node];
    }

    /** The node that goes at a time. */
    int at(int place) {
        return order[place];
    }
}
