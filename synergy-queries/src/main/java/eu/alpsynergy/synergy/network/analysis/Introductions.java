package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.CsrGraphBuilder;
import eu.alpsynergy.synergy.kernel.KCheapestPaths;
import eu.alpsynergy.synergy.kernel.NodePath;
import java.util.BitSet;
import java.util.List;

/**
 * How one could be introduced to another: the k cheapest ways through the network from one set of nodes to another, no node twice. With
 * several nodes at an end a way starts at any of them and meets no other of the same end, so each way is a different introduction.
 *
 * <p>Cost of a step: by {@code STEPS} 1, and of ways with equally many steps the one with the stronger ties comes first; by
 * {@code STRENGTH} {@code 1 / weight}. Cost of the search: see {@link KCheapestPaths}.
 */
public final class Introductions {

    /** What makes a way short. */
    public enum By {
        STEPS("steps"),
        STRENGTH("strength");

        private final String code;

        By(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Nodes from the one who asks to the one who is to be met, and what the way costs. */
    public record Introduction(List<Integer> nodes, double cost) {

        public Introduction {
            nodes = List.copyOf(nodes);
        }
    }

    private final CsrGraph graph;
    private final By by;

    public Introductions(CsrGraph graph, By by) {
        this.graph = graph;
        this.by = by;
    }

    /** At most k ways, cheapest first; none where nothing joins the two. Nodes in both sets count as {@code from} only. */
    public List<Introduction> between(BitSet from, BitSet to, int k) {
        BitSet ends = (BitSet) to.clone();
        ends.andNot(from);
        if (from.isEmpty() || ends.isEmpty()) {
            return List.of();
        }
        int n = graph.nodes();
        CsrGraph priced = priced(from, ends);
        return new KCheapestPaths(priced)
                .find(n, n + 1, k).stream().map(this::introduction).toList();
    }

    /** One-way edges; none into the start nor out of the end, but from node n to the start's nodes and from the end's to n + 1. */
    private CsrGraph priced(BitSet from, BitSet ends) {
        int n = graph.nodes();
        CsrGraphBuilder builder = CsrGraph.directed(n + 2);
        for (int a = 0; a < n; a++) {
            for (int slot = graph.start(a); slot < graph.end(a) && !ends.get(a); slot++) {
                int b = graph.target(slot);
                if (!from.get(b)) {
                    builder.add(a, b, 1, cost(graph.weight(slot)), 1);
                }
            }
        }
        from.stream().forEach(a -> builder.add(n, a, 1, 0, 1));
        ends.stream().forEach(b -> builder.add(b, n + 1, 1, 0, 1));
        return builder.build();
    }

    /** All that strength adds to a way stays below one step, since a way has fewer than n + 2 steps. */
    private double cost(double weight) {
        return switch (by) {
            case STEPS -> 1 + 1 / ((graph.nodes() + 2) * (1 + weight));
            case STRENGTH -> 1 / weight;
        };
    }

    private Introduction introduction(NodePath path) {
        List<Integer> nodes = path.nodes().subList(1, path.nodes().size() - 1);
        return new Introduction(nodes, by == By.STEPS ? nodes.size() - 1 : path.cost());
    }
}
