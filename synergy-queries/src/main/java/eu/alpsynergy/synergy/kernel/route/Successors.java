package eu.alpsynergy.synergy.kernel.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What may follow a node, cheapest way to an end first, then by node, brought forth one by one as they are asked for: the
 * members of a group are already in order, so that only the heads of groups are compared. {@link #END} follows where a route may
 * end.
 */
final class Successors {

    static final int END = -1;
    private static final int START = -2;

    /** Nodes in order, with figures of their own or one for all. */
    private static final class Run {

        private final int[] nodes;
        private final long @Nullable [] figures;
        private final long added;
        private int at;

        Run(int[] nodes, long @Nullable [] figures, long added) {
            this.nodes = nodes;
            this.figures = figures;
            this.added = added;
        }

        static Run of(Ascending ascending, long added) {
            return new Run(ascending.nodes, ascending.figures, added);
        }

        int node() {
            return nodes[at];
        }

        long cost() {
            return figures == null ? added : added + figures[at];
        }

        boolean open() {
            return at < nodes.length && cost() < HandOverCost.UNKNOWN;
        }
    }

    private final LayeredGraph graph;
    private final RemainingCost remaining;
    private final RegionStates states;
    private final int from;
    private final int state;
    private final PriorityQueue<Run> runs =
            new PriorityQueue<>(Comparator.comparingLong(Run::cost).thenComparingInt(Run::node));
    private @Nullable Run own;
    private final List<Integer> nodes = new ArrayList<>();
    private final List<Long> costs = new ArrayList<>();

    private Successors(LayeredGraph graph, RemainingCost remaining, RegionStates states, int from, int state) {
        this.graph = graph;
        this.remaining = remaining;
        this.states = states;
        this.from = from;
        this.state = state;
    }

    static Successors ofStart(LayeredGraph graph, RemainingCost remaining, RegionStates states) {
        Successors all = new Successors(graph, remaining, states, START, states.start());
        for (int stage = 0; stage < graph.stages; stage++) {
            if (graph.first[stage]) {
                for (int group : graph.groups().ofStage[stage]) {
                    all.addGroup(group, 0);
                }
            }
        }
        return all;
    }

    /** After a node; the state has its region in it. */
    static Successors of(LayeredGraph graph, RemainingCost remaining, RegionStates states, int from, int state) {
        Successors all = new Successors(graph, remaining, states, from, state);
        if (graph.last[graph.stageOf[from]] && states.accepts(state)) {
            all.add(new Run(new int[] {END}, null, 0));
        }
        all.addExceptions();
        for (int stage : graph.next[graph.stageOf[from]]) {
            for (int group : graph.groups().ofStage[stage]) {
                long between = graph.cost.between(graph.placeOf[from], graph.groups().placeOf[group]);
                if (between < HandOverCost.UNKNOWN) {
                    all.addGroup(group, between + graph.cost.untied());
                }
            }
        }
        return all;
    }

    private void addGroup(int group, long handOver) {
        Groups groups = graph.groups();
        RemainingCost.Cell cell = remaining.cell(group, states.after(state, groups.regionOf[group]));
        if (cell.ordinary < HandOverCost.UNKNOWN) {
            add(new Run(groups.ordinary[group], null, handOver + cell.ordinary));
        }
        add(Run.of(cell.exceptional, handOver));
    }

    private void addExceptions() {
        Rows exceptions = graph.exceptions();
        int[] targets = exceptions.targetsOf(from);
        long[] figures = IntStream.of(targets)
                .mapToLong(t -> Math.min(
                        HandOverCost.UNKNOWN,
                        graph.exceptionCost(from, t) + remaining.of(t, states.after(state, graph.regionOf[t]))))
                .toArray();
        own = Run.of(Ascending.of(targets, figures), 0);
        add(own);
    }

    private void add(Run run) {
        while (run != own && isException(run)) {
            run.at++;
        }
        if (run.open()) {
            runs.add(run);
        }
    }

    /** Exceptions come from their own run only. */
    private boolean isException(Run run) {
        return from >= 0 && run.open() && run.node() >= 0 && graph.isException(from, run.node());
    }

    /** Whether there is an i-th one. */
    boolean has(int i) {
        while (nodes.size() <= i && !runs.isEmpty()) {
            Run run = runs.remove();
            nodes.add(run.node());
            costs.add(run.cost());
            run.at++;
            add(run);
        }
        return i < nodes.size();
    }

    int node(int i) {
        return nodes.get(i);
    }

    /** What the cheapest way to an end through the i-th costs. */
    long cost(int i) {
        return costs.get(i);
    }
}
