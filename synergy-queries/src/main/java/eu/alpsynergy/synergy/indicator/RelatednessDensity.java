package eu.alpsynergy.synergy.indicator;

import java.util.List;

/**
 * How much of what is related to a domain a region already has.
 *
 * <p>{@code w[r,i] = sum_{j≠i} M[r,j] phi[i,j] / sum_{j≠i} phi[i,j]}. Range [0, 1]; neither percent nor rounded (EconGeo does
 * both). Absent when the denominator is 0: nothing is related to the domain. Cost O(R D²).
 *
 * <p>Source: Hidalgo et al. 2007, doi:10.1126/science.1144581.
 */
public final class RelatednessDensity {

    public static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "relatedness-density",
            "w[r,i] = sum_{j≠i} M[r,j] phi[i,j] / sum_{j≠i} phi[i,j]",
            "share of proximity",
            "[0, 1]",
            List.of("Hidalgo et al. 2007, doi:10.1126/science.1144581"));

    private RelatednessDensity() {}

    /** Regions x domains; a diagonal that phi has is part of both sums. */
    public static OptionalMatrix compute(BinaryMatrix m, OptionalMatrix phi) {
        OptionalMatrix density = OptionalMatrix.absent(m.rows(), m.columns());
        int[][] held = new int[m.rows()][];
        for (int r = 0; r < m.rows(); r++) {
            held[r] = m.columnsOf(r);
        }
        for (int i = 0; i < m.columns(); i++) {
            double all = 0;
            for (int j = 0; j < m.columns(); j++) {
                all += phi.orZero(i, j);
            }
            for (int r = 0; r < m.rows() && all > 0; r++) {
                double sum = 0;
                for (int j : held[r]) {
                    sum += phi.orZero(i, j);
                }
                density.set(r, i, sum / all);
            }
        }
        return density;
    }
}
