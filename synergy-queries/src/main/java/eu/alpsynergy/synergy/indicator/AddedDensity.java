package eu.alpsynergy.synergy.indicator;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a partner has, the region lacks, and is related to a domain, as a share of all that is related to it.
 *
 * <p>{@code a[r←s,i] = sum_{j≠i} phi[i,j] M[s,j] (1 - M[r,j]) / sum_{j≠i} phi[i,j]}. Range [0, 1]; directed. Absent when nothing
 * is related to the domain. Cost O(D) a value.
 *
 * <p>Source: after Balland & Boschma 2021, doi:10.1080/00343404.2020.1861240; the form is ours.
 */
public final class AddedDensity {

    public static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "added-density",
            "a[r←s,i] = sum_{j≠i} phi[i,j] M[s,j] (1 - M[r,j]) / sum_{j≠i} phi[i,j]",
            "share of proximity",
            "[0, 1]",
            List.of("after Balland & Boschma 2021, doi:10.1080/00343404.2020.1861240"));

    private final BinaryMatrix m;
    private final OptionalMatrix phi;
    private final double[] allProximity;

    public AddedDensity(BinaryMatrix m, OptionalMatrix phi) {
        this.m = m;
        this.phi = phi;
        this.allProximity = new double[m.columns()];
        for (int i = 0; i < m.columns(); i++) {
            for (int j = 0; j < m.columns(); j++) {
                allProximity[i] += phi.orZero(i, j);
            }
        }
    }

    /** What {@code partner} adds to {@code region} around {@code domain}. */
    public OptionalDouble of(int region, int partner, int domain) {
        if (allProximity[domain] == 0) {
            return OptionalDouble.empty();
        }
        double added = 0;
        for (int j = 0; j < m.columns(); j++) {
            if (adds(region, partner, j)) {
                added += phi.orZero(domain, j);
            }
        }
        return OptionalDouble.of(added / allProximity[domain]);
    }

    /** Whether the partner has a domain that the region lacks. */
    public boolean adds(int region, int partner, int domain) {
        return m.has(partner, domain) && !m.has(region, domain);
    }
}
