package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.pilot.Selection.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The best sets of a selection, exactly: depth-first branch and bound over {@link PairBound}. A node's own set is looked at and
 * then excluded: child t keeps the first t-1 of its free candidates and gives up the t-th (Lawler 1972), so that the next best sets
 * come from the same search. What stays open when the search is stopped bounds what can have been missed. Deterministic as long
 * as it is not stopped by a clock.
 */
final class BranchAndBound {

    private static final double CLOSE = 1e-9;
    private static final int ROOT_STEPS = 400;
    private static final int NODE_STEPS = 12;
    private static final int IDLE = 6;
    /** Steps from multipliers that are good already gain less. */
    private static final int NODE_STEPS_AFTER = 6;

    private static final int IDLE_AFTER = 2;
    private static final int SETTLE = 6;
    private static final double SLOWEST = 0.02;

    private final Selection problem;
    private final PairBound bound;
    private final SetPool pool;
    private final LocalSearch localSearch;
    private final long mostNodes;
    private final BooleanSupplier stop;
    private final boolean pairs;
    /** Only for a search for one set: a dominated candidate may well be in the second best. */
    private final Optional<Dominance> dominance;

    private int nodeSteps = NODE_STEPS;
    private int patience = IDLE;
    private long nodes;

    BranchAndBound(Selection problem, int sets, long mostNodes, BooleanSupplier stop) {
        this.problem = problem;
        this.bound = new PairBound(problem);
        this.pool = new SetPool(problem, sets);
        this.localSearch = new LocalSearch(problem, pool);
        this.mostNodes = mostNodes;
        this.stop = stop;
        this.pairs = problem.hasBonuses();
        this.dominance = sets == 1 ? Optional.of(new Dominance(problem)) : Optional.empty();
    }

    /**
     * What was found.
     *
     * @param sets best first; empty when no set keeps the rules
     * @param bound no set can be better than this; the best set's value when it is proven
     * @param proven whether nothing stayed open
     */
    record Outcome(List<SetPool.Entry> sets, double bound, boolean proven, long nodes) {

        Outcome {
            sets = List.copyOf(sets);
        }
    }

    /** Starts looking from a set that keeps the rules. */
    BranchAndBound from(int[] set) {
        if (problem.allows(set)) {
            localSearch.from(set);
        }
        return this;
    }

    /** Starts with the multipliers that another search over the same pairs ended with. */
    BranchAndBound after(BranchAndBound other) {
        bound.startFrom(other.bound);
        nodeSteps = NODE_STEPS_AFTER;
        patience = IDLE_AFTER;
        return this;
    }

    Outcome solve() {
        Choice[] choice = problem.choice.clone();
        double open = explore(choice, ROOT_STEPS, true);
        double best = pool.best();
        return new Outcome(pool.entries(), Math.max(best, open), open == Double.NEGATIVE_INFINITY, nodes);
    }

    /** The largest bound among what was left unexplored, minus infinity when nothing was. */
    private double explore(Choice[] choice, int steps, boolean root) {
        if (!root && (nodes >= mostNodes || stop.getAsBoolean())) {
            return Double.POSITIVE_INFINITY;
        }
        nodes++;
        dominance.ifPresent(d -> d.propagate(choice));
        LinearChoice.Best relaxed = tightened(choice, pairs ? steps : 1, root);
        if (!relaxed.exists() || relaxed.value() <= pool.threshold() + CLOSE) {
            return Double.NEGATIVE_INFINITY;
        }
        return branch(choice, relaxed);
    }

    private double branch(Choice[] choice, LinearChoice.Best relaxed) {
        List<Integer> free = relaxed.chosen().stream()
                .filter(i -> choice[i] == Choice.FREE)
                .sorted(Comparator.comparingDouble((Integer i) -> -bound.worth(i))
                        .thenComparing(i -> i))
                .toList();
        double open = Double.NEGATIVE_INFINITY;
        Choice[] child = choice.clone();
        for (int i : free) {
            child[i] = Choice.OUT;
            open = Math.max(open, Math.min(relaxed.value(), explore(child.clone(), nodeSteps, false)));
            child[i] = Choice.IN;
        }
        return open;
    }

    /** The best bound over some steps; sets that turn up on the way are offered to the pool. */
    private LinearChoice.Best tightened(Choice[] choice, int steps, boolean root) {
        LinearChoice.Best best = bound.evaluate(choice);
        LinearChoice.Best current = best;
        double pace = 1;
        int idle = 0;
        for (int step = 0; step < steps && current.exists(); step++) {
            int[] set = current.set();
            if (pool.isEmpty() || (root && step % 20 == 0)) {
                localSearch.from(set);
            } else {
                pool.offer(set);
            }
            double excess = current.value() - target();
            if (!pairs || best.value() <= pool.threshold() + CLOSE || !bound.tighten(set, pace * excess)) {
                break;
            }
            if (step % SETTLE == SETTLE - 1) {
                settle(choice);
                dominance.ifPresent(d -> d.propagate(choice));
            }
            current = bound.evaluate(choice);
            if (current.exists() && current.value() < best.value() - CLOSE) {
                best = current;
                idle = 0;
            } else if (++idle >= patience) {
                pace /= 2;
                idle = 0;
                if (pace < SLOWEST) {
                    break;
                }
            }
        }
        if (current.exists()) {
            pool.offer(current.set());
        }
        return current.exists() ? best : current;
    }

    private double target() {
        return pool.threshold() == Double.NEGATIVE_INFINITY ? pool.best() : pool.threshold();
    }

    /** Settles candidates whose other choice cannot lead to a set of interest. */
    private void settle(Choice[] choice) {
        double[][] best = bound.linear().withAndWithout(bound.value(choice), choice);
        for (int i = 0; i < choice.length; i++) {
            if (choice[i] == Choice.FREE) {
                if (best[0][i] <= pool.threshold() + CLOSE) {
                    choice[i] = Choice.OUT;
                } else if (best[1][i] <= pool.threshold() + CLOSE) {
                    choice[i] = Choice.IN;
                }
            }
        }
    }
}
