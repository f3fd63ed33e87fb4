package eu.alpsynergy.synergy.diamond;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.indicator.AddedDensity;
import eu.alpsynergy.synergy.indicator.Complementarity;
import eu.alpsynergy.synergy.indicator.OptionalMatrix;
import eu.alpsynergy.synergy.indicator.Proximity;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import java.util.BitSet;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What all pairs of one set of parameters share: matrices, proximity, weights, covers, project sets. */
final class DiamondInputs {

    private final SynergyParameters parameters;
    private final DeclaredThemes declared;
    private final OptionalMatrix phi;
    private final AddedDensity added;
    private final OptionalMatrix complementarities;
    private final ThemeOverlaps overlaps;
    private final ValueChainFits fits;
    private final ProjectTies ties;
    private final BitSet wantedThemes;
    private final StageOccupancy occupancy;
    private final int[] chains;

    DiamondInputs(GraphSnapshot snapshot, StageOccupancy occupancy, SynergyParameters parameters) {
        this.parameters = parameters;
        this.occupancy = occupancy;
        this.wantedThemes = wantedThemes(snapshot, parameters);
        this.declared = DeclaredThemes.of(snapshot, parameters.period());
        this.phi = Proximity.compute(declared.matrix());
        this.added = new AddedDensity(declared.matrix(), phi);
        this.complementarities = Complementarity.all(declared.matrix(), phi, this::isTarget);
        this.overlaps = new ThemeOverlaps(declared.matrix(), wantedThemes::get);
        this.chains = wantedChains(snapshot);
        this.fits = new ValueChainFits(
                occupancy,
                chains,
                IntStream.of(chains).map(c -> snapshot.linksOfChain(c).length).toArray(),
                snapshot.regions().size());
        this.ties = new ProjectTies(snapshot, parameters);
    }

    private static BitSet wantedThemes(GraphSnapshot snapshot, SynergyParameters parameters) {
        BitSet wanted = new BitSet();
        if (parameters.themes().isEmpty()) {
            wanted.set(0, snapshot.themes().size());
        }
        parameters.themes().forEach(theme -> wanted.set(snapshot.themes().indexOf(theme)));
        return wanted;
    }

    /** All chains, or with a theme filter those that concern one of the themes. */
    private int[] wantedChains(GraphSnapshot snapshot) {
        return IntStream.range(0, snapshot.chains().size())
                .filter(c -> parameters.themes().isEmpty()
                        || IntStream.of(snapshot.themesOfChain().targetsOf(c)).anyMatch(wantedThemes::get))
                .toArray();
    }

    SynergyParameters parameters() {
        return parameters;
    }

    StageOccupancy occupancy() {
        return occupancy;
    }

    /** The chains that count under the theme filter. */
    int[] chains() {
        return chains;
    }

    /** Whether a theme passes the filter. */
    boolean wants(int theme) {
        return wantedThemes.get(theme);
    }

    DeclaredThemes declared() {
        return declared;
    }

    OptionalMatrix phi() {
        return phi;
    }

    AddedDensity added() {
        return added;
    }

    ThemeOverlaps overlaps() {
        return overlaps;
    }

    ValueChainFits fits() {
        return fits;
    }

    ProjectTies ties() {
        return ties;
    }

    /** Absent where one of the two declares nothing: then nothing is known, and 0 would be a claim. */
    OptionalDouble overlap(int a, int b) {
        return bothDeclare(a, b) ? overlaps.compute(a, b) : OptionalDouble.empty();
    }

    /** What {@code partner} adds to {@code region}, over the themes the region lacks. */
    OptionalDouble complementarity(int region, int partner) {
        return bothDeclare(region, partner) ? complementarities.at(region, partner) : OptionalDouble.empty();
    }

    boolean isTarget(int region, int theme) {
        return wantedThemes.get(theme) && !declared.matrix().has(region, theme);
    }

    boolean bothDeclare(int a, int b) {
        return declared.declaresAny(a) && declared.declaresAny(b);
    }
}
