package eu.alpsynergy.synergy.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the best way of a {@link Deviation}: A* guided by distances to the target, which are exact in the whole graph and so never too
 * large in what is left of it. All nodes that a best way could visit are searched; the way is then read off from the spur on, at
 * each node the smallest next one.
 */
final class SpurSearch {

    /** Sums taken from the other end round otherwise; bounds give way by that much. */
    private static final double ROUNDING = 1e-12;

    private final CsrGraph graph;
    private final CsrGraph reversed;
    private final int target;
    private final double[] toTarget;
    private final NodeHeap heap;
    private final double[] cost;
    private final int[] steps;
    private final boolean[] blocked;
    private final boolean[] onBest;
    private int[] touched = new int[256];
    private int touchedCount;

    SpurSearch(CsrGraph graph, CsrGraph reversed, int target) {
        this.graph = graph;
        this.reversed = reversed;
        this.target = target;
        this.toTarget = ShortestPathTree.from(reversed, target).distances();
        int nodes = graph.nodes();
        heap = new NodeHeap(nodes);
        cost = new double[nodes];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        steps = new int[nodes];
        blocked = new boolean[nodes];
        onBest = new boolean[nodes];
    }

    /** All ways from a node to the target as one set; empty when there are none. */
    Optional<Deviation> all(int from) {
        return bounded(new int[] {from}, 1, 0, new int[0]);
    }

    /** All ways of a searched set but its best, as sets that have none in common. */
    List<Deviation> others(Deviation searched) {
        List<Deviation> parts = new ArrayList<>();
        double sum = searched.sharedCost;
        int[] banned = Arrays.copyOf(searched.banned, searched.banned.length + 1);
        for (int shared = searched.shared; shared < searched.nodes.length; shared++) {
            banned[banned.length - 1] = searched.nodes[shared];
            bounded(searched.nodes, shared, sum, banned).ifPresent(parts::add);
            sum += graph.cost(graph.find(searched.nodes[shared - 1], searched.nodes[shared]));
            banned = new int[1];
        }
        return parts;
    }

    private Optional<Deviation> bounded(int[] nodes, int shared, double sharedCost, int[] banned) {
        block(nodes, shared, true);
        int spur = nodes[shared - 1];
        double least = Double.POSITIVE_INFINITY;
        for (int slot = graph.start(spur); slot < graph.end(spur); slot++) {
            int next = graph.target(slot);
            double bound = sharedCost + graph.cost(slot) + toTarget[next];
            if (bound < least && !blocked[next] && !contains(banned, next)) {
                least = bound;
            }
        }
        block(nodes, shared, false);
        return least == Double.POSITIVE_INFINITY
                ? Optional.empty()
                : Optional.of(new Deviation(nodes, shared, sharedCost, banned, least * (1 - ROUNDING), false));
    }

    /** The set with its best way; empty when it turns out to have none. */
    Optional<Deviation> searched(Deviation open) {
        block(open.nodes, open.shared, true);
        search(open);
        Optional<Deviation> best = Optional.empty();
        if (cost[target] < Double.POSITIVE_INFINITY) {
            int[] nodes = Arrays.copyOf(open.nodes, open.shared + steps[target]);
            markBest();
            for (int at = open.shared; at < nodes.length; at++) {
                nodes[at] = nextOnBest(nodes[at - 1]);
            }
            best = Optional.of(new Deviation(nodes, open.shared, open.sharedCost, open.banned, cost[target], true));
        }
        block(open.nodes, open.shared, false);
        for (int i = 0; i < touchedCount; i++) {
            cost[touched[i]] = Double.POSITIVE_INFINITY;
            onBest[touched[i]] = false;
        }
        touchedCount = 0;
        heap.clear();
        return best;
    }

    private void search(Deviation open) {
        int spur = open.spur();
        label(spur, open.sharedCost, 0);
        for (int slot = graph.start(spur); slot < graph.end(spur); slot++) {
            if (!contains(open.banned, graph.target(slot))) {
                relax(spur, slot);
            }
        }
        // Nodes as near as the target are searched as well: they lie on ways as cheap, among which the order of ways
        // decides.
        while (!heap.isEmpty() && heap.leastKey() <= cost[target] * (1 + ROUNDING)) {
            int node = heap.poll();
            for (int slot = graph.start(node); slot < graph.end(node) && node != target; slot++) {
                relax(node, slot);
            }
        }
    }

    private void relax(int node, int slot) {
        int other = graph.target(slot);
        double reached = cost[node] + graph.cost(slot);
        int taken = steps[node] + 1;
        boolean better = reached < cost[other] || (reached == cost[other] && taken < steps[other]);
        if (better && !blocked[other] && toTarget[other] < Double.POSITIVE_INFINITY) {
            label(other, reached, taken);
            heap.offer(other, reached + toTarget[other]);
        }
    }

    private void label(int node, double reached, int taken) {
        if (cost[node] == Double.POSITIVE_INFINITY) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            touched[touchedCount++] = node;
        }
        cost[node] = reached;
        steps[node] = taken;
    }

    /** Marks, from the target backwards, the nodes on ways that are best in cost and steps. */
    private void markBest() {
        int[] queue = new int[touchedCount];
        int tail = 0;
        queue[tail++] = target;
        onBest[target] = true;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int slot = reversed.start(node); slot < reversed.end(node); slot++) {
                int before = reversed.target(slot);
                if (!onBest[before] && leadsTo(before, reversed.cost(slot), node)) {
                    onBest[before] = true;
                    queue[tail++] = before;
                }
            }
        }
    }

    /** Only the spur is at step 0, and a banned node is never at step 1: steps keep banned arcs out. */
    private boolean leadsTo(int node, double step, int next) {
        return cost[node] < Double.POSITIVE_INFINITY
                && cost[node] + step == cost[next]
                && steps[node] + 1 == steps[next];
    }

    private int nextOnBest(int node) {
        int slot = graph.start(node);
        while (!onBest[graph.target(slot)] || !leadsTo(node, graph.cost(slot), graph.target(slot))) {
            slot++;
        }
        return graph.target(slot);
    }

    /** The spur, last of the shared nodes, is blocked too: a way does not come back to it. */
    private void block(int[] nodes, int shared, boolean value) {
        for (int i = 0; i < shared; i++) {
            blocked[nodes[i]] = value;
        }
    }

    private static boolean contains(int[] few, int wanted) {
        for (int one : few) {
            if (one == wanted) {
                return true;
            }
        }
        return false;
    }
}
