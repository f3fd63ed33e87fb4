package eu.alpsynergy.api.handler;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.aggregate.AnalyticsEngine;
import eu.alpsynergy.synergy.aggregate.RegionAggregates;
import eu.alpsynergy.synergy.api.ChainCoverage;
import eu.alpsynergy.synergy.api.Removal;
import eu.alpsynergy.synergy.api.SynergyOverview;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.benchmark.RegionBenchmarks;
import eu.alpsynergy.synergy.benchmark.RegionalActivity;
import eu.alpsynergy.synergy.benchmark.ThemeActors;
import eu.alpsynergy.synergy.benchmark.ThemeStrengths;
import eu.alpsynergy.synergy.diamond.SynergyDiamonds;
import eu.alpsynergy.synergy.search.SearchIndex;
import eu.alpsynergy.synergy.valuechain.GapFillers;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import eu.alpsynergy.synergy.valuechain.ValueChainCoverage;
import eu.alpsynergy.synergy.whatif.SnapshotReduction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One dataset version and everything that follows from it alone, computed once: ahead for the version that is shown, when asked for
 * where things are thought away.
 */
public final class View {

    private final GraphSnapshot snapshot;
    private final Descriptor descriptor;
    private final SynergyDiamonds diamonds;
    private final SynergyParameters defaults;
    private final Lazy<SynergyOverview> defaultOverview;
    private final StageOccupancy occupancy;
    private final ValueChainCoverage coverage;
    private final Lazy<List<ChainCoverage>> coverageOfChain;
    private final Lazy<SearchIndex> search;
    private final Lazy<ThemeActors> themeActors;
    private final Lazy<Networks> networks;
    private final Lazy<GapFillers> gapFillers;
    private final Optional<Comparison> comparison;
    private final Lazy<ChangeEffects> changeEffects;
    private final Map<String, RegionBenchmarks> benchmarks = new ConcurrentHashMap<>();
    /** Views without some things: a page asks several questions of the same one. */
    private final Cache<Removal, View> without =
            Caffeine.newBuilder().maximumSize(4).build();

    private View(GraphSnapshot snapshot, Optional<Comparison> comparison, AnalyticsEngine engine) {
        RegionAggregates counted = engine.aggregate(snapshot);
        this.snapshot = snapshot;
        this.comparison = comparison;
        this.changeEffects = new Lazy<>(() -> new ChangeEffects(comparison.orElseThrow(), this));
        this.descriptor = Descriptor.parse(snapshot.dataset().descriptor());
        Optional<Id<Project>> own = descriptor.ownProject().map(Id::of);
        this.occupancy = new StageOccupancy(snapshot, counted);
        this.diamonds = new SynergyDiamonds(snapshot, occupancy, own);
        TreeSet<Id<Project>> excluded = new TreeSet<>();
        own.ifPresent(excluded::add);
        this.defaults = SynergyParameters.defaults(excluded);
        this.defaultOverview = new Lazy<>(() -> diamonds.overview(defaults));
        this.coverage = new ValueChainCoverage(snapshot, occupancy);
        this.coverageOfChain = new Lazy<>(
                () -> snapshot.chains().stream().map(c -> coverage.of(c.id())).toList());
        this.search = new Lazy<>(() -> SearchIndex.of(snapshot));
        this.themeActors = new Lazy<>(() -> ThemeActors.of(counted));
        this.networks = new Lazy<>(() -> new Networks(snapshot));
        this.gapFillers = new Lazy<>(this::makeGapFillers);
    }

    /** Everything is made before it is shown. */
    public static View of(GraphSnapshot snapshot) {
        return of(snapshot, Optional.empty());
    }

    /** The same beside another version, if there is one to compare with. */
    public static View of(GraphSnapshot snapshot, Optional<Comparison> comparison) {
        return of(snapshot, comparison, AnalyticsEngine.snapshot());
    }

    /** The same with the counts of firms made by an engine. */
    public static View of(GraphSnapshot snapshot, Optional<Comparison> comparison, AnalyticsEngine engine) {
        View view = new View(snapshot, comparison, engine);
        view.defaultOverview.get();
        view.coverageOfChain.get();
        view.search.get();
        view.themeActors.get();
        view.gapFillers.get();
        return view;
    }

    /** The same version with some things thought away, counted in this process; this one when nothing is. */
    View without(Removal removal) {
        return removal.isEmpty()
                ? this
                : Objects.requireNonNull(without.get(
                        removal,
                        r -> new View(
                                SnapshotReduction.without(snapshot, r), Optional.empty(), AnalyticsEngine.snapshot())));
    }

    public GraphSnapshot snapshot() {
        return snapshot;
    }

    public String version() {
        return snapshot.dataset().version();
    }

    Descriptor descriptor() {
        return descriptor;
    }

    SynergyDiamonds diamonds() {
        return diamonds;
    }

    SynergyParameters defaults() {
        return defaults;
    }

    SynergyOverview overview(SynergyParameters parameters) {
        return parameters.equals(defaults) ? defaultOverview.get() : diamonds.overview(parameters);
    }

    ValueChainCoverage coverage() {
        return coverage;
    }

    ChainCoverage coverageOf(Id<ValueChain> chain) {
        return coverageOfChain.get().get(snapshot.chains().indexOf(chain));
    }

    List<ChainCoverage> coverageOfEveryChain() {
        return coverageOfChain.get();
    }

    SearchIndex search() {
        return search.get();
    }

    /** Over the ties of the default parameters and the strengths by persons employed. */
    GapFillers gapFillers() {
        return gapFillers.get();
    }

    private GapFillers makeGapFillers() {
        Map<Set<Id<Region>>, OptionalDouble> ties = new HashMap<>();
        defaultOverview.get().pairs().forEach(p -> ties.put(Set.of(p.a(), p.b()), p.ties()));
        ThemeStrengths strengths = new ThemeStrengths(snapshot, RegionalActivity.of(snapshot, "persons_employed"));
        return new GapFillers(
                snapshot,
                occupancy,
                (a, b) -> a == b
                        ? OptionalDouble.empty()
                        : ties.getOrDefault(
                                Set.of(
                                        snapshot.regions().get(a).id(),
                                        snapshot.regions().get(b).id()),
                                OptionalDouble.empty()),
                strengths::of);
    }

    /** Computed when first asked for, then kept as long as the version. */
    RegionBenchmarks benchmarks(String indicator) {
        return benchmarks.computeIfAbsent(indicator, i -> new RegionBenchmarks(snapshot, i, themeActors.get()));
    }

    ThemeActors themeActors() {
        return themeActors.get();
    }

    Optional<Comparison> comparison() {
        return comparison;
    }

    /** Computed when first asked for; there must be a version to compare with. */
    ChangeEffects changeEffects() {
        return changeEffects.get();
    }

    Networks networks() {
        return networks.get();
    }
}
