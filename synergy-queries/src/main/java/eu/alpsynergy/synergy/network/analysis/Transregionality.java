package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.synergy.indicator.IndicatorDescriptor;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How evenly the members of a community come from different regions.
 *
 * <p>{@code T = -sum_r p_r ln p_r / ln R}, with {@code p_r} the share of members of region r and R the number of regions in the whole
 * network. Range [0, 1]: 0 all of one region, 1 all regions alike. Absent where the network has fewer than two regions, or nobody is
 * counted. Cost O(R).
 *
 * <p>Source: Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x; normalised as Pielou's evenness over all regions.
 */
public final class Transregionality {

    public static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "transregionality",
            "T = -sum_r p_r ln p_r / ln R",
            "evenness over regions",
            "[0, 1]",
            List.of("Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x"));

    private Transregionality() {}

    /**
     * Of members by region.
     *
     * @param members of each region, in a fixed order
     * @param regions in the whole network
     */
    public static OptionalDouble compute(int[] members, int regions) {
        long all = 0;
        for (int count : members) {
            all += count;
        }
        if (regions < 2 || all == 0) {
            return OptionalDouble.empty();
        }
        double entropy = 0;
        for (int count : members) {
            if (count > 0) {
                double share = (double) count / all;
                entropy -= share * Math.log(share);
            }
        }
        return OptionalDouble.of(Math.min(1, Math.max(0, entropy / Math.log(regions))));
    }
}
