package eu.alpsynergy.synergy.whatif;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.Experience;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.GraphSnapshotBuilder;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Pilot;
import eu.alpsynergy.model.Priority;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Strategy;
import eu.alpsynergy.model.Table;
import eu.alpsynergy.model.TransformativeActivity;
import eu.alpsynergy.synergy.api.Removal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The snapshot without what is thought away and all that refers to it: a region takes its strategies, clusters, actors and
 * figures along, a programme its projects and calls, and so on. Cost O(rows).
 */
public final class SnapshotReduction {

    private final GraphSnapshot full;
    private final Set<Id<Region>> regions;
    private final Set<Id<Cluster>> clusters;
    private final Set<Id<Actor>> actors;
    private final Set<Id<Programme>> programmes;
    private final Set<Id<Project>> projects;
    private final Set<Id<Strategy>> strategies;
    private final Set<Id<Priority>> priorities;
    private final Set<Id<Call>> calls;
    private final Set<Id<TransformativeActivity>> activities;

    private SnapshotReduction(GraphSnapshot full, Removal removal) {
        this.full = full;
        this.regions = removal.regions();
        this.programmes = removal.programmes();
        this.clusters = with(removal.clusters(), full.clusters(), c -> regions.contains(c.region()));
        this.actors = with(removal.actors(), full.actors(), a -> regions.contains(a.region()));
        this.projects = with(removal.projects(), full.projects(), p -> programmes.contains(p.programme()));
        this.strategies = with(Set.of(), full.strategies(), s -> regions.contains(s.region()));
        this.priorities = with(Set.of(), full.priorities(), p -> strategies.contains(p.strategy()));
        this.activities = with(Set.of(), full.transformativeActivities(), a -> regions.contains(a.region()));
        this.calls = with(Set.of(), full.calls(), c -> programmes.contains(c.programme()));
    }

    /** The snapshot without what is thought away. */
    public static GraphSnapshot without(GraphSnapshot full, Removal removal) {
        return new SnapshotReduction(full, removal).build();
    }

    private static <T extends Entity<T>> Set<Id<T>> with(Set<Id<T>> named, Table<T> table, Predicate<T> taken) {
        Set<Id<T>> all = new HashSet<>(named);
        all.addAll(table.stream().filter(taken).map(Entity::id).collect(Collectors.toSet()));
        return all;
    }

    private GraphSnapshot build() {
        GraphSnapshotBuilder b = new GraphSnapshotBuilder(full.dataset())
                .sources(full.sources().values())
                .countries(full.countries().asList())
                .themes(full.themes().asList())
                .s3Fields(full.s3Fields().asList())
                .chains(full.chains().asList())
                .chainThemes(full.chainThemes())
                .stages(full.stages().asList())
                .stageThemes(full.stageThemes())
                .stageLinks(full.stageLinks())
                .industries(full.industries().asList())
                .industryThemes(full.industryThemes())
                .referenceFigures(full.referenceFigures())
                .fieldThemes(full.fieldThemes())
                .experience(experience())
                .assessmentBlocks(full.assessmentBlocks().asList());
        places(b);
        people(b);
        funding(b);
        return b.build();
    }

    /** A cluster takes its services, practices and pilots along, a pilot what it recommends. */
    private Experience experience() {
        Experience all = full.experience();
        List<Pilot> pilots = kept(all.pilots().asList(), p -> clusters.contains(p.cluster()));
        Set<Id<Pilot>> left = pilots.stream().map(Pilot::id).collect(Collectors.toSet());
        return Experience.of(
                all.services().asList(),
                kept(all.clusterServices(), s -> clusters.contains(s.cluster())),
                kept(all.practices().asList(), p -> clusters.contains(p.cluster())),
                pilots,
                kept(all.recommendations().asList(), r -> !left.contains(r.pilot())));
    }

    private void places(GraphSnapshotBuilder b) {
        b.transformativeActivities(kept(full.transformativeActivities().asList(), a -> activities.contains(a.id())))
                .priorityActivities(kept(
                        full.priorityActivities(),
                        l -> priorities.contains(l.priority()) || activities.contains(l.activity())))
                .activityChains(kept(full.activityChains(), l -> activities.contains(l.activity())))
                .regions(kept(full.regions().asList(), r -> regions.contains(r.id())))
                .regionFigures(kept(full.regionFigures().asList(), f -> regions.contains(f.region())))
                .strategies(kept(full.strategies().asList(), s -> strategies.contains(s.id())))
                .priorities(kept(full.priorities().asList(), p -> priorities.contains(p.id())))
                .priorityThemes(kept(full.priorityThemes(), l -> priorities.contains(l.subject())))
                .regionTies(
                        kept(full.regionTies(), t -> regions.contains(t.regionA()) || regions.contains(t.regionB())))
                .activityFigures(kept(full.activityFigures(), f -> regions.contains(f.region())))
                .partners(kept(full.partners().asList(), p -> regions.contains(p.region())))
                .assessmentAnswers(kept(full.assessmentAnswers().asList(), a -> regions.contains(a.region())));
    }

    private void people(GraphSnapshotBuilder b) {
        b.clusters(kept(full.clusters().asList(), c -> clusters.contains(c.id())))
                .clusterThemes(kept(full.clusterThemes(), l -> clusters.contains(l.subject())))
                .clusterLabels(kept(full.clusterLabels(), l -> clusters.contains(l.cluster())))
                .actors(kept(full.actors().asList(), a -> actors.contains(a.id())))
                .performances(kept(full.performances(), p -> actors.contains(p.actor())))
                .memberships(
                        kept(full.memberships(), m -> actors.contains(m.actor()) || clusters.contains(m.cluster())))
                .ties(kept(full.ties().asList(), t -> actors.contains(t.from()) || actors.contains(t.to())));
    }

    private void funding(GraphSnapshotBuilder b) {
        b.programmes(kept(full.programmes().asList(), p -> programmes.contains(p.id())))
                .programmeRegions(kept(
                        full.programmeRegions(), l -> programmes.contains(l.subject()) || regions.contains(l.region())))
                .projects(kept(full.projects().asList(), p -> projects.contains(p.id())))
                .projectRegions(kept(
                        full.projectRegions(), p -> projects.contains(p.project()) || regions.contains(p.region())))
                .participations(
                        kept(full.participations(), p -> projects.contains(p.project()) || actors.contains(p.actor())))
                .calls(kept(full.calls().asList(), c -> calls.contains(c.id())))
                .callThemes(kept(full.callThemes(), l -> calls.contains(l.subject())))
                .callRegions(
                        kept(full.callRegions(), l -> calls.contains(l.subject()) || regions.contains(l.region())));
    }

    private static <T> List<T> kept(Collection<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }
}
