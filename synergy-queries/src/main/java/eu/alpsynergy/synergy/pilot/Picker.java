package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.pilot.Selection.Choice;
import java.util.stream.IntStream;

/**
 * The best partners of one candidate under the bounds per region: those that are settled, then the best of each region that needs
 * some, then the best of the rest. Cost O(f + R k) a candidate, f being free.
 */
final class Picker {

    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final Selection problem;
    private final Choice[] choice;
    private final int partners;
    /** Per region the best free candidates seen so far, best first. */
    private final int[][] best;

    private final int[] count;
    private final int[] taken;
    private final int[] inOfRegion;
    private final int[] settled;
    private final int[] free;

    Picker(Selection problem, Choice[] choice) {
        this.problem = problem;
        this.choice = choice;
        this.partners = problem.size - 1;
        int regions = problem.regions();
        this.best = new int[regions][partners];
        this.count = new int[regions];
        this.taken = new int[regions];
        this.inOfRegion = new int[regions];
        this.settled = all(Choice.IN);
        this.free = all(Choice.FREE);
        for (int i : settled) {
            inOfRegion[problem.regionOf[i]]++;
        }
    }

    private int[] all(Choice wanted) {
        return IntStream.range(0, choice.length)
                .filter(i -> choice[i] == wanted)
                .toArray();
    }

    /** The sum of the shares of the picks, which are written to {@code picks[i]}; minus infinity when i cannot be chosen. */
    double pick(int i, double[] share, int[][] picks) {
        int own = problem.regionOf[i];
        int others = choice[i] == Choice.IN ? settled.length - 1 : settled.length;
        if (others > partners) {
            return NONE;
        }
        int[] picked = new int[partners];
        int n = 0;
        double sum = 0;
        for (int r = 0; r < count.length; r++) {
            count[r] = 0;
            taken[r] = 0;
        }
        for (int j : settled) {
            if (j != i) {
                picked[n++] = j;
                sum += share[j];
            }
        }
        for (int j : free) {
            if (j != i) {
                keep(j, share);
            }
        }
        for (int r = 0; r < count.length; r++) {
            int there = inOfRegion[r] + (r == own && choice[i] != Choice.IN ? 1 : 0);
            if (there > problem.mostOfRegion[r]) {
                return NONE;
            }
            while (there + taken[r] < problem.leastOfRegion[r]) {
                if (taken[r] == count[r] || n == partners) {
                    return NONE;
                }
                picked[n] = best[r][taken[r]++];
                sum += share[picked[n++]];
            }
        }
        return fill(i, own, share, picked, n, sum, picks);
    }

    private double fill(int i, int own, double[] share, int[] picked, int from, double sumBefore, int[][] picks) {
        int n = from;
        double sum = sumBefore;
        while (n < partners) {
            int region = -1;
            for (int r = 0; r < count.length; r++) {
                int there = inOfRegion[r] + (r == own && choice[i] != Choice.IN ? 1 : 0);
                boolean open = taken[r] < count[r] && there + taken[r] < problem.mostOfRegion[r];
                if (open && (region < 0 || share[best[r][taken[r]]] > share[best[region][taken[region]]])) {
                    region = r;
                }
            }
            if (region < 0) {
                return NONE;
            }
            picked[n] = best[region][taken[region]++];
            sum += share[picked[n++]];
        }
        picks[i] = picked;
        return sum;
    }

    private void keep(int j, double[] share) {
        int region = problem.regionOf[j];
        int[] list = best[region];
        int at = count[region];
        if (at == partners) {
            if (at == 0 || share[j] <= share[list[at - 1]]) {
                return;
            }
            at--;
        } else {
            count[region]++;
        }
        while (at > 0 && share[list[at - 1]] < share[j]) {
            list[at] = list[at - 1];
            at--;
        }
        list[at] = j;
    }
}
