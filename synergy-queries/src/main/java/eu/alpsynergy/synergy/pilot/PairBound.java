package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.pilot.Selection.Choice;
import java.util.Arrays;

/**
 * An upper bound on the selection with pairs. Every candidate takes half of the bonus with each partner and picks the partners it
 * would like best; multipliers that are paid from one partner to the other draw the two picks towards each other (Lagrangian
 * relaxation of {@code y_ij = y_ji} in the first-level reformulation of Adams & Sherali 1986). What remains is a selection
 * without pairs, which {@link LinearChoice} solves. Any multipliers give a valid bound; {@link #tighten} improves them by
 * subgradient steps. Cost of one evaluation O(n²) at worst, about O(n k)
 * after the first, and one {@link LinearChoice}.
 */
final class PairBound {

    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final Selection problem;
    private final LinearChoice linear;
    /** Half of the bonus and what j pays to i: the two shares of a pair add up to its bonus. */
    private RankedShares shares;

    private final int[][] picks;
    private final double[] value;
    /** Candidates whose shares changed since their value was found; all when what is settled changed. */
    private final boolean[] stale;

    private Choice[] valued = {};

    PairBound(Selection problem) {
        this.problem = problem;
        this.linear = new LinearChoice(problem);
        int n = problem.candidates();
        this.shares = new RankedShares(problem.bonus);
        this.picks = new int[n][];
        this.value = new double[n];
        this.stale = new boolean[n];
    }

    /** The bound and the set that attains it in the relaxation. */
    LinearChoice.Best evaluate(Choice[] choice) {
        value(choice);
        return linear.best(value, choice);
    }

    /** What each candidate is worth in the relaxation, for bounds on settling single candidates. */
    double[] value(Choice[] choice) {
        Picker picker = new Picker(problem, choice);
        if (!Arrays.equals(choice, valued)) {
            valued = choice.clone();
            Arrays.fill(stale, true);
        }
        for (int i = 0; i < problem.candidates(); i++) {
            if (stale[i]) {
                value[i] = choice[i] == Choice.OUT
                        ? NONE
                        : problem.score[i] + picker.pick(i, shares.of(i), shares.order(i), picks);
                stale[i] = false;
            }
        }
        return value;
    }

    LinearChoice linear() {
        return linear;
    }

    double worth(int candidate) {
        return value[candidate];
    }

    /** Moves the multipliers against the disagreements of the last evaluation; false when all picks agree. */
    boolean tighten(int[] set, double excess) {
        boolean[][] picked = new boolean[problem.candidates()][];
        for (int i : set) {
            picked[i] = new boolean[problem.candidates()];
            for (int j : picks[i]) {
                picked[i][j] = true;
            }
        }
        int disagreements = 0;
        for (int i : set) {
            for (int j : picks[i]) {
                disagreements += picked[j] == null || !picked[j][i] ? 1 : 0;
            }
        }
        if (disagreements == 0) {
            return false;
        }
        double step = excess / disagreements;
        for (int i : set) {
            for (int j : picks[i]) {
                if (picked[j] == null || !picked[j][i]) {
                    shares.pay(i, j, step);
                    stale[i] = true;
                    stale[j] = true;
                }
            }
        }
        return true;
    }

    /** Takes over the multipliers of another bound over the same pairs. */
    void startFrom(PairBound other) {
        shares = other.shares.copy();
        Arrays.fill(stale, true);
    }
}
