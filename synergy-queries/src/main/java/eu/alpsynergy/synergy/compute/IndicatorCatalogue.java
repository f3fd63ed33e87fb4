package eu.alpsynergy.synergy.compute;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.Nearest;
import eu.alpsynergy.synergy.indicator.AddedDensity;
import eu.alpsynergy.synergy.indicator.BinaryMatrix;
import eu.alpsynergy.synergy.indicator.CoOccurrence;
import eu.alpsynergy.synergy.indicator.Complementarity;
import eu.alpsynergy.synergy.indicator.Concentration;
import eu.alpsynergy.synergy.indicator.EconomicComplexity;
import eu.alpsynergy.synergy.indicator.IndicatorDescriptor;
import eu.alpsynergy.synergy.indicator.LocationQuotient;
import eu.alpsynergy.synergy.indicator.OptionalMatrix;
import eu.alpsynergy.synergy.indicator.Relatedness;
import eu.alpsynergy.synergy.indicator.RelatednessDensity;
import eu.alpsynergy.synergy.indicator.Specialisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** Every indicator by its name, with its options; computes it on somebody's own table. */
public final class IndicatorCatalogue {

    /** An indicator as users can ask for it. */
    public record Entry(IndicatorDescriptor descriptor, String help, List<OptionSpec> options) {

        public Entry {
            options = List.copyOf(options);
        }

        public String name() {
            return descriptor.id();
        }
    }

    private record Computation(Entry entry, BiFunction<ComputeTask, Options, ComputeResult> run) {}

    private static final IndicatorDescriptor DIVERSITY = new IndicatorDescriptor(
            "diversity",
            "k_r = sum_d M[r,d]",
            "domains",
            "0 to D",
            List.of("Hidalgo & Hausmann 2009, doi:10.1073/pnas.0900943106"));
    private static final IndicatorDescriptor UBIQUITY = new IndicatorDescriptor(
            "ubiquity",
            "u_d = sum_r M[r,d]",
            "regions",
            "0 to R",
            List.of("Hidalgo & Hausmann 2009, doi:10.1073/pnas.0900943106"));

    private static final OptionSpec OCCURRENCES = OptionSpec.choice(
            "occurrences",
            "ubiquity: the regions that have a domain; co-occurrences: its co-occurrences with others, as EconGeo",
            "ubiquity",
            "co-occurrences");
    private static final OptionSpec DIAGONAL = OptionSpec.choice(
            "diagonal", "absent: never used; one: as py-ecomplexity; zero: as EconGeo", "absent", "one", "zero");

    private final List<Computation> computations = new ArrayList<>();

    public IndicatorCatalogue() {
        shares();
        specialisation();
        relatedness();
        complementarity();
        complexity();
    }

    /** In the order of docs/methods.md. */
    public List<Entry> entries() {
        return computations.stream().map(Computation::entry).toList();
    }

