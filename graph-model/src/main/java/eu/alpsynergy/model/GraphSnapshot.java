package eu.alpsynergy.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One dataset version, immutable and in memory: tables ordered by id, lists of facts in canonical order, adjacency by dense index. The same facts give the same snapshot whatever the order of rows. */
public final class GraphSnapshot {

    private final DatasetInfo dataset;
    private final Map<String, Source> sources;
    private final Table<Country> countries;
    private final Table<Region> regions;
    private final Table<RegionFigure> regionFigures;
    private final Table<Theme> themes;
    private final Table<S3Field> s3Fields;
    private final Table<Strategy> strategies;
    private final Table<Priority> priorities;
    private final Table<Cluster> clusters;
    private final ActorTable actors;
    private final Table<ValueChain> chains;
    private final Table<Stage> stages;
    private final TieTable ties;
    private final Table<Project> projects;
    private final Table<Programme> programmes;
    private final Table<Call> calls;
    private final Table<Partner> partners;
    private final Table<Industry> industries;
    private final Table<AssessmentBlock> assessmentBlocks;
    private final Table<AssessmentAnswer> assessmentAnswers;
    private final Table<TransformativeActivity> transformativeActivities;
    private final List<PriorityActivity> priorityActivities;
    private final List<ActivityChain> activityChains;
    private final List<ClusterLabel> clusterLabels;
    private final List<StageLink> stageLinks;
    private final ActorLinks<Performance> performances;
    private final ActorLinks<Membership> memberships;
    private final List<ProjectRegion> projectRegions;
    private final ActorLinks<Participation> participations;
    private final List<RegionTie> regionTies;
    private final List<ActivityFigure> activityFigures;
    private final List<IndustryTheme> industryThemes;
    private final List<ReferenceFigure> referenceFigures;
    private final List<ThemeLink<Priority>> priorityThemes;
    private final List<ThemeLink<Cluster>> clusterThemes;
    private final List<ThemeLink<ValueChain>> chainThemes;
    private final List<ThemeLink<Stage>> stageThemes;
    private final List<ThemeLink<Call>> callThemes;
    private final List<RegionLink<Call>> callRegions;
    private final List<RegionLink<Programme>> programmeRegions;
    private final List<ThemeLink<S3Field>> fieldThemes;
    private final Experience experience;
    private final Csr themesOfPriority;
    private final Csr themesOfCluster;
    private final Csr themesOfChain;
    private final Csr themesOfStage;
    private final Csr themesOfCall;
    private final Csr themesOfField;
    private final Csr prioritiesOfStrategy;
    private final Csr strategiesOfRegion;
    private final Csr clustersOfRegion;
    private final Csr actorsOfRegion;
    private final Csr actorsOfStage;
    private final Csr stagesOfActor;
    private final Csr membersOfCluster;
    private final Csr clustersOfActor;
    private final Csr regionsOfProject;
    private final Csr projectsOfRegion;
    private final Csr actorsOfProject;
    private final Csr projectsOfActor;
    private final Csr callsOfRegion;
    private final Csr regionsOfCall;
    private final Csr tiesOfActor;
    private final int[] indexOfRegionCode;
    private final int[][] stagesByChain;
    private final int[][] linksByChain;

