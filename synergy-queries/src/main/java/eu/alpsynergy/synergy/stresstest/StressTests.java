package eu.alpsynergy.synergy.stresstest;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Priority;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.api.StressFigure;
import eu.alpsynergy.synergy.diamond.DeclaredThemes;
import eu.alpsynergy.synergy.indicator.Concentration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The companion figures of the StressTest, for the strategies of one period.
 *
 * <ul>
 *   <li>Block 2, alignment: priorities with a theme that the strategy of another region names too.
 *   <li>Block 3, implementation: priorities with a theme in which a cluster of the region is active and that a call open to the
 *       region accepts.
 *   <li>Block 6, portfolio: declared themes with a cluster; clusters with a known label; concentration of clusters on themes
 *       (Herfindahl index).
 * </ul>
 *
 * <p>All mean: in this dataset. Cost O(priorities + clusters + calls) a region.
 */
public final class StressTests {

    private static final int ALIGNMENT = 2;
    private static final int IMPLEMENTATION = 3;
    private static final int PORTFOLIO = 6;

    private final GraphSnapshot snapshot;
    private final DeclaredThemes declared;
    private final Period period;

    public StressTests(GraphSnapshot snapshot, Period period) {
        this.snapshot = snapshot;
        this.period = period;
        this.declared = DeclaredThemes.of(snapshot, period);
    }

    /** All companion figures of a region, in the order of the blocks. */
    public List<StressFigure> of(Id<Region> id) {
        int region = snapshot.regions().indexOf(id);
        List<Integer> priorities = priorities(region);
        int[] clusters = snapshot.clustersOfRegion().targetsOf(region);
        BitSet ofClusters = new BitSet();
        for (int cluster : clusters) {
            IntStream.of(snapshot.themesOfCluster().targetsOf(cluster)).forEach(ofClusters::set);
        }
        BitSet ofCalls = new BitSet();
        for (int call : snapshot.callsOfRegion().targetsOf(region)) {
            IntStream.of(snapshot.themesOfCall().targetsOf(call)).forEach(ofCalls::set);
        }
        List<StressFigure> figures = new ArrayList<>();
        figures.add(priorities(ALIGNMENT, "priorities-with-counterpart", priorities, t -> namedElsewhere(region, t)));
        figures.add(priorities(
                IMPLEMENTATION,
                "priorities-with-cluster-and-call",
                priorities,
                t -> ofClusters.get(t) && ofCalls.get(t)));
        figures.add(coverage(region, ofClusters));
        figures.add(labels(clusters));
        figures.add(concentration(clusters));
        return figures;
    }

    private List<Integer> priorities(int region) {
        List<Integer> priorities = new ArrayList<>();
        for (int strategy : snapshot.strategiesOfRegion().targetsOf(region)) {
            if (snapshot.strategies().get(strategy).period() == period) {
                for (int priority : snapshot.prioritiesOfStrategy().targetsOf(strategy)) {
                    priorities.add(priority);
                }
            }
        }
        return priorities;
    }

    private boolean namedElsewhere(int region, int theme) {
        return declared.matrix().ubiquity(theme) > (declared.matrix().has(region, theme) ? 1 : 0);
    }

    /** Priorities of which at least one theme holds. */
    private StressFigure priorities(int block, String name, List<Integer> priorities, IntPredicate holds) {
        List<FactKey> facts = new ArrayList<>();
        for (int priority : priorities) {
            if (IntStream.of(snapshot.themesOfPriority().targetsOf(priority)).anyMatch(holds)) {
                Id<Priority> id = snapshot.priorities().get(priority).id();
                facts.add(FactKey.of("priorities", id));
            }
        }
        return share(block, name, facts.size(), priorities.size(), facts);
    }

    private StressFigure coverage(int region, BitSet ofClusters) {
        int[] themes = declared.matrix().columnsOf(region);
        int covered = (int) IntStream.of(themes).filter(ofClusters::get).count();
        List<FactKey> facts = IntStream.of(themes)
                .filter(ofClusters::get)
                .boxed()
                .flatMap(t -> declared.facts(region, t).stream())
                .toList();
        return share(PORTFOLIO, "themes-with-cluster", covered, themes.length, facts);
    }

    private StressFigure labels(int[] clusters) {
        List<FactKey> facts = new ArrayList<>();
        for (int cluster : clusters) {
            Id<Cluster> id = snapshot.clusters().get(cluster).id();
            if (snapshot.clusterLabels().stream().anyMatch(l -> l.cluster().equals(id))) {
                facts.add(FactKey.of("clusters", id));
            }
        }
        return share(PORTFOLIO, "clusters-with-label", facts.size(), clusters.length, facts);
    }

    private StressFigure concentration(int[] clusters) {
        double[] ofTheme = new double[snapshot.themes().size()];
        for (int cluster : clusters) {
            IntStream.of(snapshot.themesOfCluster().targetsOf(cluster)).forEach(t -> ofTheme[t]++);
        }
        int active = (int) Arrays.stream(ofTheme).filter(n -> n > 0).count();
        return new StressFigure(
                PORTFOLIO,
                "portfolio-concentration",
                new Concentration(new double[][] {ofTheme}).herfindahl(0),
                active,
                ofTheme.length,
                List.of());
    }

    private static StressFigure share(int block, String name, int count, int of, List<FactKey> facts) {
        return new StressFigure(
                block,
                name,
                of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of),
                count,
                of,
                facts);
    }
}
