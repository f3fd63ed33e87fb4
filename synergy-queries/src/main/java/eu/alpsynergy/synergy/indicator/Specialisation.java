package eu.alpsynergy.synergy.indicator;

import java.util.List;

/**
 * Which region is specialised in which domain.
 *
 * <p>{@code M[r,d] = 1} if {@code LQ[r,d] >= threshold} (1 unless said otherwise), else 0; an absent quotient gives 0. Cost O(R D).
 *
 * <p>Source: Hidalgo & Hausmann 2009, doi:10.1073/pnas.0900943106.
 */
public final class Specialisation {

    public static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "specialisation",
            "M[r,d] = 1 if LQ[r,d] >= threshold, else 0; threshold = 1",
            "-",
            "0 or 1",
            List.of("Hidalgo & Hausmann 2009, doi:10.1073/pnas.0900943106"));
    public static final double USUAL_THRESHOLD = 1;

    private Specialisation() {}

    /**
     * Regions x domains.
     *
     * @param x activity, as {@link LocationQuotient#compute} takes it
     */
    public static BinaryMatrix compute(double[][] x, double threshold) {
        OptionalMatrix quotients = LocationQuotient.compute(x);
        return BinaryMatrix.of(
                quotients.rows(),
                quotients.columns(),
                (r, d) -> quotients.at(r, d).orElse(-1) >= threshold);
    }
}
