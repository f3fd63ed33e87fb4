package eu.alpsynergy.synergy.indicator;

import java.util.Arrays;
import java.util.OptionalDouble;

/** A matrix of doubles of which some are absent, i.e. undefined; an absent number is neither 0 nor NaN to the outside. */
public final class OptionalMatrix {

    private final int rows;
    private final int columns;
    /** Row after row; NaN stands for absent and never leaves this class. */
    private final double[] values;

    private OptionalMatrix(int rows, int columns, double[] values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    static OptionalMatrix absent(int rows, int columns) {
        double[] values = new double[rows * columns];
        Arrays.fill(values, Double.NaN);
        return new OptionalMatrix(rows, columns, values);
    }

    OptionalMatrix set(int row, int column, double value) {
        values[row * columns + column] = value;
        return this;
    }

    /** The same with one value all along the diagonal where the row has any value. */
    public OptionalMatrix withDiagonal(double value) {
        OptionalMatrix copy = new OptionalMatrix(rows, columns, values.clone());
        for (int i = 0; i < Math.min(rows, columns); i++) {
            boolean any = false;
            for (int j = 0; j < columns && !any; j++) {
                any = isPresent(i, j);
            }
            if (any) {
                copy.set(i, i, value);
            }
        }
        return copy;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public boolean isPresent(int row, int column) {
        return !Double.isNaN(values[row * columns + column]);
    }

    public OptionalDouble at(int row, int column) {
        double value = values[row * columns + column];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The value, or 0 where it is absent; for sums over what is known. */
    public double orZero(int row, int column) {
        double value = values[row * columns + column];
        return Double.isNaN(value) ? 0 : value;
    }
}