    GraphSnapshot(GraphSnapshotBuilder b) {
        this.dataset = b.dataset;
        this.sources = Map.copyOf(b.sources);
        this.countries = Table.of(b.countries);
        this.regions = Table.of(b.regions);
        this.regionFigures = Table.of(b.regionFigures);
        this.themes = Table.of(b.themes);
        this.s3Fields = Table.of(b.s3Fields);
        this.strategies = Table.of(b.strategies);
        this.priorities = Table.of(b.priorities);
        this.clusters = Table.of(b.clusters);
        this.actors = b.actorTable();
        this.chains = Table.of(b.chains);
        this.stages = Table.of(b.stages);
        this.ties = b.tieTable(actors);
        this.projects = Table.of(b.projects);
        this.programmes = Table.of(b.programmes);
        this.calls = Table.of(b.calls);
        this.partners = Table.of(b.partners);
        this.industries = Table.of(b.industries);
        this.assessmentBlocks = Table.of(b.assessmentBlocks);
        this.assessmentAnswers = Table.of(b.assessmentAnswers);
        this.transformativeActivities = Table.of(b.transformativeActivities);
        this.priorityActivities = sorted(
                b.priorityActivities,
                f -> f.priority().value() + '|' + f.activity().value());
        this.activityChains = sorted(
                b.activityChains, f -> f.activity().value() + '|' + f.chain().value());
        this.clusterLabels = sorted(
                b.clusterLabels, f -> f.cluster().value() + '|' + f.scheme() + '|' + f.grade() + '|' + f.awarded());
        this.stageLinks = sorted(b.stageLinks, f -> f.from().value() + '|' + f.to().value() + '|' + f.kind());
        this.performances = b.links(ActorLinks.Kind.PERFORMANCES, b.performances, b.performanceLinks, actors);
        this.memberships = b.links(ActorLinks.Kind.MEMBERSHIPS, b.memberships, b.membershipLinks, actors);
        this.projectRegions = sorted(
                b.projectRegions, f -> f.project().value() + '|' + f.region().value());
        this.participations = b.links(ActorLinks.Kind.PARTICIPATIONS, b.participations, b.participationLinks, actors);
        this.regionTies = sorted(
                b.regionTies, f -> f.regionA().value() + '|' + f.regionB().value());
        this.industryThemes = sorted(
                b.industryThemes, f -> f.industry().value() + '|' + f.theme().value());
        this.activityFigures = sorted(
                b.activityFigures,
                f -> f.region().value() + '|' + f.industry().value() + '|' + f.indicator() + '|' + f.year());
        this.referenceFigures = sorted(
                b.referenceFigures,
                f -> f.country().value() + '|' + f.industry().value() + '|' + f.indicator() + '|' + f.year());
        this.priorityThemes = sorted(
                b.priorityThemes, f -> f.subject().value() + '|' + f.theme().value());
        this.clusterThemes = sorted(
                b.clusterThemes, f -> f.subject().value() + '|' + f.theme().value());
        this.chainThemes =
                sorted(b.chainThemes, f -> f.subject().value() + '|' + f.theme().value());
        this.stageThemes =
                sorted(b.stageThemes, f -> f.subject().value() + '|' + f.theme().value());
        this.callThemes =
                sorted(b.callThemes, f -> f.subject().value() + '|' + f.theme().value());
        this.callRegions = sorted(
                b.callRegions, f -> f.subject().value() + '|' + f.region().value());
        this.programmeRegions = sorted(
                b.programmeRegions, f -> f.subject().value() + '|' + f.region().value());
        this.fieldThemes =
                sorted(b.fieldThemes, f -> f.subject().value() + '|' + f.theme().value());
        this.experience = b.experience;
        experience.clusterServices().forEach(s -> clusters.indexOf(s.cluster()));
        experience.practices().forEach(p -> clusters.indexOf(p.cluster()));
        experience.pilots().forEach(p -> clusters.indexOf(p.cluster()));
        this.themesOfField =
                csr(s3Fields, fieldThemes, f -> s3Fields.indexOf(f.subject()), f -> themes.indexOf(f.theme()));
        this.themesOfPriority =
                csr(priorities, priorityThemes, f -> priorities.indexOf(f.subject()), f -> themes.indexOf(f.theme()));
        this.themesOfCluster =
                csr(clusters, clusterThemes, f -> clusters.indexOf(f.subject()), f -> themes.indexOf(f.theme()));
        this.themesOfChain = csr(chains, chainThemes, f -> chains.indexOf(f.subject()), f -> themes.indexOf(f.theme()));
        this.themesOfStage = csr(stages, stageThemes, f -> stages.indexOf(f.subject()), f -> themes.indexOf(f.theme()));
        this.themesOfCall = csr(calls, callThemes, f -> calls.indexOf(f.subject()), f -> themes.indexOf(f.theme()));
        this.prioritiesOfStrategy = csr(
                strategies,
                priorities.asList(),
                f -> strategies.indexOf(f.strategy()),
                f -> priorities.indexOf(f.id()));
        this.strategiesOfRegion =
                csr(regions, strategies.asList(), f -> regions.indexOf(f.region()), f -> strategies.indexOf(f.id()));
        this.clustersOfRegion =
                csr(regions, clusters.asList(), f -> regions.indexOf(f.region()), f -> clusters.indexOf(f.id()));
        this.indexOfRegionCode = actors.regionCodes().stream()
                .mapToInt(id -> regions.indexOf(Id.of(id)))
                .toArray();
        this.actorsOfRegion = Csr.of(
                regions.size(),
                IntStream.range(0, actors.size()).map(this::regionOfActor).toArray(),
                IntStream.range(0, actors.size()).toArray());
        int[] performed = performances.otherIndices(stages);
        this.actorsOfStage = Csr.of(stages.size(), performed, performances.actorIndices());
        this.stagesOfActor = Csr.of(actors.size(), performances.actorIndices(), performed);
        int[] member = memberships.otherIndices(clusters);
        this.membersOfCluster = Csr.of(clusters.size(), member, memberships.actorIndices());
        this.clustersOfActor = Csr.of(actors.size(), memberships.actorIndices(), member);
        this.regionsOfProject =
                csr(projects, projectRegions, f -> projects.indexOf(f.project()), f -> regions.indexOf(f.region()));
        this.projectsOfRegion =
                csr(regions, projectRegions, f -> regions.indexOf(f.region()), f -> projects.indexOf(f.project()));
        int[] joined = participations.otherIndices(projects);
        this.actorsOfProject = Csr.of(projects.size(), joined, participations.actorIndices());
        this.projectsOfActor = Csr.of(actors.size(), participations.actorIndices(), joined);
        this.callsOfRegion =
                csr(regions, callRegions, f -> regions.indexOf(f.region()), f -> calls.indexOf(f.subject()));
        this.regionsOfCall = csr(calls, callRegions, f -> calls.indexOf(f.subject()), f -> regions.indexOf(f.region()));
        this.tiesOfActor = Csr.bothWays(actors.size(), ties);
        this.stagesByChain = stagesByChain();
        this.linksByChain = linksByChain();
    }

