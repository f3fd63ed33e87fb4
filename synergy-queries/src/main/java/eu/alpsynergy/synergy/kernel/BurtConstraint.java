package eu.alpsynergy.synergy.kernel;

import java.util.OptionalDouble;

/**
 * How much a node's ties lead to people who are tied to each other: low for those who bridge.
 *
 * <p>{@code c[i] = sum_j (p[i,j] + sum_{q≠i,j} p[i,q] p[q,j])²} over the neighbours j of i, with {@code p[i,j] = (w[i,j] + w[j,i]) /
 * sum_k (w[i,k] + w[k,i])}, the share of i's ties that go to j. Range above 0 to 9/8 for simple graphs; absent for a node without ties.
 * Directions add up. Cost O(sum of squared degrees). Source: Burt 1992, Structural Holes; Burt 2004, doi:10.1086/421787.
 */
public final class BurtConstraint {

    private final CsrGraph graph;
    private final double[] strengths;
    private final double[] shares;

    /** Prepares a graph; constraints of single nodes follow. */
    public BurtConstraint(CsrGraph anyGraph) {
        graph = anyGraph.withoutDirection();
        strengths = new double[graph.nodes()];
        for (int node = 0; node < strengths.length; node++) {
            strengths[node] = graph.strength(node);
        }
        shares = new double[graph.nodes()];
    }

    /** The constraint on a node. */
    public OptionalDouble of(int node) {
        if (graph.degree(node) == 0) {
            return OptionalDouble.empty();
        }
        for (int slot = graph.start(node); slot < graph.end(node); slot++) {
            shares[graph.target(slot)] += graph.weight(slot) / strengths[node];
            addIndirect(node, slot);
        }
        double sum = 0;
        for (int slot = graph.start(node); slot < graph.end(node); slot++) {
            double share = shares[graph.target(slot)];
            sum += share * share;
        }
        forget(node);
        return OptionalDouble.of(sum);
    }

    /** What of a node's ties over one neighbour leads on to others. */
    private void addIndirect(int node, int slot) {
        int over = graph.target(slot);
        double part = graph.weight(slot) / strengths[node] / strengths[over];
        for (int onward = graph.start(over); onward < graph.end(over); onward++) {
            if (graph.target(onward) != node) {
                shares[graph.target(onward)] += part * graph.weight(onward);
            }
        }
    }

    private void forget(int node) {
        for (int slot = graph.start(node); slot < graph.end(node); slot++) {
            int other = graph.target(slot);
            shares[other] = 0;
            for (int onward = graph.start(other); onward < graph.end(other); onward++) {
                shares[graph.target(onward)] = 0;
            }
        }
    }
}
