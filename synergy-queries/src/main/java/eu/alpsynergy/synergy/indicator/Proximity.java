package eu.alpsynergy.synergy.indicator;

import java.util.List;

/**
 * How often two domains occur in the same regions.
 *
 * <p>{@code phi[i,j] = min(C[i,j] / u_j, C[i,j] / u_i)} with co-occurrence {@code C = M'M} and ubiquity u. Range [0, 1].
 * Absent for a domain that no region has, and on the diagonal, which is never used (other libraries keep 1 there). Cost O(D² R / 64).
 *
 * <p>Source: Hidalgo, Klinger, Barabási, Hausmann 2007, doi:10.1126/science.1144581.
 */
public final class Proximity {

    public static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "proximity",
            "phi[i,j] = min(C[i,j] / u_j, C[i,j] / u_i), C = M'M, i ≠ j",
            "share of regions",
            "[0, 1]",
            List.of("Hidalgo et al. 2007, doi:10.1126/science.1144581"));

    private Proximity() {}

    /** Domains x domains, symmetric. */
    public static OptionalMatrix compute(BinaryMatrix m) {
        return Relatedness.PROXIMITY.compute(m);
    }
}
