package eu.alpsynergy.synergy.indicator;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.List;
import java.util.Map;

/**
 * How much more of a domain a region has than the reference area.
 *
 * <p>{@code LQ[r,d] = (X[r,d] / X[r,.]) / (X[.,d] / X[.,.])}, where X is regions x domains, {@code .} sums over all, and the
 * reference area is the regions given. Unit: ratio of shares; range [0, ∞), 1 = the share is that of the reference area.
 * Absent where a margin is 0. Sums run in index order, so the same matrix gives the same bits. Cost O(R D).
 *
 * <p>Source: Balassa 1965.
 */
public final class LocationQuotient {

    public static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "location-quotient",
            "LQ[r,d] = (X[r,d] / X[r,.]) / (X[.,d] / X[.,.])",
            "ratio of shares",
            "[0, ∞); 1 = as in the reference area",
            List.of("Balassa 1965"));

    private LocationQuotient() {}

    /**
     * The quotients of all cells.
     *
     * @param x activity, regions x domains, every value finite and at least 0
     * @throws AlpSynergyException {@code invalid-activity} naming the first cell that is not
     */
    public static OptionalMatrix compute(double[][] x) {
        requireActivity(x);
        int rows = x.length;
        int columns = rows == 0 ? 0 : x[0].length;
        double[] rowSum = new double[rows];
        double[] columnSum = new double[columns];
        double total = 0;
        for (int r = 0; r < rows; r++) {
            for (int d = 0; d < columns; d++) {
                double value = x[r][d];
                rowSum[r] += value;
                columnSum[d] += value;
                total += value;
            }
        }
        OptionalMatrix quotients = OptionalMatrix.absent(rows, columns);
        for (int r = 0; r < rows; r++) {
            for (int d = 0; d < columns; d++) {
                if (rowSum[r] > 0 && columnSum[d] > 0) {
                    quotients.set(r, d, quotient(x[r][d], rowSum[r], columnSum[d], total));
                }
            }
        }
        return quotients;
    }

    /** One division of two products, so that whole numbers give exactly 1 where the shares are equal. */
    private static double quotient(double value, double rowSum, double columnSum, double total) {
        double numerator = value * total;
        double denominator = rowSum * columnSum;
        boolean safe = denominator >= Double.MIN_NORMAL
                && denominator <= Double.MAX_VALUE
                && numerator <= Double.MAX_VALUE
                && (numerator >= Double.MIN_NORMAL || value == 0);
        return safe ? numerator / denominator : (value / rowSum) / (columnSum / total);
    }

    static void requireActivity(double[][] x) {
        for (int r = 0; r < x.length; r++) {
            for (int d = 0; d < x[r].length; d++) {
                double value = x[r][d];
                if (!(value >= 0) || Double.isInfinite(value)) {
                    throw new AlpSynergyException(
                            "invalid-activity",
                            "activity of row " + r + ", column " + d + " is " + value
                                    + "; allowed are finite numbers of at least 0",
                            Map.of("row", r, "column", d));
                }
            }
        }
    }
}
