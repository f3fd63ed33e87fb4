package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.pilot.Selection.Choice;
import java.util.Arrays;

/** Improves a set by exchanging one candidate for another until no exchange helps; every set on the way is offered to the pool. */
final class LocalSearch {

    private final Selection problem;
    private final SetPool pool;

    LocalSearch(Selection problem, SetPool pool) {
        this.problem = problem;
        this.pool = pool;
    }

    void from(int[] start) {
        pool.offer(start);
        int[] current = start.clone();
        double value = problem.objective(current);
        int[] better = best(current, value);
        while (better.length > 0) {
            current = better;
            value = problem.objective(current);
            better = best(current, value);
        }
    }

    /** The best exchange that gains, or an empty set. */
    private int[] best(int[] set, double value) {
        int[] best = {};
        double most = value + 1e-12;
        boolean[] chosen = new boolean[problem.candidates()];
        for (int i : set) {
            chosen[i] = true;
        }
        for (int place = 0; place < set.length; place++) {
            for (int j = 0; j < problem.candidates(); j++) {
                if (!chosen[j] && problem.choice[j] == Choice.FREE) {
                    double exchanged = value + gain(set, place, j);
                    if (exchanged > Math.min(most, pool.threshold())) {
                        int[] candidate = set.clone();
                        candidate[place] = j;
                        Arrays.sort(candidate);
                        if (problem.allows(candidate)) {
                            pool.offer(candidate);
                            if (exchanged > most) {
                                most = exchanged;
                                best = candidate;
                            }
                        }
                    }
                }
            }
        }
        return best;
    }

    private double gain(int[] set, int place, int j) {
        int i = set[place];
        double gain = problem.score[j] - problem.score[i];
        for (int k : set) {
            if (k != i) {
                gain += problem.bonus[j][k] - problem.bonus[i][k];
            }
        }
        return gain;
    }
}
