package eu.alpsynergy.synergy.indicator;

import java.util.List;

/**
 * How related two domains are, by how often they occur in the same regions: four measures of one co-occurrence count C with
 * ubiquities u, all symmetric, absent on the diagonal and for a domain that no region has. Cost O(D² R / 64).
 *
 * <p>Sources: Hidalgo et al. 2007, doi:10.1126/science.1144581; van Eck & Waltman 2009, doi:10.1002/asi.21075.
 */
public enum Relatedness {
    /** The smaller of the two conditional shares, {@link Proximity}; range [0, 1]. */
    PROXIMITY,
    /** Salton's cosine; range [0, 1]. */
    COSINE,
    /** Both over either; range [0, 1]. */
    JACCARD,
    /** Observed over the product of occurrences; times R it is observed over expected. Range [0, 1]. */
    ASSOCIATION;

    /** What counts as the occurrences of a domain. */
    public enum Occurrences {
        /** The regions that have it (default). */
        UBIQUITY,
        /** All its co-occurrences with other domains, as EconGeo counts them. */
        CO_OCCURRENCES
    }

    private static final List<String> VAN_ECK = List.of("van Eck & Waltman 2009, doi:10.1002/asi.21075");

    public IndicatorDescriptor descriptor() {
        return switch (this) {
            case PROXIMITY -> Proximity.DESCRIPTOR;
            case COSINE ->
                new IndicatorDescriptor(
                        "relatedness-cosine", "phi[i,j] = C[i,j] / sqrt(u_i u_j), i ≠ j", "cosine", "[0, 1]", VAN_ECK);
            case JACCARD ->
                new IndicatorDescriptor(
                        "relatedness-jaccard",
                        "phi[i,j] = C[i,j] / (u_i + u_j - C[i,j]), i ≠ j",
                        "share of regions",
                        "[0, 1]",
                        VAN_ECK);
            case ASSOCIATION ->
                new IndicatorDescriptor(
                        "relatedness-association",
                        "phi[i,j] = C[i,j] / (u_i u_j), i ≠ j",
                        "1 / regions",
                        "[0, 1]",
                        VAN_ECK);
        };
    }

    /** Domains x domains, by ubiquity. */
    public OptionalMatrix compute(BinaryMatrix m) {
        return compute(CoOccurrence.compute(m), Occurrences.UBIQUITY);
    }

    /** Domains x domains, from a co-occurrence matrix with the ubiquities on its diagonal. */
    public OptionalMatrix compute(int[][] coOccurrence, Occurrences occurrences) {
        int domains = coOccurrence.length;
        double[] size = new double[domains];
        for (int i = 0; i < domains; i++) {
            size[i] = size(coOccurrence[i], i, occurrences);
        }
        OptionalMatrix phi = OptionalMatrix.absent(domains, domains);
        for (int i = 0; i < domains; i++) {
            for (int j = i + 1; j < domains; j++) {
                if (size[i] > 0 && size[j] > 0) {
                    double value = of(coOccurrence[i][j], size[i], size[j]);
                    phi.set(i, j, value).set(j, i, value);
                }
            }
        }
        return phi;
    }

    /** The sum of all co-occurrences of different domains, each counted in both directions. */
    public static long allCoOccurrences(int[][] coOccurrence) {
        long sum = 0;
        for (int i = 0; i < coOccurrence.length; i++) {
            for (int j = 0; j < coOccurrence.length; j++) {
                sum += i == j ? 0 : coOccurrence[i][j];
            }
        }
        return sum;
    }

    private static double size(int[] row, int i, Occurrences occurrences) {
        if (occurrences == Occurrences.UBIQUITY) {
            return row[i];
        }
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += j == i ? 0 : row[j];
        }
        return sum;
    }

    private double of(double both, double ui, double uj) {
        return switch (this) {
            case PROXIMITY -> both / Math.max(ui, uj);
            case COSINE -> both / Math.sqrt(ui * uj);
            case JACCARD -> both / (ui + uj - both);
            case ASSOCIATION -> both / (ui * uj);
        };
    }
}
