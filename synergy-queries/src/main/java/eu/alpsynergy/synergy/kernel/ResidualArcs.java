package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;

/** Each edge as two arcs that know each other: what flows over one can flow back over its mate. */
final class ResidualArcs {

    final int[] starts;
    final int[] heads;
    final int[] mates;
    final double[] capacities;

    ResidualArcs(CsrGraph graph) {
        int nodes = graph.nodes();
        int arcs = 2 * graph.edges();
        starts = new int[nodes + 1];
        heads = new int[arcs];
        mates = new int[arcs];
        capacities = new double[arcs];
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += graph.degree(node);
            for (int slot = graph.start(node); slot < graph.end(node) && graph.directed(); slot++) {
                starts[graph.target(slot) + 1]++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        fill(graph, Arrays.copyOf(starts, nodes));
    }

    private void fill(CsrGraph graph, int[] next) {
        for (int node = 0; node < graph.nodes(); node++) {
            for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                int other = graph.target(slot);
                if (graph.directed() || node < other) {
                    int there = next[node]++;
                    int back = next[other]++;
                    heads[there] = other;
                    heads[back] = node;
                    mates[there] = back;
                    mates[back] = there;
                    capacities[there] = graph.capacity(slot);
                    capacities[back] = graph.directed() ? 0 : graph.capacity(slot);
                }
            }
        }
    }
}
