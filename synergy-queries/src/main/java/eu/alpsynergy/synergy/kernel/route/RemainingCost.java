package eu.alpsynergy.synergy.kernel.route;

import java.util.HashMap;
import java.util.Map;

/**
 * What the cheapest way from a node to an end costs, given what was passed so far: the reverse tree of the search, computed from
 * the ends for the groups and states that are asked for. Within a group the ordinary nodes share one figure, because a node
 * without exceptions pays what its place says; the others may do better through a tie or by themselves. Exact. Cost, per state,
 * O(groups of linked stages in pairs + exceptions).
 */
final class RemainingCost {

    /** The figures of a group in a state. */
    static final class Cell {

        final long ordinary;
        final Ascending exceptional;
        final long best;
        /** By position among the exceptional nodes. */
        private final long[] figures;

        Cell(long ordinary, int ordinaryNodes, int[] exceptional, long[] figures) {
            this.ordinary = ordinary;
            this.figures = figures;
            this.exceptional = Ascending.of(exceptional, figures);
            this.best = ordinaryNodes == 0 ? this.exceptional.least() : Math.min(this.exceptional.least(), ordinary);
        }
    }

    /** In steps: what a price costs is 1. */
    private static final int COST_OF_LOOKING_UP = 10;

    private static final int COST_OF_A_CELL = 50;

    private final LayeredGraph graph;
    private final Groups groups;
    private final RegionStates states;
    private final WorkBudget budget;
    private final Map<Long, Cell> cells = new HashMap<>();
    private final Map<Long, long[]> bestAt = new HashMap<>();

    RemainingCost(LayeredGraph graph, RegionStates states, WorkBudget budget) {
        this.graph = graph;
        this.groups = graph.groups();
        this.states = states;
        this.budget = budget;
    }

    /** From a node whose own region the state has in it; {@link HandOverCost#UNKNOWN} where no way leads on. */
    long of(int node, int state) {
        Cell cell = cell(groups.groupOf[node], state);
        int position = groups.positionOf[node];
        return position < 0 ? cell.ordinary : cell.figures[position];
    }

    /** As deep as there are stages in a row. */
    Cell cell(int group, int state) {
        long key = (long) state << 32 | group;
        Cell known = cells.get(key);
        if (known == null) {
            budget.spend(COST_OF_A_CELL);
            known = compute(group, state);
            cells.put(key, known);
        }
        return known;
    }

    private Cell compute(int group, int state) {
        int stage = groups.stageOf[group];
        long ordinary = graph.last[stage] && states.accepts(state) ? 0 : HandOverCost.UNKNOWN;
        for (int next : graph.next[stage]) {
            ordinary = Math.min(ordinary, through(next, groups.placeOf[group], bestAt(next, state), ordinary));
        }
        int[] exceptional = groups.exceptional[group];
        long[] figures = new long[exceptional.length];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = Math.min(ordinary, throughExceptions(exceptional[i], state));
        }
        return new Cell(ordinary, groups.ordinary[group].length, exceptional, figures);
    }

    /** The cheapest way on through a next stage for somebody without exceptions, or the bound when there is none below it. */
    private long through(int next, int place, long[] bestAt, long bound) {
        int[] targets = groups.ofStage[next];
        budget.spend(targets.length);
        long untied = graph.cost.untied();
        long least = bound;
        for (int i = 0; i < targets.length; i++) {
            int target = groups.placeOf[targets[i]];
            if (graph.cost.atLeast(place, target) + untied + bestAt[i] < least) {
                least = Math.min(least, graph.cost.between(place, target) + untied + bestAt[i]);
            }
        }
        return least;
    }

    /** Per group of a stage its best figure for those who come there in a state. */
    private long[] bestAt(int stage, int state) {
        long key = (long) state << 32 | stage;
        long[] known = bestAt.get(key);
        if (known == null) {
            int[] targets = groups.ofStage[stage];
            known = new long[targets.length];
            for (int i = 0; i < targets.length; i++) {
                known[i] = cell(targets[i], states.after(state, groups.regionOf[targets[i]])).best;
            }
            bestAt.put(key, known);
        }
        return known;
    }

    private long throughExceptions(int node, int state) {
        long least = HandOverCost.UNKNOWN;
        Rows exceptions = graph.exceptions();
        for (int e = exceptions.start(node); e < exceptions.end(node); e++) {
            int target = exceptions.target(e);
            long handOver = graph.exceptionCost(node, target);
            budget.spend(COST_OF_LOOKING_UP);
            if (handOver < least) {
                least = Math.min(least, handOver + of(target, states.after(state, graph.regionOf[target])));
            }
        }
        return least;
    }
}
