package eu.alpsynergy.synergy.diamond;

import eu.alpsynergy.synergy.indicator.IndicatorDescriptor;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What two regions cover of value chains only because they are two.
 *
 * <p>{@code fit_c = (|cover({r,s})| - max(|cover({r})|, |cover({s})|)) / |L_c|}, with L_c all links of chain c and {@code cover(A)}
 * those with both end stages occupied by an actor of A; the pair's figure is the mean over the chains in which both have an actor.
 * Range [0, 1], symmetric; absent when there is no such chain. Cost O(links) a pair.
 */
final class ValueChainFits {

    static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "value-chain-fit",
            "fit(r,s) = mean over common chains of (|cover({r,s})| - max(|cover({r})|, |cover({s})|)) / |L_c|",
            "share of stage links",
            "[0, 1]",
            List.of("own"));

    private final StageOccupancy occupancy;
    private final List<Chain> chains;

    /** A chain with what each region covers alone; and the regions with an actor in it. */
    private record Chain(int index, int links, List<BitSet> coverOfRegion, BitSet takesPart) {}

    ValueChainFits(StageOccupancy occupancy, int[] chainIndices, int[] linksOfChain, int regions) {
        this.occupancy = occupancy;
        this.chains = new ArrayList<>();
        for (int k = 0; k < chainIndices.length; k++) {
            List<BitSet> cover = new ArrayList<>();
            BitSet takesPart = new BitSet(regions);
            for (int r = 0; r < regions; r++) {
                takesPart.set(r, occupancy.takesPart(r, chainIndices[k]));
                cover.add(occupancy.cover(chainIndices[k], r));
            }
            chains.add(new Chain(chainIndices[k], linksOfChain[k], cover, takesPart));
        }
    }

    /**
     * The fit of a pair in one chain.
     *
     * @param won links, by index, that the two cover and the one that covers more alone does not
     * @param onlyTogether those of them that neither covers alone
     */
    record Fit(
            int chain, int links, int coveredByA, int coveredByB, int coveredByBoth, BitSet won, BitSet onlyTogether) {
        double value() {
            return links == 0 ? 0 : (double) (coveredByBoth - Math.max(coveredByA, coveredByB)) / links;
        }
    }

    /** The chains in which both regions have an actor. */
    List<Fit> common(int a, int b) {
        List<Fit> fits = new ArrayList<>();
        for (Chain chain : chains) {
            if (chain.takesPart().get(a) && chain.takesPart().get(b)) {
                BitSet coverA = chain.coverOfRegion().get(a);
                BitSet coverB = chain.coverOfRegion().get(b);
                BitSet both = occupancy.cover(chain.index(), a, b);
                BitSet won = (BitSet) both.clone();
                won.andNot(coverB.cardinality() > coverA.cardinality() ? coverB : coverA);
                BitSet onlyTogether = (BitSet) both.clone();
                onlyTogether.andNot(coverA);
                onlyTogether.andNot(coverB);
                fits.add(new Fit(
                        chain.index(),
                        chain.links(),
                        coverA.cardinality(),
                        coverB.cardinality(),
                        both.cardinality(),
                        won,
                        onlyTogether));
            }
        }
        return fits;
    }

    static OptionalDouble mean(List<Fit> fits) {
        return fits.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum(fits) / fits.size());
    }

    private static double sum(List<Fit> fits) {
        double sum = 0;
        for (Fit fit : fits) {
            sum += fit.value();
        }
        return sum;
    }

    OptionalDouble compute(int a, int b) {
        return mean(common(a, b));
    }
}
