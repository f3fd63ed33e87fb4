package eu.alpsynergy.synergy.pilot;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What each candidate gets of its pairs, and for each candidate all others in the order of that, largest first. A changed share moves
 * its owner only past those that it overtakes.
 */
final class RankedShares {

    private final double[][] share;
    private final int[][] order;
    private final int[][] place;

    /** Every pair's bonus in halves. */
    RankedShares(double[][] bonus) {
        int n = bonus.length;
        this.share = new double[n][n];
        this.order = new int[n][];
        this.place = new int[n][n];
        for (int i = 0; i < n; i++) {
            double[] row = share[i];
            for (int j = 0; j < n; j++) {
                row[j] = bonus[i][j] / 2;
            }
            order[i] = IntStream.range(0, n)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer j) -> -row[j]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int k = 0; k < n; k++) {
                place[i][order[i][k]] = k;
            }
        }
    }

    private RankedShares(RankedShares other) {
        this.share = copy(other.share);
        this.order = copy(other.order);
        this.place = copy(other.place);
    }

    RankedShares copy() {
        return new RankedShares(this);
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    private static int[][] copy(int[][] rows) {
        int[][] copy = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    /** What a candidate gets of its pair with each other one. */
    double[] of(int candidate) {
        return share[candidate];
    }

    /** All candidates, the one with the largest share first. */
    int[] order(int candidate) {
        return order[candidate];
    }

    /** Candidate i pays to j out of their pair; the sum of both stays the same. */
    void pay(int i, int j, double amount) {
        share[i][j] -= amount;
        moved(i, j);
        share[j][i] += amount;
        moved(j, i);
    }

    private void moved(int i, int j) {
        double[] row = share[i];
        int[] ranked = order[i];
        int[] at = place[i];
        int k = at[j];
        while (k > 0 && before(row, j, ranked[k - 1])) {
            ranked[k] = ranked[k - 1];
            at[ranked[k]] = k;
            k--;
        }
        while (k + 1 < ranked.length && before(row, ranked[k + 1], j)) {
            ranked[k] = ranked[k + 1];
            at[ranked[k]] = k;
            k++;
        }
        ranked[k] = j;
        at[j] = k;
    }

    /** Larger shares come first, of equal ones the first candidate: so the order does not depend on how it came about. */
    private static boolean before(double[] row, int i, int j) {
        return row[i] > row[j] || (row[i] == row[j] && i < j);
    }
}
