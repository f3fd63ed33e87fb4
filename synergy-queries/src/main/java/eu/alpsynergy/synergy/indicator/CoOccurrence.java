package eu.alpsynergy.synergy.indicator;

import java.util.List;

/**
 * In how many regions two domains occur together.
 *
 * <p>{@code C = M'M}: {@code C[i,j]} regions have both i and j. Unit: regions; range 0 to R; symmetric. On the diagonal, which
 * indicators never use, stands the ubiquity. Cost O(D² R / 64).
 */
public final class CoOccurrence {

    public static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "co-occurrence", "C = M'M; C[i,j] = regions that have both i and j", "regions", "0 to R", List.of());

    private CoOccurrence() {}

    /** Domains x domains. */
    public static int[][] compute(BinaryMatrix m) {
        long[][] regionsOf = m.columnBits();
        int domains = m.columns();
        int[][] both = new int[domains][domains];
        for (int i = 0; i < domains; i++) {
            for (int j = i; j < domains; j++) {
                int count = 0;
                for (int word = 0; word < regionsOf[i].length; word++) {
                    count += Long.bitCount(regionsOf[i][word] & regionsOf[j][word]);
                }
                both[i][j] = count;
                both[j][i] = count;
            }
        }
        return both;
    }
}
