package eu.alpsynergy.synergy.kernel.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cheapest routes from the first to the last stages of a layered graph, one actor a stage, cheapest first. Routes of equal
 * cost are told in the order of their nodes (stage, then actor), a route before those that go on from its end. Exact: best-first
 * over beginnings of routes, each valued with the exact cost of the cheapest way to finish it (A* with a reverse tree; Hart, Nilsson
 * and Raphael 1968; deviations as in Lawler 1972, doi:10.1287/mnsc.18.7.401), so that beginnings that lead to no wanted route are
 * never opened. Routes have no loops because stages form none; an actor may perform several stages of a route. Deterministic. Cost
 * O(groups of linked stages in pairs x states + ties x states + count x stages x groups x log).
 */
public final class CheapestRoutes {

    private CheapestRoutes() {}

    /**
     * A route.
     *
     * @param nodes in their order
     * @param cost in millionths
     */
    public record Found(List<Integer> nodes, long cost) {

        public Found {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * What was found.
     *
     * @param complete false when the work ended before as many as wanted, or all there are, were found
     * @param work steps taken
     */
    public record Result(List<Found> routes, boolean complete, long work) {

        public Result {
            routes = List.copyOf(routes);
        }
    }

    public static Result of(LayeredGraph graph, RouteConditions conditions) {
        if (!canBeMet(graph, conditions)) {
            return new Result(List.of(), true, 0);
        }
        WorkBudget budget = new WorkBudget(conditions.mostWork());
        List<Found> found = new ArrayList<>();
        boolean complete = true;
        try {
            if (conditions.onePerPattern()) {
                new PatternSearch(graph, conditions, budget).collect(found);
            } else {
                new NodeSearch(graph, conditions, budget).collect(found);
            }
        } catch (WorkBudget.Exhausted e) {
            complete = false;
        }
        return new Result(found, complete, budget.spent());
    }

    /** Regions that are not there, or more than there are or than stages, need no search. */
    private static boolean canBeMet(LayeredGraph graph, RouteConditions conditions) {
        Set<Integer> there = Arrays.stream(graph.regionOf).boxed().collect(Collectors.toSet());
        int most = Math.min(there.size(), graph.stages);
        return conditions.regions() <= most && conditions.via().size() <= most && there.containsAll(conditions.via());
    }
}
