package eu.alpsynergy.synergy.kernel;

import java.util.OptionalDouble;

/**
 * How evenly a node's ties are spread over groups (regions, communities).
 *
 * <p>{@code P[i] = 1 - sum_g (s[i,g] / s[i])²}, with {@code s[i,g]} the weight of i's ties to nodes of group g. Range [0, 1), 0 = all ties
 * in one group. Ties to nodes whose group is not known do not count; absent when no other tie is left. In a directed graph the
 * ties that leave a node count. Cost O(n + m). Source: Guimerà & Amaral 2005, doi:10.1038/nature03288.
 */
public final class Participation {

    private Participation() {}

    /**
     * By node.
     *
     * @param groups for each node a number of its group from 0, or -1 when that is not known
     */
    public static OptionalDouble[] compute(CsrGraph graph, int[] groups) {
        int most = 0;
        for (int group : groups) {
            most = Math.max(most, group + 1);
        }
        double[] toGroup = new double[most];
        OptionalDouble[] values = new OptionalDouble[graph.nodes()];
        for (int node = 0; node < values.length; node++) {
            values[node] = of(graph, groups, node, toGroup);
        }
        return values;
    }

    private static OptionalDouble of(CsrGraph graph, int[] groups, int node, double[] toGroup) {
        double all = 0;
        for (int slot = graph.start(node); slot < graph.end(node); slot++) {
            int group = groups[graph.target(slot)];
            if (group >= 0) {
                toGroup[group] += graph.weight(slot);
                all += graph.weight(slot);
            }
        }
        double squares = 0;
        for (int slot = graph.start(node); slot < graph.end(node); slot++) {
            int group = groups[graph.target(slot)];
            if (group >= 0) {
                squares += toGroup[group] / all * (toGroup[group] / all);
                toGroup[group] = 0;
            }
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, 1 - squares));
    }
}
