package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;

/**
 * How often somebody who follows ties at random is at a node: at each step on to a neighbour, in proportion to weight, with probability
 * {@code damping}, else (and from a node without ties always) to any node, all alike.
 *
 * <p>{@code r[i] = (1 - d) / n + d (sum_{j -> i} r[j] w[j,i] / s[j] + sum_{j without ties} r[j] / n)}; range [0, 1], all together 1.
 * Iterated until the ranks change by less than 1e-14 in sum, at most 1,000 times; sums run in the order of nodes. Cost O(n + m) a round, about
 * {@code 32 / -ln d} rounds. Source: Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X.
 */
public final class PageRank {

    private static final double SETTLED = 1e-14;
    private static final int MOST_ROUNDS = 1000;

    private PageRank() {}

    /**
     * Ranks by node.
     *
     * @param damping at least 0, below 1; 0.85 is usual
     */
    public static double[] compute(CsrGraph graph, double damping) {
        if (!(damping >= 0 && damping < 1)) {
            throw new IllegalArgumentException("Damping is " + damping + "; it is at least 0 and below 1");
        }
        int nodes = graph.nodes();
        double[] strengths = new double[nodes];
        Arrays.setAll(strengths, graph::strength);
        double[] ranks = new double[nodes];
        Arrays.fill(ranks, 1.0 / nodes);
        double[] next = new double[nodes];
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > SETTLED; round++) {
            spread(graph, strengths, ranks, next, damping);
            change = 0;
            for (int node = 0; node < nodes; node++) {
                change += Math.abs(next[node] - ranks[node]);
            }
            double[] swapped = ranks;
            ranks = next;
            next = swapped;
        }
        return ranks;
    }

    private static void spread(CsrGraph graph, double[] strengths, double[] ranks, double[] next, double damping) {
        double stuck = 0;
        for (int node = 0; node < ranks.length; node++) {
            stuck += strengths[node] == 0 ? ranks[node] : 0;
        }
        Arrays.fill(next, (1 - damping + damping * stuck) / ranks.length);
        for (int node = 0; node < ranks.length; node++) {
            double part = damping * ranks[node] / strengths[node];
            for (int slot = graph.offsets[node]; slot < graph.offsets[node + 1]; slot++) {
                next[graph.targets[slot]] += part * graph.weight(slot);
            }
        }
    }
}
