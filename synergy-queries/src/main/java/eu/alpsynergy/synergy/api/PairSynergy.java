package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The figures of an unordered pair of regions ({@code a} before {@code b} by id); undefined ones are absent. */
public record PairSynergy(
        Id<Region> a,
        Id<Region> b,
        OptionalDouble overlap,
        OptionalDouble complementarityAFromB,
        OptionalDouble complementarityBFromA,
        OptionalDouble complementarity,
        OptionalDouble fit,
        OptionalDouble ties,
        int sharedProjects,
        OptionalDouble potential,
        boolean untapped,
        OptionalInt rank) {

    /** The same pair seen from {@code b}. */
    public PairSynergy reversed() {
        return new PairSynergy(
                b,
                a,
                overlap,
                complementarityBFromA,
                complementarityAFromB,
                complementarity,
                fit,
                ties,
                sharedProjects,
                potential,
                untapped,
                rank);
    }
}
