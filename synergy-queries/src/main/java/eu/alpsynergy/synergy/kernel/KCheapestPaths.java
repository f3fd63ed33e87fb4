package eu.alpsynergy.synergy.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The k cheapest ways between two nodes that visit no node twice, in the order: cheaper first, of equally cheap ones fewer steps first,
 * of those the one whose nodes have the smaller numbers, compared from the first node on. That order is total, so which ways are
 * among the k never depends on chance.
 *
 * <p>Yen's deviations, partitioned after Lawler so that no way is found twice. Two bounds keep searches small: distances to
 * the target, from one search backwards, guide each search (A*), and a deviation is searched only once its bound, the cheapest
 * first step it still may take plus the distance from there, is the least of all that wait.
 *
 * <p>Cost of the backward search O(m + n log n), then at worst k times the length of ways times as much, in practice a few nodes a
 * deviation. Sources: Yen 1971, doi:10.1287/mnsc.17.11.712; Lawler 1972, doi:10.1287/mnsc.18.7.401.
 */
public final class KCheapestPaths {

    private final CsrGraph graph;
    private final CsrGraph reversed;

    /** Searches on one graph; the graph turned round is made once. */
    public KCheapestPaths(CsrGraph graph) {
        this.graph = graph;
        this.reversed = graph.reversed();
    }

    /**
     * At most k ways, fewer when there are no more, none when the target cannot be reached.
     *
     * @param from another node than {@code to}
     */
    public List<NodePath> find(int from, int to, int k) {
        if (from == to || k < 1) {
            throw new IllegalArgumentException(
                    "Ways lead from one node to another, at least one: from " + from + " to " + to + ", k = " + k);
        }
        SpurSearch search = new SpurSearch(graph, reversed, to);
        PriorityQueue<Deviation> waiting = new PriorityQueue<>();
        search.all(from).ifPresent(waiting::add);
        List<NodePath> found = new ArrayList<>();
        while (found.size() < k && !waiting.isEmpty()) {
            Deviation next = waiting.poll();
            if (next.searched) {
                found.add(new NodePath(Arrays.stream(next.nodes).boxed().toList(), next.bound));
                waiting.addAll(search.others(next));
            } else {
                search.searched(next).ifPresent(waiting::add);
            }
        }
        return List.copyOf(found);
    }
}
