package eu.alpsynergy.synergy.kernel.route;

import java.util.Arrays;

/**
 * Stages linked forward, actors at them, and what a hand-over costs. Nodes are numbered by stage, then actor, so that their
 * order is the order in which routes of equal cost are told. Actors at one stage and one place form a group: to everybody who
 * has no tie to them they cost the same. Hand-overs between tied actors, and those an actor makes to itself, are the only ones
 * kept (as {@link #exceptions()}), so memory is O(nodes + ties).
 */
public final class LayeredGraph {

    final int stages;
    /** Per stage the stages it feeds, ascending. */
    final int[][] next;

    final boolean[] first;
    final boolean[] last;
    /** Per node. */
    final int[] stageOf;

    final int[] actorOf;
    final int[] placeOf;
    final int[] regionOf;
    final HandOverCost cost;
    final int regions;
    private final Rows exceptions;
    private final Groups groups;

    LayeredGraph(LayeredGraphBuilder b, int[][] next, int[] stageOf, int[] actorOf) {
        this.stages = b.stages;
        this.next = next;
        this.first = b.first.clone();
        this.last = b.last.clone();
        this.stageOf = stageOf;
        this.actorOf = actorOf;
        this.placeOf = Arrays.stream(actorOf).map(a -> b.placeOfActor[a]).toArray();
        this.regionOf = Arrays.stream(actorOf).map(a -> b.regionOfActor[a]).toArray();
        this.cost = b.cost;
        this.regions = Arrays.stream(regionOf).max().orElse(-1) + 1;
        this.exceptions = Exceptions.of(b, next, stageOf, actorOf);
        this.groups = Groups.of(this);
    }

    public int nodes() {
        return stageOf.length;
    }

    public int stageOf(int node) {
        return stageOf[node];
    }

    public int actorOf(int node) {
        return actorOf[node];
    }

    public int regionOf(int node) {
        return regionOf[node];
    }

    /** Per node the nodes of next stages that are tied to it or are the same actor, ascending. */
    Rows exceptions() {
        return exceptions;
    }

    Groups groups() {
        return groups;
    }

    boolean isException(int from, int to) {
        int low = exceptions.start(from);
        int high = exceptions.end(from) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int target = exceptions.target(middle);
            if (target == to) {
                return true;
            }
            if (target < to) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /** Cost of a hand-over that is an exception: nothing within one actor, no part for a missing tie otherwise. */
    long exceptionCost(int from, int to) {
        return actorOf[from] == actorOf[to] ? 0 : cost.between(placeOf[from], placeOf[to]);
    }

    /** Cost of any hand-over between nodes of linked stages. */
    public long handOver(int from, int to) {
        if (isException(from, to)) {
            return exceptionCost(from, to);
        }
        return Math.min(HandOverCost.UNKNOWN, cost.between(placeOf[from], placeOf[to]) + cost.untied());
    }
}
