package eu.alpsynergy.synergy.network.layout;

import java.util.Arrays;

/** Brings positions into the square that is drawn. */
final class Frame {

    private Frame() {}

    /** Middle of the bounds to 0, the longer side to [-1, 1]; four decimals are enough for any screen. */
    static Positions fit(double[] x, double[] y) {
        double midX = middle(x);
        double midY = middle(y);
        double reach = 1e-12;
        for (int i = 0; i < x.length; i++) {
            reach = Math.max(reach, Math.max(Math.abs(x[i] - midX), Math.abs(y[i] - midY)));
        }
        double scale = 1 / reach;
        return new Positions(scaled(x, midX, scale), scaled(y, midY, scale));
    }

    private static double middle(double[] values) {
        double min = Arrays.stream(values).min().orElse(0);
        double max = Arrays.stream(values).max().orElse(0);
        return (min + max) / 2;
    }

    private static double[] scaled(double[] values, double middle, double scale) {
        return Arrays.stream(values)
                .map(v -> Math.rint((v - middle) * scale * 1e4) / 1e4 + 0.0)
                .toArray();
    }
}
