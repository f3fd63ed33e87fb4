package eu.alpsynergy.synergy.indicator;

/** Which of R regions has which of D domains; immutable, one bit a cell. */
public final class BinaryMatrix {

    private final int rows;
    private final int columns;
    private final long[][] bits;

    private BinaryMatrix(int rows, int columns, long[][] bits) {
        this.rows = rows;
        this.columns = columns;
        this.bits = bits;
    }

    /** Asked once for every cell. */
    @FunctionalInterface
    public interface Cell {
        boolean isSet(int row, int column);
    }

    public static BinaryMatrix of(int rows, int columns, Cell cell) {
        long[][] bits = new long[rows][(columns + 63) / 64];
        for (int r = 0; r < rows; r++) {
            for (int d = 0; d < columns; d++) {
                if (cell.isSet(r, d)) {
                    bits[r][d >> 6] |= 1L << d;
                }
            }
        }
        return new BinaryMatrix(rows, columns, bits);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public boolean has(int row, int column) {
        return (bits[row][column >> 6] >>> column & 1) != 0;
    }

    /** The columns a row has, ascending. */
    public int[] columnsOf(int row) {
        int[] found = new int[diversity(row)];
        int at = 0;
        for (int d = 0; d < columns; d++) {
            if (has(row, d)) {
                found[at++] = d;
            }
        }
        return found;
    }

    /** Per column, the rows that have it as bits. */
    long[][] columnBits() {
        long[][] turned = new long[columns][(rows + 63) / 64];
        for (int r = 0; r < rows; r++) {
            for (int d = 0; d < columns; d++) {
                if (has(r, d)) {
                    turned[d][r >> 6] |= 1L << r;
                }
            }
        }
        return turned;
    }

    /** Diversity: the domains a region has. */
    public int diversity(int row) {
        int sum = 0;
        for (long word : bits[row]) {
            sum += Long.bitCount(word);
        }
        return sum;
    }

    /** Ubiquity: the regions that have a domain. */
    public int ubiquity(int column) {
        int sum = 0;
        for (int r = 0; r < rows; r++) {
            if (has(r, column)) {
                sum++;
            }
        }
        return sum;
    }
}
