package eu.alpsynergy.synergy.indicator;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How a region's activity spreads over domains: Herfindahl index, Shannon entropy and Krugman index. Each takes activity
 * (regions x domains, values of at least 0) and a row; absent when the region, or for Krugman all others together, has none.
 * Cost O(D) a region, Krugman after one pass over the matrix.
 *
 * <p>Source of the Krugman index: Krugman 1991, Geography and Trade.
 */
public final class Concentration {

    public static final IndicatorDescriptor HERFINDAHL = new IndicatorDescriptor(
            "herfindahl",
            "H[r] = sum_d (X[r,d] / X[r,.])^2",
            "sum of squared shares",
            "[1/D, 1]; 1 = all in one domain",
            List.of("Hirschman 1945; Herfindahl 1950"));
    public static final IndicatorDescriptor ENTROPY = new IndicatorDescriptor(
            "entropy",
            "E[r] = -sum_d p log2 p, p = X[r,d] / X[r,.]",
            "bits",
            "[0, log2 D]; 0 = all in one domain",
            List.of("Shannon 1948"));
    public static final IndicatorDescriptor KRUGMAN = new IndicatorDescriptor(
            "krugman",
            "K[r] = sum_d |X[r,d] / X[r,.] - (X[.,d] - X[r,d]) / (X[.,.] - X[r,.])|",
            "difference of shares",
            "[0, 2]; 0 = as all other regions together",
            List.of("Krugman 1991"));

    private final double[][] x;
    private final double[] rowSum;
    private final double[] columnSum;
    private final double total;

    /** Over the given activity; refuses what {@link LocationQuotient#compute} refuses. */
    public Concentration(double[][] x) {
        LocationQuotient.requireActivity(x);
        this.x = x;
        this.rowSum = new double[x.length];
        this.columnSum = new double[x.length == 0 ? 0 : x[0].length];
        double sum = 0;
        for (int r = 0; r < x.length; r++) {
            for (int d = 0; d < columnSum.length; d++) {
                rowSum[r] += x[r][d];
                columnSum[d] += x[r][d];
                sum += x[r][d];
            }
        }
        this.total = sum;
    }

    public OptionalDouble herfindahl(int region) {
        if (rowSum[region] == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (double value : x[region]) {
            double share = value / rowSum[region];
            sum += share * share;
        }
        return OptionalDouble.of(sum);
    }

    /** In bits. */
    public OptionalDouble entropy(int region) {
        if (rowSum[region] == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (double value : x[region]) {
            if (value > 0) {
                double share = value / rowSum[region];
                sum -= share * Math.log(share);
            }
        }
        return OptionalDouble.of(Math.max(0, sum / Math.log(2)));
    }

    public OptionalDouble krugman(int region) {
        double others = total - rowSum[region];
        if (rowSum[region] == 0 || !(others > 0)) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int d = 0; d < columnSum.length; d++) {
            sum += Math.abs(x[region][d] / rowSum[region] - (columnSum[d] - x[region][d]) / others);
        }
        return OptionalDouble.of(sum);
    }
}
