package eu.alpsynergy.api.handler;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.ChainCoverage;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** One dataset version and everything that follows from it alone, computed once. */
public final class View {

    private final GraphSnapshot snapshot;
    private final Descriptor descriptor;
    private final SynergyDiamonds diamonds;
    private final SynergyParameters defaults;
    private final SynergyOverview defaultOverview;
    private final ValueChainCoverage coverage;
    private final List<ChainCoverage> coverageOfChain;
    private final SearchIndex search;
    private final ThemeActors themeActors;
    private final Map<String, RegionBenchmarks> benchmarks = new ConcurrentHashMap<>();

    private View(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
        this.descriptor = Descriptor.parse(snapshot.dataset().descriptor());
        Optional<Id<Project>> own = descriptor.ownProject().map(Id::of);
        this.diamonds = new SynergyDiamonds(snapshot, own);
        TreeSet<Id<Project>> excluded = new TreeSet<>();
        own.ifPresent(excluded::add);
        this.defaults = SynergyParameters.defaults(excluded);
        this.defaultOverview = diamonds.overview(defaults);
        this.coverage = new ValueChainCoverage(snapshot, new StageOccupancy(snapshot));
        this.coverageOfChain =
                snapshot.chains().stream().map(c -> coverage.of(c.id())).toList();
        this.search = SearchIndex.of(snapshot);
        this.themeActors = ThemeActors.of(snapshot);
    }

    public static View of(GraphSnapshot snapshot) {
        return new View(snapshot);
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
        return parameters.equals(defaults) ? defaultOverview : diamonds.overview(parameters);
    }

    ValueChainCoverage coverage() {
        return coverage;
    }

    ChainCoverage coverageOf(Id<ValueChain> chain) {
        return coverageOfChain.get(snapshot.chains().indexOf(chain));
    }

    List<ChainCoverage> coverageOfEveryChain() {
        return coverageOfChain;
    }

    SearchIndex search() {
        return search;
    }

    /** Over the ties of the default parameters and the strengths by persons employed. */
    GapFillers gapFillers() {
        Map<Set<Id<Region>>, OptionalDouble> ties = new HashMap<>();
        defaultOverview.pairs().forEach(p -> ties.put(Set.of(p.a(), p.b()), p.ties()));
        ThemeStrengths strengths = new ThemeStrengths(snapshot, RegionalActivity.of(snapshot, "persons_employed"));
        return new GapFillers(
                snapshot,
                new StageOccupancy(snapshot),
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
        return benchmarks.computeIfAbsent(indicator, i -> new RegionBenchmarks(snapshot, i));
    }

    ThemeActors themeActors() {
        return themeActors;
    }
}
