package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.pilot.Selection.Choice;
import java.util.Arrays;
import java.util.List;

/** The candidates of one region, taken one by one; a layer for each, so that the choice can be traced. */
final class RegionTable extends CountTable {

    private final int[] candidates;
    private final double[] value;
    private final int[] serves;
    private final double[][] layers;

    private RegionTable(int[] candidates, int most, int masks, double[] value, int[] serves, Choice[] choice) {
        super(Math.min(candidates.length, most), masks);
        this.value = value;
        this.serves = serves;
        this.candidates = candidates;
        this.layers = new double[candidates.length + 1][];
        double[] layer = new double[sums.length];
        Arrays.fill(layer, NONE);
        layer[0] = 0;
        layers[0] = layer;
        for (int k = 0; k < candidates.length; k++) {
            layers[k + 1] = taken(layers[k], candidates[k], choice[candidates[k]] == Choice.IN);
        }
        System.arraycopy(layers[candidates.length], 0, sums, 0, sums.length);
        closeOverSubsets();
    }

    /** Candidates that are settled against, or worth minus infinity, are left out. */
    static RegionTable of(int[] all, int most, int masks, double[] value, int[] serves, Choice[] choice) {
        int[] eligible = new int[all.length];
        int n = 0;
        for (int i : all) {
            if (choice[i] == Choice.IN || (choice[i] == Choice.FREE && value[i] != NONE)) {
                eligible[n++] = i;
            }
        }
        return new RegionTable(Arrays.copyOf(eligible, n), most, masks, value, serves, choice);
    }

    private double[] taken(double[] before, int candidate, boolean mustBeIn) {
        double[] after = before.clone();
        if (mustBeIn) {
            Arrays.fill(after, NONE);
        }
        int fields = serves[candidate];
        for (int at = 0; at < before.length - masks; at++) {
            if (before[at] != NONE) {
                int to = (at / masks + 1) * masks + (at % masks | fields);
                after[to] = Math.max(after[to], before[at] + value[candidate]);
            }
        }
        return after;
    }

    /** From "serves exactly M" to "serves at least M". */
    private void closeOverSubsets() {
        for (int bit = 1; bit < masks; bit <<= 1) {
            for (int at = 0; at < sums.length; at++) {
                if ((at & bit) == 0) {
                    sums[at] = Math.max(sums[at], sums[at | bit]);
                }
            }
        }
    }

    @Override
    void trace(int count, int mask, List<Integer> chosen) {
        int c = count;
        int m = mask;
        while (layers[candidates.length][c * masks + m] != at(count, mask)) {
            m = (m + 1) | mask;
        }
        for (int k = candidates.length; k > 0; k--) {
            int from = c == 0 ? -1 : before(k, c, m);
            if (from >= 0) {
                chosen.add(candidates[k - 1]);
                c--;
                m = from;
            }
        }
    }

    /** The mask before the k-th candidate was taken, or -1 when it was not. */
    private int before(int k, int count, int mask) {
        int fields = serves[candidates[k - 1]];
        double sum = layers[k][count * masks + mask];
        if ((mask & fields) != fields) {
            return -1;
        }
        for (int kept = fields; ; kept = (kept - 1) & fields) {
            int from = (mask & ~fields) | kept;
            double was = layers[k - 1][(count - 1) * masks + from];
            if (was != NONE && was + value[candidates[k - 1]] == sum) {
                return from;
            }
            if (kept == 0) {
                return -1;
            }
        }
    }
}
