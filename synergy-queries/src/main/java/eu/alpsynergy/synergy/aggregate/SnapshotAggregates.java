package eu.alpsynergy.synergy.aggregate;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Membership;
import eu.alpsynergy.model.Tie;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts over the arrays of the snapshot, each matrix when it is asked for. Cost O(actors + ties), each. */
public final class SnapshotAggregates implements RegionAggregates {

    private final GraphSnapshot snapshot;
    private final Axes axes;

    public SnapshotAggregates(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
        this.axes = Axes.of(snapshot);
    }

    @Override
    public CountMatrix actors() {
        CountMatrix counts = axes.empty(Aggregate.ACTORS);
        for (int a = 0; a < snapshot.actors().size(); a++) {
            Actor actor = snapshot.actors().get(a);
            counts.add(
                    snapshot.regionOfActor(a),
                    counts.columns().indexOf(actor.kind().code()),
                    1);
        }
        return counts;
    }

    /** Edges of a stage are ordered by actor: one that performs it on several bases stands there several times in a row. */
    @Override
    public CountMatrix stageActors() {
        CountMatrix counts = axes.empty(Aggregate.STAGE_ACTORS);
        Csr actors = snapshot.actorsOfStage();
        for (int s = 0; s < snapshot.stages().size(); s++) {
            int before = -1;
            for (int e = actors.start(s); e < actors.end(s); e++) {
                int actor = actors.target(e);
                if (actor != before) {
                    counts.add(snapshot.regionOfActor(actor), s, 1);
                }
                before = actor;
            }
        }
        return counts;
    }

    @Override
    public CountMatrix themeActors() {
        return actorsOfThemes(Aggregate.THEME_ACTORS, snapshot.stagesOfActor(), snapshot.themesOfStage());
    }

    @Override
    public CountMatrix clusterThemeActors() {
        int[] from = new int[snapshot.memberships().size()];
        int[] to = new int[from.length];
        for (int m = 0; m < from.length; m++) {
            Membership membership = snapshot.memberships().get(m);
            from[m] = snapshot.actors().indexOf(membership.actor());
            to[m] = snapshot.clusters().indexOf(membership.cluster());
        }
        Csr clusters = Csr.of(snapshot.actors().size(), from, to);
        return actorsOfThemes(Aggregate.CLUSTER_THEME_ACTORS, clusters, snapshot.themesOfCluster());
    }

    /** An actor counts once for a theme, however many of its things lead there. */
    private CountMatrix actorsOfThemes(Aggregate aggregate, Csr thingsOfActor, Csr themesOfThing) {
        CountMatrix counts = axes.empty(aggregate);
        BitSet themes = new BitSet();
        for (int a = 0; a < snapshot.actors().size(); a++) {
            themes.clear();
            for (int e = thingsOfActor.start(a); e < thingsOfActor.end(a); e++) {
                int thing = thingsOfActor.target(e);
                for (int t = themesOfThing.start(thing); t < themesOfThing.end(thing); t++) {
                    themes.set(themesOfThing.target(t));
                }
            }
            if (!themes.isEmpty()) {
                int region = snapshot.regionOfActor(a);
                themes.stream().forEach(theme -> counts.add(region, theme, 1));
            }
        }
        return counts;
    }

    @Override
    public SortedMap<String, CountMatrix> ties() {
        SortedMap<String, CountMatrix> layers = new TreeMap<>();
        for (Tie tie : snapshot.ties().asList()) {
            CountMatrix counts = layers.computeIfAbsent(tie.kind(), kind -> axes.empty(Aggregate.TIES));
            addBothWays(
                    counts,
                    snapshot.regionOfActor(snapshot.actors().indexOf(tie.from())),
                    snapshot.regionOfActor(snapshot.actors().indexOf(tie.to())),
                    1);
        }
        return layers;
    }

    static void addBothWays(CountMatrix counts, int a, int b, long ties) {
        counts.add(a, b, ties);
        if (a != b) {
            counts.add(b, a, ties);
        }
    }

    @Override
    public CountMatrix memberships() {
        CountMatrix counts = axes.empty(Aggregate.MEMBERSHIPS);
        for (Membership membership : snapshot.memberships()) {
            counts.add(
                    snapshot.regionOfActor(snapshot.actors().indexOf(membership.actor())),
                    snapshot.regions()
                            .indexOf(snapshot.clusters()
                                    .get(membership.cluster())
                                    .region()),
                    1);
        }
        return counts;
    }
}
