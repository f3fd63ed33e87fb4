package eu.alpsynergy.synergy.benchmark;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.api.RegionBenchmark;
import eu.alpsynergy.synergy.api.RegionBenchmark.Difference;
import eu.alpsynergy.synergy.api.RegionBenchmark.Peer;
import eu.alpsynergy.synergy.api.RegionBenchmark.Standing;
import eu.alpsynergy.synergy.api.RegionBenchmark.Structure;
import eu.alpsynergy.synergy.api.RegionBenchmark.ThemeStanding;
import eu.alpsynergy.synergy.diamond.DeclaredThemes;
import eu.alpsynergy.synergy.indicator.BinaryMatrix;
import eu.alpsynergy.synergy.indicator.Concentration;
import eu.alpsynergy.synergy.indicator.EconomicComplexity;
import eu.alpsynergy.synergy.indicator.IndicatorDescriptor;
import eu.alpsynergy.synergy.indicator.Specialisation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Every region beside the others, for one indicator of activity. Built once per snapshot and indicator; safe for concurrent use.
 * Cost of one region O(R D).
 */
public final class RegionBenchmarks {

    /** How many of the regions most alike a region is measured against. */
    public static final int NEAREST = 3;

    public static final IndicatorDescriptor DISTANCE = new IndicatorDescriptor(
            "structural-distance",
            "d(r,s) = 1/2 sum_d |x[r,d]/x[r,.] - x[s,d]/x[s,.]| over the divisions known in both",
            "share of activity",
            "[0, 1]; 0 = same structure",
            List.of("half of Krugman's index between two regions; Krugman 1991"));

    private static final int PARTS = 8;

    private final GraphSnapshot snapshot;
    private final RegionalActivity activity;
    private final ThemeStrengths strengths;
    private final ThemeActors actors;
    private final DeclaredThemes older;
    private final DeclaredThemes newer;
    private final List<Figure> structure;

    private record Figure(String name, IntFunction<OptionalDouble> of) {}

    /** Actors counted in this process. */
    public RegionBenchmarks(GraphSnapshot snapshot, String indicator) {
        this(snapshot, indicator, ThemeActors.of(snapshot));
    }

    /** With actors per theme as any engine counted them. */
    public RegionBenchmarks(GraphSnapshot snapshot, String indicator, ThemeActors actors) {
        this.snapshot = snapshot;
        this.activity = RegionalActivity.of(snapshot, indicator);
        this.strengths = new ThemeStrengths(snapshot, activity);
        this.actors = actors;
        this.older = DeclaredThemes.of(snapshot, Period.P2014_20);
        this.newer = DeclaredThemes.of(snapshot, Period.P2021_27);
        this.structure = structure();
    }

