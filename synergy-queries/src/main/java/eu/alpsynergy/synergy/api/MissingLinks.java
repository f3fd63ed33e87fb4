package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.ValueChain;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Pairs of actors at linked stages of a chain who have no tie, those first whose tie would add most cover.
 *
 * @param links hand-overs of the chain, loops included
 * @param linksTied those at which a tie between actors of different regions is known
 * @param untiedPairs pairs of different actors at linked stages without a tie
 * @param addingPairs those of them whose tie would be the first between their regions at a hand-over
 * @param pairs the best of these
 */
public record MissingLinks(
        Id<ValueChain> chain, int links, int linksTied, long untiedPairs, long addingPairs, List<Pair> pairs) {

    public MissingLinks {
        pairs = List.copyOf(pairs);
    }

    /** A hand-over; {@code first} says whether the first actor of the pair stands at its beginning. */
    public record Place(Id<Stage> from, Id<Stage> to, boolean first) {}

    /**
     * Two actors of different regions without a tie, the first by id first.
     *
     * @param firstAtLink hand-overs at which theirs would be the first tie between regions at all
     * @param firstOfRegions hand-overs at which theirs would be the first tie between these two regions
     * @param km absent where a point is missing
     * @param facts who performs what, and the links
     */
    public record Pair(
            Id<Actor> actor,
            Id<Region> region,
            Id<Actor> other,
            Id<Region> otherRegion,
            List<Place> firstAtLink,
            List<Place> firstOfRegions,
            OptionalDouble km,
            boolean crossesBorder,
            List<FactKey> facts) {

        public Pair {
            firstAtLink = List.copyOf(firstAtLink);
            firstOfRegions = List.copyOf(firstOfRegions);
            facts = List.copyOf(facts);
        }
    }
}