    /**
     * Computes an indicator.
     *
     * @param priorities regions x domains, positive where a region names the domain; only for {@code target=priorities}
     * @throws AlpSynergyException {@code unknown-indicator}, {@code invalid-option}, {@code invalid-table},
     *     {@code invalid-activity} or a refusal of the indicator itself
     */
    public ComputeResult compute(
            String name, ActivityTable table, Optional<ActivityTable> priorities, Map<String, String> options) {
        Computation computation = computations.stream()
                .filter(c -> c.entry().name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
        Options checked = new Options(name, computation.entry().options(), options);
        return computation.run().apply(new ComputeTask(table, priorities, checked), checked);
    }

    private AlpSynergyException unknown(String name) {
        List<String> names = entries().stream().map(Entry::name).toList();
        String hint =
                Nearest.to(name, names).map(n -> "; did you mean '" + n + "'?").orElse("");
        return new AlpSynergyException(
                "unknown-indicator",
                "there is no indicator '" + name + "'" + hint + " Known are " + String.join(", ", names) + ".",
                Map.of("indicator", name));
    }

    private void add(
            IndicatorDescriptor descriptor,
            String help,
            List<OptionSpec> options,
            BiFunction<ComputeTask, Options, ComputeResult> run) {
        computations.add(new Computation(new Entry(descriptor, help, options), run));
    }

    private void shares() {
        add(LocationQuotient.DESCRIPTOR, "How much more of a domain a region has than all.", List.of(), (t, o) -> {
            OptionalMatrix quotients = LocationQuotient.compute(t.activity());
            return t.regionsByDomains(quotients::at);
        });
        add(Concentration.HERFINDAHL, "How much a region depends on few domains.", List.of(), (t, o) -> {
            Concentration concentration = new Concentration(t.activity());
            return t.byRegion(concentration::herfindahl);
        });
        add(Concentration.ENTROPY, "How evenly a region spreads over domains.", List.of(), (t, o) -> {
            Concentration concentration = new Concentration(t.activity());
            return t.byRegion(concentration::entropy);
        });
        add(Concentration.KRUGMAN, "How different a region is from all others together.", List.of(), (t, o) -> {
            Concentration concentration = new Concentration(t.activity());
            return t.byRegion(concentration::krugman);
        });
    }

    private void specialisation() {
        List<OptionSpec> options = List.of(OptionSpec.THRESHOLD, OptionSpec.INPUT);
        add(Specialisation.DESCRIPTOR, "What a region is specialised in.", options, (t, o) -> {
            BinaryMatrix m = t.specialised();
            return t.regionsByDomains((r, d) -> OptionalDouble.of(m.has(r, d) ? 1 : 0));
        });
        add(DIVERSITY, "In how many domains a region is specialised.", options, (t, o) -> {
            BinaryMatrix m = t.specialised();
            return t.byRegion(r -> OptionalDouble.of(m.diversity(r)));
        });
        add(UBIQUITY, "How many regions are specialised in a domain.", options, (t, o) -> {
            BinaryMatrix m = t.specialised();
            return t.byDomain(d -> OptionalDouble.of(m.ubiquity(d)));
        });
    }

    private void relatedness() {
        add(
                CoOccurrence.DESCRIPTOR,
                "In how many regions two domains occur together.",
                List.of(
                        OptionSpec.THRESHOLD,
                        OptionSpec.INPUT,
                        OptionSpec.choice("diagonal", "what stands on the diagonal", "zero", "ubiquity")),
                (t, o) -> {
                    int[][] both = CoOccurrence.compute(t.specialised());
                    boolean keep = o.is("diagonal", "ubiquity");
                    return t.domainsByDomains((i, j) -> OptionalDouble.of(i == j && !keep ? 0 : both[i][j]));
                });
        for (Relatedness measure : Relatedness.values()) {
            List<OptionSpec> options =
                    new ArrayList<>(List.of(OptionSpec.THRESHOLD, OptionSpec.INPUT, DIAGONAL, OCCURRENCES));
            if (measure == Relatedness.ASSOCIATION) {
                options.add(OptionSpec.choice(
                        "scale",
                        "none; expected: times all occurrences, i.e. observed over expected, as EconGeo",
                        "none",
                        "expected"));
            }
            add(measure.descriptor(), "How related two domains are.", options, (t, o) -> relatedness(measure, t, o));
        }
        add(
                RelatednessDensity.DESCRIPTOR,
                "How much of what is related to a domain a region has.",
                List.of(
                        OptionSpec.THRESHOLD,
                        OptionSpec.INPUT,
                        OptionSpec.RELATEDNESS,
                        OptionSpec.choice(
                                "diagonal",
                                "excluded: a domain is not related to itself; included: phi[i,i] = 1 as py-ecomplexity",
                                "excluded",
                                "included"),
                        OptionSpec.UNIT,
                        OptionSpec.choice("round", "none; whole: to whole numbers as EconGeo", "none", "whole")),
                (t, o) -> {
                    BinaryMatrix m = t.specialised();
                    OptionalMatrix phi = t.phi(m);
                    OptionalMatrix density =
                            RelatednessDensity.compute(m, o.is("diagonal", "included") ? phi.withDiagonal(1) : phi);
                    return t.regionsByDomains((r, d) -> t.inUnit(density.at(r, d)));
                });
    }

    private static ComputeResult relatedness(Relatedness measure, ComputeTask t, Options o) {
        int[][] both = CoOccurrence.compute(t.specialised());
        boolean byUbiquity = o.is("occurrences", "ubiquity");
        OptionalMatrix phi = measure.compute(
                both, byUbiquity ? Relatedness.Occurrences.UBIQUITY : Relatedness.Occurrences.CO_OCCURRENCES);
        double factor = measure == Relatedness.ASSOCIATION && o.is("scale", "expected")
                ? (byUbiquity ? t.regionCount() : Relatedness.allCoOccurrences(both))
                : 1;
        OptionalDouble diagonal = o.is("diagonal", "absent")
                ? OptionalDouble.empty()
                : OptionalDouble.of(o.is("diagonal", "one") ? 1 : 0);
        return t.domainsByDomains((i, j) -> {
            if (i == j) {
                return both[i][i] > 0 ? diagonal : OptionalDouble.empty();
            }
            OptionalDouble value = phi.at(i, j);
            return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
        });
    }

    private void complementarity() {
        List<OptionSpec> options =
                List.of(OptionSpec.THRESHOLD, OptionSpec.INPUT, OptionSpec.RELATEDNESS, OptionSpec.UNIT);
        add(AddedDensity.DESCRIPTOR, "What a partner adds around a domain.", options, (t, o) -> {
            BinaryMatrix m = t.specialised();
            AddedDensity added = new AddedDensity(m, t.phi(m));
            return t.triples((r, s, i) -> t.inUnit(added.of(r, s, i)));
        });
        List<OptionSpec> all = new ArrayList<>(options);
        all.add(OptionSpec.choice(
                "target",
                "missing: the domains the region lacks; priorities: those that the second table names, or without one those"
                        + " the region has",
                "missing",
                "priorities"));
        add(Complementarity.DESCRIPTOR, "How much a partner completes a region.", all, (t, o) -> {
            BinaryMatrix m = t.specialised();
            OptionalMatrix c = Complementarity.all(m, t.phi(m), t.targets(m));
            return t.regionsByPartners((r, s) -> t.inUnit(c.at(r, s)));
        });
    }

    private void complexity() {
        List<OptionSpec> options = List.of(OptionSpec.THRESHOLD, OptionSpec.INPUT);
        add(EconomicComplexity.ECI, "How complex a region's economy is.", options, (t, o) -> {
            EconomicComplexity complexity = EconomicComplexity.compute(t.specialised());
            return t.byRegion(complexity::eci);
        });
        add(EconomicComplexity.PCI, "How complex a domain is.", options, (t, o) -> {
            EconomicComplexity complexity = EconomicComplexity.compute(t.specialised());
            return t.byDomain(complexity::pci);
        });
    }
}
