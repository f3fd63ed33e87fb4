package eu.alpsynergy.synergy.aggregate;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole numbers by row and column; rows and columns are named, in the order of the snapshot's tables. Immutable outside its package. */
public final class CountMatrix {

    private final List<String> rows;
    private final List<String> columns;
    private final long[][] counts;

    CountMatrix(List<String> rows, List<String> columns) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.counts = new long[rows.size()][columns.size()];
    }

    void add(int row, int column, long count) {
        counts[row][column] += count;
    }

    public List<String> rows() {
        return rows;
    }

    public List<String> columns() {
        return columns;
    }

    /** The count of a cell; 0 where nothing was counted. */
    public long at(int row, int column) {
        return counts[row][column];
    }

    /** The cells as numbers of an indicator, a copy; exact below 2^53. */
    public double[][] toDoubles() {
        return Arrays.stream(counts)
                .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                .toArray(double[][]::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountMatrix that
                && rows.equals(that.rows)
                && columns.equals(that.columns)
                && Arrays.deepEquals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(counts);
    }

    @Override
    public String toString() {
        return "counts of " + rows.size() + " x " + columns.size() + ": " + Arrays.deepToString(counts);
    }
}
