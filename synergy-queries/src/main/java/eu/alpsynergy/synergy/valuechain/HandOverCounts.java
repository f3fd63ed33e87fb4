package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.api.HandOvers;
import java.util.BitSet;

/**
 * Counts who could hand over to whom along a link of a chain, from the numbers of actors per region: O(actors + ties of the actors
 * + regions), not actors times actors.
 */
final class HandOverCounts {

    private final GraphSnapshot snapshot;
    /** Per region the index of its country. */
    private final int[] countryOfRegion;

    HandOverCounts(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
        this.countryOfRegion = snapshot.regions().stream()
                .mapToInt(r -> snapshot.countries().indexOf(r.country()))
                .toArray();
    }

    /** Hand-overs between the actors of two stages by index. */
    HandOvers between(int from, int to) {
        BitSet givers = actorsAt(from);
        BitSet takers = actorsAt(to);
        long[] giving = byRegion(givers);
        long[] taking = byRegion(takers);
        long[] givingOfCountry = byCountry(giving);
        long[] takingOfCountry = byCountry(taking);
        long within = sumOfProducts(giving, taking);
        long sameCountry = sumOfProducts(givingOfCountry, takingOfCountry);
        long all = (long) givers.cardinality() * takers.cardinality();
        return new HandOvers(within, sameCountry - within, all - sameCountry, tied(givers, takers));
    }

    private BitSet actorsAt(int stage) {
        BitSet actors = new BitSet();
        for (int actor : snapshot.actorsOfStage().targetsOf(stage)) {
            actors.set(actor);
        }
        return actors;
    }

    private long[] byRegion(BitSet actors) {
        long[] counts = new long[snapshot.regions().size()];
        actors.stream().forEach(a -> counts[snapshot.regionOfActor(a)]++);
        return counts;
    }

    private long[] byCountry(long[] byRegion) {
        long[] counts = new long[snapshot.countries().size()];
        for (int r = 0; r < byRegion.length; r++) {
            counts[countryOfRegion[r]] += byRegion[r];
        }
        return counts;
    }

    private static long sumOfProducts(long[] a, long[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private long tied(BitSet givers, BitSet takers) {
        Csr ties = snapshot.tiesOfActor();
        long tied = 0;
        BitSet partners = new BitSet();
        for (int giver = givers.nextSetBit(0); giver >= 0; giver = givers.nextSetBit(giver + 1)) {
            partners.clear();
            for (int e = ties.start(giver); e < ties.end(giver); e++) {
                int partner = ties.target(e);
                if (partner != giver && takers.get(partner)) {
                    partners.set(partner);
                }
            }
            tied += partners.cardinality();
        }
        return tied;
    }
}