    private List<Figure> structure() {
        Concentration concentration = new Concentration(activity.values());
        BinaryMatrix specialised = Specialisation.compute(activity.values(), Specialisation.USUAL_THRESHOLD);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "diversity",
                r -> activity.isMeasured(r) ? OptionalDouble.of(specialised.diversity(r)) : OptionalDouble.empty()));
        figures.add(new Figure(Concentration.HERFINDAHL.id(), concentration::herfindahl));
        figures.add(new Figure(Concentration.ENTROPY.id(), concentration::entropy));
        figures.add(new Figure(Concentration.KRUGMAN.id(), concentration::krugman));
        complexity(specialised).ifPresent(c -> figures.add(new Figure(EconomicComplexity.ECI.id(), c::eci)));
        return figures;
    }

    private static Optional<EconomicComplexity> complexity(BinaryMatrix specialised) {
        try {
            return Optional.of(EconomicComplexity.compute(specialised));
        } catch (AlpSynergyException tooSmallOrAmbiguous) {
            return Optional.empty();
        }
    }

    public RegionBenchmark of(Id<Region> id) {
        int region = snapshot.regions().indexOf(id);
        List<Peer> peers = peers(region);
        int[] nearest = peers.stream()
                .limit(NEAREST)
                .mapToInt(p -> snapshot.regions().indexOf(p.region()))
                .toArray();
        return new RegionBenchmark(
                id,
                activity.indicator(),
                activity.isMeasured(region),
                activity.isMeasured(region) ? activity.missing(region) : 0,
                peers,
                IntStream.range(0, snapshot.themes().size())
                        .mapToObj(t -> standing(region, t, nearest))
                        .toList(),
                structure.stream().map(f -> structure(f, region, nearest)).toList(),
                focus(region));
    }

    /** Other measured regions by distance; none when the region itself is not measured. */
    private List<Peer> peers(int region) {
        List<Peer> peers = new ArrayList<>();
        for (int other = 0; other < snapshot.regions().size() && activity.isMeasured(region); other++) {
            if (other != region && activity.isMeasured(other)) {
                peers.add(peer(region, other));
            }
        }
        peers.sort(Comparator.comparingDouble(Peer::distance).thenComparing(Peer::region));
        return peers;
    }

    private Peer peer(int region, int other) {
        int[] both = IntStream.range(0, activity.divisions().size())
                .filter(d -> activity.isKnown(region, d) && activity.isKnown(other, d))
                .toArray();
        double ownAll =
                IntStream.of(both).mapToDouble(d -> activity.value(region, d)).sum();
        double otherAll =
                IntStream.of(both).mapToDouble(d -> activity.value(other, d)).sum();
        double distance = 0;
        List<Difference> parts = new ArrayList<>();
        for (int d : both) {
            double own = ownAll == 0 ? 0 : activity.value(region, d) / ownAll;
            double others = otherAll == 0 ? 0 : activity.value(other, d) / otherAll;
            double contribution = Math.abs(own - others) / 2;
            distance += contribution;
            parts.add(new Difference(
                    activity.divisions().get(d).id(),
                    own,
                    others,
                    contribution,
                    List.of(activity.fact(region, d), activity.fact(other, d))));
        }
        parts.sort(
                Comparator.comparingDouble((Difference d) -> -d.contribution()).thenComparing(Difference::industry));
        return new Peer(snapshot.regions().get(other).id(), distance, parts.subList(0, Math.min(PARTS, parts.size())));
    }

    private ThemeStanding standing(int region, int theme, int[] nearest) {
        OptionalDouble strength = strengths.of(region, theme);
        boolean declared = newer.matrix().has(region, theme);
        List<FactKey> facts = new ArrayList<>(newer.facts(region, theme));
        facts.addAll(older.facts(region, theme));
        facts.addAll(strengths.facts(region, theme));
        return new ThemeStanding(
                snapshot.themes().get(theme).id(),
                older.matrix().has(region, theme),
                declared,
                strength,
                mean(nearest, r -> strengths.of(r, theme)),
                actors.locationQuotient(region, theme),
                standing(declared, newer.declaresAny(region), strength),
                facts);
    }

    private static Standing standing(boolean declared, boolean declaresAny, OptionalDouble strength) {
        if (strength.isEmpty() || !declaresAny) {
            return Standing.UNKNOWN;
        }
        boolean strong = strength.getAsDouble() >= Specialisation.USUAL_THRESHOLD;
        if (declared) {
            return strong ? Standing.BACKED : Standing.UNBACKED;
        }
        return strong ? Standing.UNDECLARED : Standing.NEITHER;
    }

    private Structure structure(Figure figure, int region, int[] nearest) {
        OptionalDouble own = figure.of().apply(region);
        double[] all = IntStream.range(0, snapshot.regions().size())
                .mapToObj(figure.of())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        OptionalInt rank = OptionalInt.empty();
        if (own.isPresent()) {
            int higher = 0;
            for (double value : all) {
                higher += value > own.getAsDouble() ? 1 : 0;
            }
            rank = OptionalInt.of(higher + 1);
        }
        return new Structure(figure.name(), own, mean(nearest, figure.of()), rank, all.length);
    }

    private static OptionalDouble mean(int[] regions, IntFunction<OptionalDouble> figure) {
        return IntStream.of(regions)
                .mapToObj(figure)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    private RegionBenchmark.Focus focus(int region) {
        List<Id<Theme>> kept = new ArrayList<>();
        List<Id<Theme>> added = new ArrayList<>();
        List<Id<Theme>> dropped = new ArrayList<>();
        for (int t = 0; t < snapshot.themes().size(); t++) {
            boolean before = older.matrix().has(region, t);
            boolean now = newer.matrix().has(region, t);
            Id<Theme> theme = snapshot.themes().get(t).id();
            if (before && now) {
                kept.add(theme);
            } else if (now) {
                added.add(theme);
            } else if (before) {
                dropped.add(theme);
            }
        }
        return new RegionBenchmark.Focus(
                older.matrix().diversity(region),
                newer.matrix().diversity(region),
                concentration(older, region),
                concentration(newer, region),
                kept,
                added,
                dropped);
    }

    /** Herfindahl index of the priorities' namings over themes. */
    private static OptionalDouble concentration(DeclaredThemes declared, int region) {
        int themes = declared.matrix().columns();
        double[] namings = new double[themes];
        for (int t = 0; t < themes; t++) {
            namings[t] = declared.namings(region, t);
        }
        return new Concentration(new double[][] {namings}).herfindahl(0);
    }
}
