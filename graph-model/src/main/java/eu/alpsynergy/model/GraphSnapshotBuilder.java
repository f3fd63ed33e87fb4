package eu.alpsynergy.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects facts in any order; {@link #build()} checks every reference and orders everything by id. */
public final class GraphSnapshotBuilder {
    final DatasetInfo dataset;
    final Map<String, Source> sources = new HashMap<>();
    final List<Country> countries = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    final List<RegionFigure> regionFigures = new ArrayList<>();
    final List<Theme> themes = new ArrayList<>();
    final List<S3Field> s3Fields = new ArrayList<>();
    final List<Strategy> strategies = new ArrayList<>();
    final List<Priority> priorities = new ArrayList<>();
    final List<Cluster> clusters = new ArrayList<>();
    final List<Actor> actors = new ArrayList<>();
    final List<ValueChain> chains = new ArrayList<>();
    final List<Stage> stages = new ArrayList<>();
    final List<Tie> ties = new ArrayList<>();
    final List<Project> projects = new ArrayList<>();
    final List<Programme> programmes = new ArrayList<>();
    final List<Call> calls = new ArrayList<>();
    final List<Partner> partners = new ArrayList<>();
    final List<Industry> industries = new ArrayList<>();
    final List<AssessmentBlock> assessmentBlocks = new ArrayList<>();
    final List<AssessmentAnswer> assessmentAnswers = new ArrayList<>();
    final List<TransformativeActivity> transformativeActivities = new ArrayList<>();
    final List<PriorityActivity> priorityActivities = new ArrayList<>();
    final List<ActivityChain> activityChains = new ArrayList<>();
    final List<IndustryTheme> industryThemes = new ArrayList<>();
    final List<ClusterLabel> clusterLabels = new ArrayList<>();
    final List<StageLink> stageLinks = new ArrayList<>();
    final List<Performance> performances = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<ProjectRegion> projectRegions = new ArrayList<>();
    final List<Participation> participations = new ArrayList<>();
    final List<RegionTie> regionTies = new ArrayList<>();
    final List<ActivityFigure> activityFigures = new ArrayList<>();
    final List<ReferenceFigure> referenceFigures = new ArrayList<>();
    final List<ThemeLink<Priority>> priorityThemes = new ArrayList<>();
    final List<ThemeLink<Cluster>> clusterThemes = new ArrayList<>();
    final List<ThemeLink<ValueChain>> chainThemes = new ArrayList<>();
    final List<ThemeLink<Stage>> stageThemes = new ArrayList<>();
    final List<ThemeLink<Call>> callThemes = new ArrayList<>();
    final List<RegionLink<Call>> callRegions = new ArrayList<>();
    final List<RegionLink<Programme>> programmeRegions = new ArrayList<>();
    final List<ThemeLink<S3Field>> fieldThemes = new ArrayList<>();

    @Nullable
    ActorLinks<Performance> performanceLinks;

    @Nullable
    ActorLinks<Membership> membershipLinks;

    @Nullable
    ActorLinks<Participation> participationLinks;

    private @Nullable ActorTable actorTable;
    private @Nullable TieTable tieTable;
    Experience experience = Experience.none();

    public GraphSnapshotBuilder(DatasetInfo dataset) {
        this.dataset = dataset;
    }

    public GraphSnapshotBuilder sources(Collection<Source> values) {
        values.forEach(s -> sources.put(s.id().value(), s));
        return this;
    }

    public GraphSnapshotBuilder countries(Collection<Country> values) {
        countries.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder regions(Collection<Region> values) {
        regions.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder regionFigures(Collection<RegionFigure> values) {
        regionFigures.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder themes(Collection<Theme> values) {
        themes.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder s3Fields(Collection<S3Field> values) {
        s3Fields.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder strategies(Collection<Strategy> values) {
        strategies.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder priorities(Collection<Priority> values) {
        priorities.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder clusters(Collection<Cluster> values) {
        clusters.addAll(values);
        return this;
    }

    /** Read row by row before; in the place of actors given one by one. */
    public GraphSnapshotBuilder actors(ActorTable table) {
        actorTable = table;
        return this;
    }

    public GraphSnapshotBuilder actors(Collection<Actor> values) {
        actors.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder chains(Collection<ValueChain> values) {
        chains.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder stages(Collection<Stage> values) {
        stages.addAll(values);
        return this;
    }

    /** Read row by row before, of the actors given as a table; in the place of ties given one by one. */
    public GraphSnapshotBuilder ties(TieTable table) {
        tieTable = table;
        return this;
    }

    public GraphSnapshotBuilder ties(Collection<Tie> values) {
        ties.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder projects(Collection<Project> values) {
        projects.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder programmes(Collection<Programme> values) {
        programmes.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder calls(Collection<Call> values) {
        calls.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder partners(Collection<Partner> values) {
        partners.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder industries(Collection<Industry> values) {
        industries.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder assessmentAnswers(Collection<AssessmentAnswer> values) {
        assessmentAnswers.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder industryThemes(Collection<IndustryTheme> values) {
        industryThemes.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder assessmentBlocks(Collection<AssessmentBlock> values) {
        assessmentBlocks.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder clusterLabels(Collection<ClusterLabel> values) {
        clusterLabels.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder stageLinks(Collection<StageLink> values) {
        stageLinks.addAll(values);
        return this;
    }

    /** Read row by row before; in the place of facts given one by one. */
    public GraphSnapshotBuilder performances(ActorLinks<Performance> links) {
        performanceLinks = links;
        return this;
    }

    public GraphSnapshotBuilder performances(Collection<Performance> values) {
        performances.addAll(values);
        return this;
    }

    /** Read row by row before; in the place of facts given one by one. */
    public GraphSnapshotBuilder memberships(ActorLinks<Membership> links) {
        membershipLinks = links;
        return this;
    }

    public GraphSnapshotBuilder memberships(Collection<Membership> values) {
        memberships.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder projectRegions(Collection<ProjectRegion> values) {
        projectRegions.addAll(values);
        return this;
    }

    /** Read row by row before; in the place of facts given one by one. */
    public GraphSnapshotBuilder participations(ActorLinks<Participation> links) {
        participationLinks = links;
        return this;
    }

    public GraphSnapshotBuilder participations(Collection<Participation> values) {
        participations.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder regionTies(Collection<RegionTie> values) {
        regionTies.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder activityFigures(Collection<ActivityFigure> values) {
        activityFigures.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder referenceFigures(Collection<ReferenceFigure> values) {
        referenceFigures.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder priorityThemes(Collection<ThemeLink<Priority>> values) {
        priorityThemes.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder clusterThemes(Collection<ThemeLink<Cluster>> values) {
        clusterThemes.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder chainThemes(Collection<ThemeLink<ValueChain>> values) {
        chainThemes.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder stageThemes(Collection<ThemeLink<Stage>> values) {
        stageThemes.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder callThemes(Collection<ThemeLink<Call>> values) {
        callThemes.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder transformativeActivities(Collection<TransformativeActivity> values) {
        transformativeActivities.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder priorityActivities(Collection<PriorityActivity> values) {
        priorityActivities.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder activityChains(Collection<ActivityChain> values) {
        activityChains.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder callRegions(Collection<RegionLink<Call>> values) {
        callRegions.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder programmeRegions(Collection<RegionLink<Programme>> values) {
        programmeRegions.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder fieldThemes(Collection<ThemeLink<S3Field>> values) {
        fieldThemes.addAll(values);
        return this;
    }

    public GraphSnapshotBuilder experience(Experience value) {
        experience = value;
        return this;
    }

    ActorTable actorTable() {
        return actorTable == null ? ActorTable.ofActors(actors) : actorTable;
    }

    TieTable tieTable(ActorTable of) {
        return tieTable == null ? TieTable.ofTies(ties, of) : tieTable;
    }

    <F> ActorLinks<F> links(ActorLinks.Kind<F> kind, List<F> facts, @Nullable ActorLinks<F> links, ActorTable of) {
        return links == null ? ActorLinks.of(kind, facts, of) : links;
    }

    public GraphSnapshot build() {
        return new GraphSnapshot(this);
    }
}