    private static <F> List<F> sorted(List<F> facts, Function<F, String> key) {
        List<F> copy = new ArrayList<>(facts);
        copy.sort(Comparator.comparing(key));
        return List.copyOf(copy);
    }

    private static <F> Csr csr(Table<?> rows, List<F> facts, ToIntFunction<F> from, ToIntFunction<F> to) {
        return Csr.of(
                rows.size(),
                facts.stream().mapToInt(from).toArray(),
                facts.stream().mapToInt(to).toArray());
    }

    private int[][] stagesByChain() {
        List<List<Integer>> byChain = new ArrayList<>();
        chains.forEach(c -> byChain.add(new ArrayList<>()));
        for (int s = 0; s < stages.size(); s++) {
            byChain.get(chains.indexOf(stages.get(s).chain())).add(s);
        }
        return byChain.stream()
                .map(list -> list.stream()
                        .sorted(Comparator.comparingInt(
                                        (Integer s) -> stages.get(s).order())
                                .thenComparing(s -> s))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    private int[][] linksByChain() {
        List<List<Integer>> byChain = new ArrayList<>();
        chains.forEach(c -> byChain.add(new ArrayList<>()));
        for (int l = 0; l < stageLinks.size(); l++) {
            Stage from = stages.get(stageLinks.get(l).from());
            byChain.get(chains.indexOf(from.chain())).add(l);
        }
        return byChain.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    public DatasetInfo dataset() {
        return dataset;
    }

    public Map<String, Source> sources() {
        return sources;
    }

    public Source source(Id<Source> id) {
        Source source = sources.get(id.value());
        if (source == null) {
            throw new NoSuchElementException("no source with id '" + id + "'");
        }
        return source;
    }

    public Table<Country> countries() {
        return countries;
    }

    public Table<Region> regions() {
        return regions;
    }

    public Table<RegionFigure> regionFigures() {
        return regionFigures;
    }

    public Table<Theme> themes() {
        return themes;
    }

    public Table<S3Field> s3Fields() {
        return s3Fields;
    }

    public Table<Strategy> strategies() {
        return strategies;
    }

    public Table<Priority> priorities() {
        return priorities;
    }

    public Table<Cluster> clusters() {
        return clusters;
    }

    public ActorTable actors() {
        return actors;
    }

    public Table<ValueChain> chains() {
        return chains;
    }

    public Table<Stage> stages() {
        return stages;
    }

    public TieTable ties() {
        return ties;
    }

    public Table<Project> projects() {
        return projects;
    }

    public Table<Programme> programmes() {
        return programmes;
    }

    public Table<Call> calls() {
        return calls;
    }

    public Table<Partner> partners() {
        return partners;
    }

    public Table<Industry> industries() {
        return industries;
    }

    public Table<AssessmentBlock> assessmentBlocks() {
        return assessmentBlocks;
    }

    public Table<AssessmentAnswer> assessmentAnswers() {
        return assessmentAnswers;
    }

    public Table<TransformativeActivity> transformativeActivities() {
        return transformativeActivities;
    }

    /** Which priorities expect which transformative activities, by both ids. */
    public List<PriorityActivity> priorityActivities() {
        return priorityActivities;
    }

    /** Which transformative activities are realised in which chains, by both ids. */
    public List<ActivityChain> activityChains() {
        return activityChains;
    }

    public List<ClusterLabel> clusterLabels() {
        return clusterLabels;
    }

    public List<StageLink> stageLinks() {
        return stageLinks;
    }

    public ActorLinks<Performance> performances() {
        return performances;
    }

    public ActorLinks<Membership> memberships() {
        return memberships;
    }

    public List<ProjectRegion> projectRegions() {
        return projectRegions;
    }

    public ActorLinks<Participation> participations() {
        return participations;
    }

    public List<RegionTie> regionTies() {
        return regionTies;
    }

    public List<ActivityFigure> activityFigures() {
        return activityFigures;
    }

    public List<IndustryTheme> industryThemes() {
        return industryThemes;
    }

    public List<ReferenceFigure> referenceFigures() {
        return referenceFigures;
    }

    public List<ThemeLink<Priority>> priorityThemes() {
        return priorityThemes;
    }

    public List<ThemeLink<Cluster>> clusterThemes() {
        return clusterThemes;
    }

    public List<ThemeLink<ValueChain>> chainThemes() {
        return chainThemes;
    }

    public List<ThemeLink<Stage>> stageThemes() {
        return stageThemes;
    }

    public List<ThemeLink<Call>> callThemes() {
        return callThemes;
    }

    public List<RegionLink<Call>> callRegions() {
        return callRegions;
    }

    public List<RegionLink<Programme>> programmeRegions() {
        return programmeRegions;
    }

    public List<ThemeLink<S3Field>> fieldThemes() {
        return fieldThemes;
    }

    /** Services, good practices, pilots and recommendations. */
    public Experience experience() {
        return experience;
    }

    /** Themes of an S3 field; facts index {@link #fieldThemes()}. */
    public Csr themesOfField() {
        return themesOfField;
    }

    /** Themes a priority names; facts index {@link #priorityThemes()}. */
    public Csr themesOfPriority() {
        return themesOfPriority;
    }

    /** Themes a cluster is active in; facts index {@link #clusterThemes()}. */
    public Csr themesOfCluster() {
        return themesOfCluster;
    }

    /** Themes of a chain; facts index {@link #chainThemes()}. */
    public Csr themesOfChain() {
        return themesOfChain;
    }

    /** Themes of a stage; facts index {@link #stageThemes()}. */
    public Csr themesOfStage() {
        return themesOfStage;
    }

    /** Priorities in a strategy; facts index {@link #priorities()}. */
    public Csr prioritiesOfStrategy() {
        return prioritiesOfStrategy;
    }

    /** Strategies of a region; facts index {@link #strategies()}. */
    public Csr strategiesOfRegion() {
        return strategiesOfRegion;
    }

    /** Clusters of a region; facts index {@link #clusters()}. */
    public Csr clustersOfRegion() {
        return clustersOfRegion;
    }

    /** Actors of a region; facts index {@link #actors()}. */
    public Csr actorsOfRegion() {
        return actorsOfRegion;
    }

    /** Actors that perform a stage; facts index {@link #performances()}. */
    public Csr actorsOfStage() {
        return actorsOfStage;
    }

    /** Stages an actor performs; facts index {@link #performances()}. */
    public Csr stagesOfActor() {
        return stagesOfActor;
    }

    /** Actors in a cluster; facts index {@link #memberships()}. */
    public Csr membersOfCluster() {
        return membersOfCluster;
    }

    /** Regions involved in a project; facts index {@link #projectRegions()}. */
    public Csr regionsOfProject() {
        return regionsOfProject;
    }

    /** Projects a region is involved in; facts index {@link #projectRegions()}. */
    public Csr projectsOfRegion() {
        return projectsOfRegion;
    }

    /** Clusters an actor is a member of; facts index {@link #memberships()}. */
    public Csr clustersOfActor() {
        return clustersOfActor;
    }

    /** Actors that took part in a project; facts index {@link #participations()}. */
    public Csr actorsOfProject() {
        return actorsOfProject;
    }

    /** Projects an actor took part in; facts index {@link #participations()}. */
    public Csr projectsOfActor() {
        return projectsOfActor;
    }

    /** Calls open to a region; facts index {@link #callRegions()}. */
    public Csr callsOfRegion() {
        return callsOfRegion;
    }

    /** Regions a call is open to; facts index {@link #callRegions()}. */
    public Csr regionsOfCall() {
        return regionsOfCall;
    }

    /** Ties of an actor, both directions; facts {@code f} index {@link #ties()} modulo its size. */
    public Csr tiesOfActor() {
        return tiesOfActor;
    }

    /** Themes a call accepts; facts index {@link #callThemes()}. */
    public Csr themesOfCall() {
        return themesOfCall;
    }

    /** Stage indices of a chain in the order of the chain, as a copy. */
    public int[] stagesOfChain(int chain) {
        return stagesByChain[chain].clone();
    }

    /** Indices into {@link #stageLinks()} of a chain's links, as a copy. */
    public int[] linksOfChain(int chain) {
        return linksByChain[chain].clone();
    }

    public int regionOfActor(int actor) {
        return indexOfRegionCode[actors.regionCode(actor)];
    }

    /** What the tables that grow with the number of firms take. */
    public SnapshotMemory memory() {
        long ofActors = actors.liveBytes()
                + performances.liveBytes()
                + memberships.liveBytes()
                + participations.liveBytes()
                + Stream.of(
                                actorsOfRegion,
                                actorsOfStage,
                                stagesOfActor,
                                membersOfCluster,
                                clustersOfActor,
                                actorsOfProject,
                                projectsOfActor)
                        .mapToLong(Csr::liveBytes)
                        .sum();
        return new SnapshotMemory(actors.size(), ofActors, ties.size(), ties.liveBytes() + tiesOfActor.liveBytes());
    }
}
