package eu.alpsynergy.synergy.kernel;

import java.util.OptionalDouble;

/**
 * How much more weight lies inside the groups of a partition than the strengths of their nodes let expect.
 *
 * <p>{@code Q = sum_c [ w_c / m - resolution (s_c / 2m)² ]}, with {@code w_c} the weight of edges inside group c, {@code s_c} the sum
 * of its nodes' strengths, {@code m} the weight of all edges. Range [-1/2, 1] at resolution 1; absent without edges. A property of
 * undirected graphs. Sums run in the order of nodes, so the figure is the same to the last bit. Cost O(n + m).
 *
 * <p>Source: Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113; resolution: Reichardt & Bornholdt 2006,
 * doi:10.1103/PhysRevE.74.016110.
 */
public final class Modularity {

    private Modularity() {}

    /**
     * The modularity of a partition.
     *
     * @param groups for each node a number of its group, 0..n-1
     */
    public static OptionalDouble compute(CsrGraph graph, int[] groups, double resolution) {
        if (graph.directed()) {
            throw new IllegalArgumentException("Modularity is that of an undirected graph; call withoutDirection()");
        }
        double[] strengths = new double[graph.nodes()];
        double twiceInside = 0;
        double twiceAll = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                double weight = graph.weight(slot);
                twiceAll += weight;
                strengths[groups[node]] += weight;
                twiceInside += groups[graph.target(slot)] == groups[node] ? weight : 0;
            }
        }
        if (twiceAll == 0) {
            return OptionalDouble.empty();
        }
        double expected = 0;
        for (double strength : strengths) {
            expected += strength / twiceAll * (strength / twiceAll);
        }
        return OptionalDouble.of(twiceInside / twiceAll - resolution * expected);
    }
}
