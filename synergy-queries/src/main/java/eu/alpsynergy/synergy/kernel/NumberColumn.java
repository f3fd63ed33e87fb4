package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing column of numbers that takes no memory while all are the usual one. */
final class NumberColumn {

    private double @Nullable [] values;

    void set(int at, double value, double usual) {
        if (values == null) {
            if (Double.compare(value, usual) == 0) {
                return;
            }
            values = new double[Math.max(16, at + (at >> 1))];
            Arrays.fill(values, usual);
        }
        if (at >= values.length) {
            int old = values.length;
            values = Arrays.copyOf(values, at + (at >> 1) + 1);
            Arrays.fill(values, old, values.length, usual);
        }
        values[at] = value;
    }

    boolean used() {
        return values != null;
    }

    double get(int at, double usual) {
        return values == null || at >= values.length ? usual : values[at];
    }
}
