package eu.alpsynergy.benchmarks.report;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All rounds of one figure at one size.
 *
 * @param figure what was measured
 * @param size how much of it: a number or words
 * @param values one a round, in the unit
 * @param unit of the values and of the peer's
 * @param peer the peer's name, empty when there is none
 * @param peers the peer's values, one a round that had one
 * @param ratios value by peer's value, one a round that had one
 */
record Measured(
        String figure,
        String size,
        List<Double> values,
        String unit,
        String peer,
        List<Double> peers,
        List<Double> ratios) {

    Measured {
        values = List.copyOf(values);
        peers = List.copyOf(peers);
        ratios = List.copyOf(ratios);
    }

    /** Median of the rounds. */
    double value() {
        return median(values).orElseThrow();
    }

    OptionalDouble peerValue() {
        return median(peers);
    }

    OptionalDouble ratio() {
        return median(ratios);
    }

    /** The size as a number, absent when it is words. */
    OptionalDouble sizeNumber() {
        return size.matches("[0-9]+") ? OptionalDouble.of(Double.parseDouble(size)) : OptionalDouble.empty();
    }

    private static OptionalDouble median(List<Double> values) {
        if (values.isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }
}
