package eu.alpsynergy.synergy.indicator;

import java.util.List;

/**
 * How often two domains occur in the same regions.
 *
 * <p>{@code phi[i,j] = min(C[i,j] / u_j, C[i,j] / u_i)} with co-occurrence {@code C = M'M} and ubiquity u. Range [0, 1].
 * Absent for a domain that no region has, and on the diagonal, which is never used (other libraries keep 1 there). Cost O(D² R).
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
        int domains = m.columns();
        int[] ubiquity = new int[domains];
        for (int d = 0; d < domains; d++) {
            ubiquity[d] = m.ubiquity(d);
        }
        OptionalMatrix phi = OptionalMatrix.absent(domains, domains);
        for (int i = 0; i < domains; i++) {
            for (int j = i + 1; j < domains; j++) {
                if (ubiquity[i] > 0 && ubiquity[j] > 0) {
                    double value = (double) coOccurrence(m, i, j) / Math.max(ubiquity[i], ubiquity[j]);
                    phi.set(i, j, value).set(j, i, value);
                }
            }
        }
        return phi;
    }

    private static int coOccurrence(BinaryMatrix m, int i, int j) {
        int both = 0;
        for (int r = 0; r < m.rows(); r++) {
            if (m.has(r, i) && m.has(r, j)) {
                both++;
            }
        }
        return both;
    }
}
