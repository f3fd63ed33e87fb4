package eu.alpsynergy.synergy.kernel.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Puts a layered graph together; stages, actors and regions are given by numbers whose order is the order of their ids. */
public final class LayeredGraphBuilder {

    final int stages;
    final int actors;
    final boolean[] first;
    final boolean[] last;
    final int[] placeOfActor;
    final int[] regionOfActor;
    final HandOverCost cost;
    private final List<int[]> ties = new ArrayList<>();
    private final List<TreeSet<Integer>> links = new ArrayList<>();
    private final List<TreeSet<Integer>> actorsAt = new ArrayList<>();

    public LayeredGraphBuilder(int stages, int actors, HandOverCost cost) {
        this.stages = stages;
        this.actors = actors;
        this.cost = cost;
        this.first = new boolean[stages];
        this.last = new boolean[stages];
        this.placeOfActor = new int[actors];
        this.regionOfActor = new int[actors];
        for (int s = 0; s < stages; s++) {
            links.add(new TreeSet<>());
            actorsAt.add(new TreeSet<>());
        }
    }

    public LayeredGraphBuilder link(int fromStage, int toStage) {
        links.get(fromStage).add(toStage);
        return this;
    }

    public LayeredGraphBuilder performs(int actor, int stage) {
        actorsAt.get(stage).add(actor);
        return this;
    }

    public LayeredGraphBuilder locate(int actor, int place, int region) {
        placeOfActor[actor] = place;
        regionOfActor[actor] = region;
        return this;
    }

    /** Ties count in both directions. */
    public LayeredGraphBuilder tie(int actor, int other) {
        ties.add(new int[] {actor, other});
        return this;
    }

    public LayeredGraphBuilder starts(int stage) {
        first[stage] = true;
        return this;
    }

    public LayeredGraphBuilder ends(int stage) {
        last[stage] = true;
        return this;
    }

    public LayeredGraph build() {
        int[][] next = links.stream()
                .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        int nodes = actorsAt.stream().mapToInt(TreeSet::size).sum();
        int[] stageOf = new int[nodes];
        int[] actorOf = new int[nodes];
        int node = 0;
        for (int s = 0; s < stages; s++) {
            for (int actor : actorsAt.get(s)) {
                stageOf[node] = s;
                actorOf[node++] = actor;
            }
        }
        return new LayeredGraph(this, next, stageOf, actorOf);
    }

    /** Both directions, for each actor. */
    Rows tiesOfActor() {
        int n = ties.size();
        int[] from = new int[2 * n];
        int[] to = new int[2 * n];
        for (int i = 0; i < n; i++) {
            from[i] = to[n + i] = ties.get(i)[0];
            to[i] = from[n + i] = ties.get(i)[1];
        }
        return Rows.of(actors, Arrays.copyOf(from, 2 * n), Arrays.copyOf(to, 2 * n));
    }
}
