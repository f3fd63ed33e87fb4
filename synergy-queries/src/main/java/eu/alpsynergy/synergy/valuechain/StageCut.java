package eu.alpsynergy.synergy.valuechain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * The stages whose loss separates the first stages of a chain from the last ones at the price of fewest actors: a minimum vertex cut,
 * found as a maximum flow through stages that let through as many paths as they have actors (Ford & Fulkerson 1956; JGraphT).
 */
final class StageCut {

    private StageCut() {}

    /**
     * A smallest cut.
     *
     * @param actors per stage how many actors it has; 0 = nobody, nothing passes
     * @param links pairs of stages, forward links only
     * @return the stages of the cut, ascending; empty when no path leads from a first to a last stage
     */
    static List<Integer> of(int[] actors, int[][] links) {
        int stages = actors.length;
        int source = 2 * stages;
        int sink = source + 1;
        boolean[] fed = new boolean[stages];
        boolean[] feeds = new boolean[stages];
        DefaultDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int v = 0; v <= sink; v++) {
            graph.addVertex(v);
        }
        double unlimited = 1;
        for (int s = 0; s < stages; s++) {
            connect(graph, in(s), out(s), actors[s]);
            unlimited += actors[s];
        }
        for (int[] link : links) {
            connect(graph, out(link[0]), in(link[1]), unlimited);
            feeds[link[0]] = true;
            fed[link[1]] = true;
        }
        for (int s = 0; s < stages; s++) {
            if (!fed[s]) {
                connect(graph, source, in(s), unlimited);
            }
            if (!feeds[s]) {
                connect(graph, out(s), sink, unlimited);
            }
        }
        PushRelabelMFImpl<Integer, DefaultWeightedEdge> flow = new PushRelabelMFImpl<>(graph);
        double value = flow.calculateMinCut(source, sink);
        List<Integer> cut = new ArrayList<>();
        Set<Integer> reachable = flow.getSourcePartition();
        for (int s = 0; s < stages && value > 0; s++) {
            if (actors[s] > 0 && reachable.contains(in(s)) && !reachable.contains(out(s))) {
                cut.add(s);
            }
        }
        return cut;
    }

    private static int in(int stage) {
        return 2 * stage;
    }

    private static int out(int stage) {
        return 2 * stage + 1;
    }

    private static void connect(
            DefaultDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph, int from, int to, double capacity) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        if (edge != null) {
            graph.setEdgeWeight(edge, capacity);
        }
    }

    /** Whether a path of stages with somebody leads from a first stage to a last one. */
    static boolean whole(int[] actors, int[][] links) {
        int stages = actors.length;
        boolean[] fed = new boolean[stages];
        boolean[] feeds = new boolean[stages];
        for (int[] link : links) {
            feeds[link[0]] = true;
            fed[link[1]] = true;
        }
        boolean[] reached = new boolean[stages];
        for (int s = 0; s < stages; s++) {
            reached[s] = !fed[s] && actors[s] > 0;
        }
        boolean more = true;
        while (more) {
            more = false;
            for (int[] link : links) {
                if (reached[link[0]] && !reached[link[1]] && actors[link[1]] > 0) {
                    reached[link[1]] = true;
                    more = true;
                }
            }
        }
        for (int s = 0; s < stages; s++) {
            if (reached[s] && !feeds[s]) {
                return true;
            }
        }
        return false;
    }
}
