package eu.alpsynergy.generator;

import java.util.Arrays;

/** Whole numbers by weight, and picks by weight. */
final class Shares {

    private Shares() {}

    /** Sums so far, one more than weights; the last is the total. */
    static double[] sums(double[] weights) {
        double[] sums = new double[weights.length + 1];
        for (int i = 0; i < weights.length; i++) {
            sums[i + 1] = sums[i] + weights[i];
        }
        return sums;
    }

    /** Splits a whole into parts by weight; the parts add up to it and each is within 1 of its exact share. */
    static long[] split(long whole, double[] weights) {
        double[] sums = sums(weights);
        double all = sums[weights.length];
        long[] parts = new long[weights.length];
        long before = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            long upTo = last ? whole : all == 0 ? 0 : (long) (whole * (sums[i + 1] / all));
            parts[i] = upTo - before;
            before = upTo;
        }
        return parts;
    }

    /** The item between {@code from} and {@code to} whose weight holds the point {@code unit} of the way along. */
    static int pick(double[] sums, int from, int to, double unit) {
        double point = sums[from] + unit * (sums[to] - sums[from]);
        int at = Arrays.binarySearch(sums, from, to, point);
        int item = at >= 0 ? at : -at - 2;
        return Math.min(Math.max(item, from), to - 1);
    }
}
