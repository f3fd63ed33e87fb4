package eu.alpsynergy.synergy.whatif;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.synergy.api.ChainCoverage;
import eu.alpsynergy.synergy.api.PairSynergy;
import eu.alpsynergy.synergy.api.Removal;
import eu.alpsynergy.synergy.api.StressFigure;
import eu.alpsynergy.synergy.api.SynergyOverview.RegionPair;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.api.WhatIf;
import eu.alpsynergy.synergy.benchmark.RegionalActivity;
import eu.alpsynergy.synergy.benchmark.ThemeStrengths;
import eu.alpsynergy.synergy.diamond.SynergyDiamonds;
import eu.alpsynergy.synergy.stresstest.StressTests;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import eu.alpsynergy.synergy.valuechain.ValueChainCoverage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes everything twice, on the snapshot and on the snapshot without what is thought away, and compares. */
public final class WhatIfs {

    private static final String INDICATOR = "persons_employed";

    private final GraphSnapshot full;

    public WhatIfs(GraphSnapshot full) {
        this.full = full;
    }

    /** Before and after; pairs by the size of the change of their potential. */
    public WhatIf of(Removal removal, SynergyParameters parameters) {
        GraphSnapshot reduced = SnapshotReduction.without(full, removal);
        return new WhatIf(
                removal,
                taken(reduced),
                pairs(reduced, parameters),
                chains(reduced),
                stressTest(reduced, parameters),
                removal.regions().isEmpty() ? List.of() : strengths(reduced));
    }

    private Map<String, Integer> taken(GraphSnapshot reduced) {
        Map<String, Integer> taken = new TreeMap<>();
        Map<String, Function<GraphSnapshot, Integer>> tables = Map.of(
                "regions", s -> s.regions().size(),
                "clusters", s -> s.clusters().size(),
                "actors", s -> s.actors().size(),
                "priorities", s -> s.priorities().size(),
                "projects", s -> s.projects().size(),
                "programmes", s -> s.programmes().size(),
                "calls", s -> s.calls().size(),
                "ties", s -> s.ties().size(),
                "performances", s -> s.performances().size());
        tables.forEach((name, size) -> {
            int gone = size.apply(full) - size.apply(reduced);
            if (gone > 0) {
                taken.put(name, gone);
            }
        });
        return taken;
    }

    private List<WhatIf.PairChange> pairs(GraphSnapshot reduced, SynergyParameters parameters) {
        Map<RegionPair, PairSynergy> after = new HashMap<>();
        new SynergyDiamonds(reduced, Optional.empty())
                .overview(among(reduced, parameters))
                .pairs()
                .forEach(p -> after.put(new RegionPair(p.a(), p.b()), p));
        return new SynergyDiamonds(full, Optional.empty())
                .overview(parameters).pairs().stream()
                        .map(p ->
                                new WhatIf.PairChange(p, Optional.ofNullable(after.get(new RegionPair(p.a(), p.b())))))
                        .sorted(Comparator.comparingDouble(WhatIfs::change)
                                .reversed()
                                .thenComparing(c -> c.before().a())
                                .thenComparing(c -> c.before().b()))
                        .toList();
    }

    /** Projects that are gone need not be excluded any more. */
    private static SynergyParameters among(GraphSnapshot reduced, SynergyParameters p) {
        TreeSet<Id<Project>> excluded = p.excludedProjects().stream()
                .filter(id -> reduced.projects().find(id.value()).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        return new SynergyParameters(
                p.period(), p.themes(), excluded, p.thematicObjective(), p.maxConsortium(), p.weights());
    }

    /** A pair that is gone changes most, then by potential and ties. */
    private static double change(WhatIf.PairChange change) {
        if (change.after().isEmpty()) {
            return 2;
        }
        PairSynergy after = change.after().get();
        return Math.max(
                difference(change.before().potential(), after.potential()),
                difference(change.before().ties(), after.ties()));
    }

    private static double difference(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() != after.isPresent() ? 1 : Math.abs(before.orElse(0) - after.orElse(0));
    }

    private List<WhatIf.ChainChange> chains(GraphSnapshot reduced) {
        ValueChainCoverage before = new ValueChainCoverage(full, new StageOccupancy(full));
        ValueChainCoverage after = new ValueChainCoverage(reduced, new StageOccupancy(reduced));
        List<WhatIf.ChainChange> changes = new ArrayList<>();
        full.chains().stream().forEach(chain -> {
            ChainCoverage with = before.of(chain.id());
            ChainCoverage without = after.of(chain.id());
            List<Id<Stage>> emptied = new ArrayList<>(without.gapsEverywhere());
            emptied.removeAll(with.gapsEverywhere());
            changes.add(new WhatIf.ChainChange(
                    chain.id(),
                    actors(with),
                    actors(without),
                    with.stageShare(),
                    without.stageShare(),
                    with.linkShare(),
                    without.linkShare(),
                    emptied));
        });
        return changes;
    }

    private static int actors(ChainCoverage coverage) {
        return coverage.regions().stream()
                .mapToInt(ChainCoverage.RegionCoverage::actors)
                .sum();
    }

    private List<WhatIf.FigureChange> stressTest(GraphSnapshot reduced, SynergyParameters parameters) {
        StressTests before = new StressTests(full, parameters.period());
        StressTests after = new StressTests(reduced, parameters.period());
        List<WhatIf.FigureChange> changes = new ArrayList<>();
        for (Region region : full.regions().asList()) {
            boolean gone = reduced.regions().find(region.id().value()).isEmpty();
            Map<String, OptionalDouble> remaining = gone
                    ? Map.of()
                    : after.of(region.id()).stream()
                            .collect(Collectors.toMap(StressFigure::figure, StressFigure::value));
            for (StressFigure figure : before.of(region.id())) {
                changes.add(new WhatIf.FigureChange(
                        region.id(),
                        figure.figure(),
                        figure.value(),
                        remaining.getOrDefault(figure.figure(), OptionalDouble.empty())));
            }
        }
        return changes;
    }

    /** Only a region takes figures of activity along; then the reference area of all others is another. */
    private List<WhatIf.StrengthChange> strengths(GraphSnapshot reduced) {
        ThemeStrengths before = new ThemeStrengths(full, RegionalActivity.of(full, INDICATOR));
        ThemeStrengths after = new ThemeStrengths(reduced, RegionalActivity.of(reduced, INDICATOR));
        List<WhatIf.StrengthChange> changes = new ArrayList<>();
        for (Region region : reduced.regions().asList()) {
            int was = full.regions().indexOf(region.id());
            int is = reduced.regions().indexOf(region.id());
            for (int t = 0; t < full.themes().size(); t++) {
                OptionalDouble strengthBefore = before.of(was, t);
                OptionalDouble strengthAfter = after.of(is, t);
                if (!strengthBefore.equals(strengthAfter)) {
                    changes.add(new WhatIf.StrengthChange(
                            region.id(), full.themes().get(t).id(), strengthBefore, strengthAfter));
                }
            }
        }
        return changes;
    }
}
