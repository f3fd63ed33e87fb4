package eu.alpsynergy.synergy.indicator;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Spearman's rank correlation: Pearson's correlation of ranks, equal values sharing the mean of their ranks. Range [-1, 1]; absent
 * with fewer than three pairs of values or when one side is constant. Cost O(n log n).
 *
 * <p>Source: Spearman 1904, doi:10.2307/1412159.
 */
public final class RankCorrelation {

    public static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "rank-correlation",
            "rho = Pearson correlation of ranks; equal values share the mean rank",
            "-",
            "[-1, 1]",
            List.of("Spearman 1904, doi:10.2307/1412159"));

    private RankCorrelation() {}

    public static OptionalDouble spearman(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("lengths differ: " + x.length + " and " + y.length);
        }
        if (x.length < 3) {
            return OptionalDouble.empty();
        }
        double[] rankX = ranks(x);
        double[] rankY = ranks(y);
        double mean = (x.length + 1) / 2.0;
        double both = 0;
        double varianceX = 0;
        double varianceY = 0;
        for (int i = 0; i < x.length; i++) {
            both += (rankX[i] - mean) * (rankY[i] - mean);
            varianceX += (rankX[i] - mean) * (rankX[i] - mean);
            varianceY += (rankY[i] - mean) * (rankY[i] - mean);
        }
        return varianceX == 0 || varianceY == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(-1, Math.min(1, both / Math.sqrt(varianceX * varianceY))));
    }

    static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted((i, j) -> Double.compare(values[i], values[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && values[order[to + 1]] == values[order[from]]) {
                to++;
            }
            double rank = (from + to) / 2.0 + 1;
            for (int i = from; i <= to; i++) {
                ranks[order[i]] = rank;
            }
            from = to + 1;
        }
        return ranks;
    }
}
