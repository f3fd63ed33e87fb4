package eu.alpsynergy.synergy.diamond;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.synergy.api.PairExplanation;
import eu.alpsynergy.synergy.api.PairSynergy;
import eu.alpsynergy.synergy.api.RankStability;
import eu.alpsynergy.synergy.api.RegionGroups;
import eu.alpsynergy.synergy.api.SynergyOverview;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.api.ThirdRegion;
import eu.alpsynergy.synergy.indicator.IndicatorDescriptor;
import eu.alpsynergy.synergy.indicator.RankCorrelation;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The synergy diamonds of one snapshot: all pairs, or one pair explained. Immutable and safe for concurrent use; the same
 * snapshot and parameters give the same answer to the last bit. Cost of all pairs O(R² (T² + links + projects / 64)).
 */
public final class SynergyDiamonds {

    private final GraphSnapshot snapshot;
    private final StageOccupancy occupancy;
    private final Optional<Id<Project>> ownProject;

    /** For a snapshot whose facts were collected in the given project, if any. */
    public SynergyDiamonds(GraphSnapshot snapshot, Optional<Id<Project>> ownProject) {
        this(snapshot, new StageOccupancy(snapshot), ownProject);
    }

    /** The same with the one thing of firms that diamonds need, counted by any engine. */
    public SynergyDiamonds(GraphSnapshot snapshot, StageOccupancy occupancy, Optional<Id<Project>> ownProject) {
        this.snapshot = snapshot;
        this.occupancy = occupancy;
        this.ownProject =
                ownProject.filter(id -> snapshot.projects().find(id.value()).isPresent());
    }

    /** What the corners and the potential say of themselves. */
    public static List<IndicatorDescriptor> descriptors() {
        return List.of(
                ThemeOverlaps.DESCRIPTOR, ValueChainFits.DESCRIPTOR, ProjectTies.DESCRIPTOR, Potential.DESCRIPTOR);
    }

    /** Every unordered pair of regions, by potential; equal potentials by region ids; pairs without potential last. */
    public SynergyOverview overview(SynergyParameters parameters) {
        return overview(new DiamondInputs(snapshot, occupancy, parameters));
    }

    /** One pair as seen from {@code a}, every number with its parts. */
    public PairExplanation explain(Id<Region> a, Id<Region> b, SynergyParameters parameters) {
        return explainer(parameters).apply(a, b);
    }

    /** Explains pairs under the same parameters; what they share is computed once. */
    public BiFunction<Id<Region>, Id<Region>, PairExplanation> explainer(SynergyParameters parameters) {
        DiamondInputs inputs = new DiamondInputs(snapshot, occupancy, parameters);
        SynergyOverview overview = overview(inputs);
        PairExplainer explainer = new PairExplainer(snapshot, inputs);
        return (a, b) -> {
            boolean reversed = a.compareTo(b) > 0;
            Id<Region> first = reversed ? b : a;
            Id<Region> second = reversed ? a : b;
            PairSynergy pair = overview.pairs().stream()
                    .filter(p -> p.a().equals(first) && p.b().equals(second))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no pair of '" + a + "' and '" + b + "'"));
            return explainer.explain(
                    snapshot.regions().indexOf(a),
                    snapshot.regions().indexOf(b),
                    reversed ? pair.reversed() : pair,
                    overview);
        };
    }

    /** How often each pair is among the first {@code top} over draws of weights. */
    public RankStability stability(SynergyParameters parameters, int draws, long seed, int top) {
        return new RankStability(
                parameters, draws, seed, top, new RankStabilities(overview(parameters)).over(draws, seed, top));
    }

    /** What every other region would add to a pair, the most first. */
    public List<ThirdRegion> thirdRegions(Id<Region> a, Id<Region> b, SynergyParameters parameters) {
        return new ThirdRegions(snapshot, new DiamondInputs(snapshot, occupancy, parameters))
                .of(snapshot.regions().indexOf(a), snapshot.regions().indexOf(b));
    }

    /**
     * The groups that cover most of what no smaller part of them does.
     *
     * @param among the regions to choose from
     * @throws AlpSynergyException {@code groups-too-many}
     */
    public RegionGroups groups(SynergyParameters parameters, List<Id<Region>> among, int size, int limit) {
        int[] regions =
                among.stream().mapToInt(snapshot.regions()::indexOf).sorted().toArray();
        return new RegionGroups(
                parameters,
                size,
                GroupSearch.count(regions.length, size),
                new GroupSearch(snapshot, new DiamondInputs(snapshot, occupancy, parameters))
                        .best(regions, size, limit));
    }

    private SynergyOverview overview(DiamondInputs inputs) {
        int regions = snapshot.regions().size();
        List<PairSynergy> pairs = new ArrayList<>(regions * (regions - 1) / 2);
        for (int a = 0; a < regions; a++) {
            for (int b = a + 1; b < regions; b++) {
                pairs.add(pair(inputs, a, b));
            }
        }
        OptionalDouble medianPotential = median(pairs, PairSynergy::potential);
        OptionalDouble medianTies = median(pairs, PairSynergy::ties);
        pairs.sort(Comparator.comparingDouble((PairSynergy p) -> -p.potential().orElse(-1))
                .thenComparing(PairSynergy::a)
                .thenComparing(PairSynergy::b));
        List<PairSynergy> ranked = new ArrayList<>(pairs.size());
        for (int i = 0; i < pairs.size(); i++) {
            ranked.add(rank(pairs.get(i), i + 1, medianPotential, medianTies));
        }
        return new SynergyOverview(inputs.parameters(), ranked, medianPotential, medianTies, limits(inputs, ranked));
    }

