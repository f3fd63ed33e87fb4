package eu.alpsynergy.synergy.kernel.route;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * One route for each pattern of regions: best-first over beginnings of patterns (stage and region, step by step), each valued with
 * the exact cost of the cheapest route that begins so. Patterns of equal cost are told in the order of stage, then region; the route
 * of a pattern is the first of its cheapest ones.
 */
final class PatternSearch {

    private final LayeredGraph graph;
    private final RouteConditions conditions;
    private final WorkBudget budget;
    private final RegionStates states;
    private final RemainingCost remaining;
    private final RegionSteps steps;
    private final PriorityQueue<Beginning> open = new PriorityQueue<>(
            Comparator.comparingLong((Beginning b) -> b.total).thenComparing(b -> b.pattern, Arrays::compare));

    /** A beginning of patterns; closed when its last step is {@link Successors#END}. */
    private static final class Beginning {

        private final int[] pattern;
        private final RegionLayer layer;
        private final int state;
        private final long total;

        Beginning(int[] pattern, RegionLayer layer, int state, long total) {
            this.pattern = pattern;
            this.layer = layer;
            this.state = state;
            this.total = total;
        }
    }

    PatternSearch(LayeredGraph graph, RouteConditions conditions, WorkBudget budget) {
        this.graph = graph;
        this.conditions = conditions;
        this.budget = budget;
        this.states = new RegionStates(conditions.via(), conditions.regions());
        this.remaining = new RemainingCost(graph, states, budget);
        this.steps = new RegionSteps(graph, budget);
    }

    void collect(List<CheapestRoutes.Found> found) {
        for (int stage = 0; stage < graph.stages; stage++) {
            if (graph.first[stage]) {
                steps.first(stage).forEach(layer -> offer(new int[0], states.start(), layer));
            }
        }
        while (found.size() < conditions.count() && !open.isEmpty()) {
            Beginning best = open.remove();
            RegionLayer layer = best.layer;
            if (best.pattern[best.pattern.length - 1] == Successors.END) {
                found.add(new CheapestRoutes.Found(steps.firstRoute(layer), best.total));
            } else {
                goOn(best, layer);
            }
        }
    }

    private void goOn(Beginning best, RegionLayer layer) {
        if (graph.last[layer.stage] && states.accepts(best.state)) {
            open.add(new Beginning(longer(best.pattern, Successors.END), layer, best.state, layer.least()));
        }
        for (int stage : graph.next[layer.stage]) {
            steps.after(layer, stage).forEach(next -> offer(best.pattern, best.state, next));
        }
    }

    private void offer(int[] before, int stateBefore, RegionLayer layer) {
        int state = states.after(stateBefore, layer.region);
        long total = HandOverCost.UNKNOWN;
        for (int i = 0; i < layer.nodes.length; i++) {
            budget.spend(1);
            if (layer.costs[i] < HandOverCost.UNKNOWN) {
                total = Math.min(total, layer.costs[i] + remaining.of(layer.nodes[i], state));
            }
        }
        if (total < HandOverCost.UNKNOWN) {
            int step = layer.stage * graph.regions + layer.region;
            open.add(new Beginning(longer(before, step), layer, state, total));
        }
    }

    private static int[] longer(int[] before, int step) {
        int[] pattern = Arrays.copyOf(before, before.length + 1);
        pattern[before.length] = step;
        return pattern;
    }
}
