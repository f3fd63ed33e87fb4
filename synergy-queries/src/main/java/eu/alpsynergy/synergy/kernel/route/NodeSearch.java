package eu.alpsynergy.synergy.kernel.route;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Best-first over beginnings of routes; see {@link CheapestRoutes}. */
final class NodeSearch {

    /** In steps. */
    private static final int COST_OF_OPENING = 50;

    /**
     * All routes that begin with a path and go on with the i-th of its successors or a later one.
     *
     * @param total cost of the cheapest of them
     */
    private record Candidate(Path path, Successors successors, int i, long total) {

        int node() {
            return successors.node(i);
        }
    }

    /** Nodes passed so far, the cost of that, and what it leaves to remember. */
    private static final class Path {

        private final int[] nodes;
        private final long cost;
        private final int state;

        Path(int[] nodes, long cost, int state) {
            this.nodes = nodes;
            this.cost = cost;
            this.state = state;
        }
    }

    private final LayeredGraph graph;
    private final RouteConditions conditions;
    private final WorkBudget budget;
    private final RegionStates states;
    private final RemainingCost remaining;
    private final Map<Long, Successors> successorsOf = new HashMap<>();
    private final PriorityQueue<Candidate> open =
            new PriorityQueue<>(Comparator.comparingLong(Candidate::total).thenComparing(NodeSearch::byNodes));

    NodeSearch(LayeredGraph graph, RouteConditions conditions, WorkBudget budget) {
        this.graph = graph;
        this.conditions = conditions;
        this.budget = budget;
        this.states = new RegionStates(conditions.via(), conditions.regions());
        this.remaining = new RemainingCost(graph, states, budget);
    }

    /** Adds routes in their order until there are enough, no more, or no work is left. */
    void collect(List<CheapestRoutes.Found> found) {
        Path nothing = new Path(new int[0], 0, states.start());
        offer(nothing, Successors.ofStart(graph, remaining, states), 0);
        while (found.size() < conditions.count() && !open.isEmpty()) {
            Candidate best = open.remove();
            budget.spend(COST_OF_OPENING);
            offer(best.path(), best.successors(), best.i() + 1);
            int node = best.node();
            if (node == Successors.END) {
                found.add(new CheapestRoutes.Found(
                        Arrays.stream(best.path().nodes).boxed().toList(), best.total()));
            } else {
                goOn(best, node);
            }
        }
    }

    private void goOn(Candidate best, int node) {
        Path path = best.path();
        int state = states.after(path.state, graph.regionOf[node]);
        int[] nodes = Arrays.copyOf(path.nodes, path.nodes.length + 1);
        nodes[path.nodes.length] = node;
        Path longer = new Path(nodes, best.total() - remaining.of(node, state), state);
        Successors successors = successorsOf.get((long) state << 32 | node);
        if (successors == null) {
            successors = Successors.of(graph, remaining, states, node, state);
            successorsOf.put((long) state << 32 | node, successors);
        }
        offer(longer, successors, 0);
    }

    private void offer(Path path, Successors successors, int i) {
        budget.spend(COST_OF_OPENING);
        if (successors.has(i)) {
            open.add(new Candidate(path, successors, i, path.cost + successors.cost(i)));
        }
    }

    /** No candidate's nodes begin with all of another's: {@link Successors#END} closes a route and comes before all nodes. */
    private static int byNodes(Candidate a, Candidate b) {
        int[] left = a.path().nodes;
        int[] right = b.path().nodes;
        int common = Math.min(left.length, right.length);
        for (int i = 0; i <= common; i++) {
            int order = Integer.compare(i < left.length ? left[i] : a.node(), i < right.length ? right[i] : b.node());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