    private PairSynergy pair(DiamondInputs inputs, int a, int b) {
        OptionalDouble overlap = inputs.overlap(a, b);
        OptionalDouble aFromB = inputs.complementarity(a, b);
        OptionalDouble bFromA = inputs.complementarity(b, a);
        OptionalDouble complementarity = mean(aFromB, bFromA);
        OptionalDouble fit = inputs.fits().compute(a, b);
        return new PairSynergy(
                snapshot.regions().get(a).id(),
                snapshot.regions().get(b).id(),
                overlap,
                aFromB,
                bFromA,
                complementarity,
                fit,
                inputs.ties().compute(a, b),
                inputs.ties().shared(a, b).cardinality(),
                Potential.compute(inputs.parameters().weights(), overlap, complementarity, fit),
                false,
                OptionalInt.empty());
    }

    private static PairSynergy rank(
            PairSynergy p, int rank, OptionalDouble medianPotential, OptionalDouble medianTies) {
        boolean untapped = p.potential().isPresent()
                && p.ties().isPresent()
                && p.potential().getAsDouble() >= medianPotential.orElseThrow()
                && p.ties().getAsDouble() < medianTies.orElseThrow();
        return new PairSynergy(
                p.a(),
                p.b(),
                p.overlap(),
                p.complementarityAFromB(),
                p.complementarityBFromA(),
                p.complementarity(),
                p.fit(),
                p.ties(),
                p.sharedProjects(),
                p.potential(),
                untapped,
                p.potential().isPresent() ? OptionalInt.of(rank) : OptionalInt.empty());
    }

    private SynergyOverview.Limits limits(DiamondInputs inputs, List<PairSynergy> pairs) {
        List<Id<Theme>> weightless = new ArrayList<>();
        for (int t = 0; t < snapshot.themes().size(); t++) {
            if (inputs.overlaps().counts(t)
                    && inputs.declared().matrix().ubiquity(t)
                            == snapshot.regions().size()) {
                weightless.add(snapshot.themes().get(t).id());
            }
        }
        List<Id<Region>> silent = new ArrayList<>();
        for (int r = 0; r < snapshot.regions().size(); r++) {
            if (!inputs.declared().declaresAny(r)) {
                silent.add(snapshot.regions().get(r).id());
            }
        }
        return new SynergyOverview.Limits(
                ownProject,
                restingOnOwnProject(inputs.parameters()),
                (int) pairs.stream().filter(p -> p.sharedProjects() == 1).count(),
                weightless,
                silent,
                new SynergyOverview.CornersAndTies(
                        correlation(pairs, PairSynergy::overlap),
                        correlation(pairs, PairSynergy::complementarity),
                        correlation(pairs, PairSynergy::fit)));
    }

    /** Pairs that, under the other filters, share the dataset's own project and no other. */
    private List<SynergyOverview.RegionPair> restingOnOwnProject(SynergyParameters parameters) {
        if (ownProject.isEmpty()) {
            return List.of();
        }
        TreeSet<Id<Project>> others = new TreeSet<>(parameters.excludedProjects());
        others.remove(ownProject.get());
        ProjectTies ties = new ProjectTies(
                snapshot,
                new SynergyParameters(
                        parameters.period(),
                        parameters.themes(),
                        others,
                        parameters.thematicObjective(),
                        parameters.maxConsortium(),
                        parameters.weights()));
        int own = snapshot.projects().indexOf(ownProject.get());
        List<SynergyOverview.RegionPair> pairs = new ArrayList<>();
        for (int a = 0; a < snapshot.regions().size(); a++) {
            for (int b = a + 1; b < snapshot.regions().size(); b++) {
                var shared = ties.shared(a, b);
                if (shared.get(own) && shared.cardinality() == 1) {
                    pairs.add(new SynergyOverview.RegionPair(
                            snapshot.regions().get(a).id(),
                            snapshot.regions().get(b).id()));
                }
            }
        }
        return pairs;
    }

    /** Spearman's correlation of a corner with the ties, over the pairs that have both. */
    private static OptionalDouble correlation(List<PairSynergy> pairs, Function<PairSynergy, OptionalDouble> corner) {
        List<PairSynergy> known = pairs.stream()
                .filter(p -> corner.apply(p).isPresent() && p.ties().isPresent())
                .toList();
        return RankCorrelation.spearman(
                known.stream().mapToDouble(p -> corner.apply(p).getAsDouble()).toArray(),
                known.stream().mapToDouble(p -> p.ties().getAsDouble()).toArray());
    }

    static OptionalDouble mean(OptionalDouble x, OptionalDouble y) {
        if (x.isPresent() && y.isPresent()) {
            return OptionalDouble.of((x.getAsDouble() + y.getAsDouble()) / 2);
        }
        return x.isPresent() ? x : y;
    }

    private static OptionalDouble median(List<PairSynergy> pairs, Function<PairSynergy, OptionalDouble> figure) {
        return Potential.median(pairs.stream()
                .map(figure)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray());
    }
}
