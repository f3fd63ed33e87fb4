package eu.alpsynergy.synergy.api;

import java.util.List;
import java.util.OptionalDouble;

/** A pair with everything its numbers are made of, as seen from {@code a}. */
public record PairExplanation(
        SynergyParameters parameters,
        PairSynergy summary,
        Corner<Part.ThemeOverlap> overlap,
        Corner<Part.ThemeAdded> complementarityAFromB,
        Corner<Part.ThemeAdded> complementarityBFromA,
        Corner<Part.ChainFit> fit,
        Corner<Part.SharedProject> ties,
        List<PotentialPart> potential,
        OptionalDouble medianPotential,
        OptionalDouble medianTies,
        int pairsTotal) {

    public PairExplanation {
        potential = List.copyOf(potential);
    }

    /** A corner's share in the potential; contributions add up to it. */
    public record PotentialPart(CornerKind corner, double weight, OptionalDouble value, double contribution) {}

    /** The corners that make the potential. */
    public enum CornerKind {
        OVERLAP,
        COMPLEMENTARITY,
        FIT
    }
}
