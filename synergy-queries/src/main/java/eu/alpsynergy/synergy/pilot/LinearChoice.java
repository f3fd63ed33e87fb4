package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.pilot.Selection.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The selection without pairs, solved exactly: dynamic programming over regions, how many are chosen and which required fields
 * are served. Regions of one type are put together first, so that the bounds of types hold too.
 *
 * <p>{@code f[c][M]} = largest sum of c chosen that serve at least the fields M. A region's own table takes its candidates one by
 * one; two tables merge by {@code f[c][M] = max over c', A ⊆ M of f1[c'][A] + f2[c-c'][M\A]}. Cost O(n k 2^F + R k² 3^F) for n
 * candidates, F required fields, R regions.
 */
final class LinearChoice {

    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final Selection problem;
    private final int[][] candidatesOf;
    private final int masks;
    private final int most;

    LinearChoice(Selection problem) {
        this(problem, problem.size);
    }

    /** For any number of chosen up to {@code most}. */
    LinearChoice(Selection problem, int most) {
        this.problem = problem;
        this.most = most;
        this.masks = 1 << problem.required;
        List<List<Integer>> byRegion = new ArrayList<>();
        for (int r = 0; r < problem.regions(); r++) {
            byRegion.add(new ArrayList<>());
        }
        for (int i = 0; i < problem.candidates(); i++) {
            byRegion.get(problem.regionOf[i]).add(i);
        }
        this.candidatesOf = byRegion.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** What was chosen, or that nothing can be. */
    record Best(double value, List<Integer> chosen) {

        Best {
            chosen = List.copyOf(chosen);
        }

        boolean exists() {
            return value != NONE;
        }

        int[] set() {
            return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
        }
    }

    /** The best set of {@code problem.size} by the sum of {@code value}; candidates of value minus infinity cannot be chosen. */
    Best best(double[] value, Choice[] choice) {
        Table all = all(value, choice);
        double best = all.at(problem.size, masks - 1);
        List<Integer> chosen = new ArrayList<>();
        if (best != NONE) {
            all.trace(problem.size, masks - 1, chosen);
        }
        return new Best(best, chosen);
    }

    /** Whether any set of 1 to {@code most} candidates keeps all bounds but that on the size. */
    boolean anySize(Choice[] choice) {
        Table all = all(new double[problem.candidates()], choice);
        for (int c = 1; c <= most; c++) {
            if (all.at(c, masks - 1) != NONE) {
                return true;
            }
        }
        return false;
    }

    private Table all(double[] value, Choice[] choice) {
        Table whole = null;
        for (int type = -1; type < problem.leastOfType.length; type++) {
            Table ofType = null;
            for (int r = 0; r < problem.regions(); r++) {
                if (problem.typeOf[r] == type) {
                    Table region = new RegionTable(candidatesOf[r], problem.mostOfRegion[r], value, choice)
                            .atLeast(problem.leastOfRegion[r]);
                    ofType = ofType == null ? region : new Merged(ofType, region);
                }
            }
            if (type >= 0) {
                ofType = (ofType == null ? empty() : ofType).atLeast(problem.leastOfType[type]);
            }
            if (ofType != null) {
                whole = whole == null ? ofType : new Merged(whole, ofType);
            }
        }
        return whole == null ? empty() : whole;
    }

    private Table empty() {
        return new RegionTable(new int[0], 0, new double[0], new Choice[0]);
    }

    /** Sums by how many are chosen and what they serve. */
    private abstract class Table {
        final int deepest;
        final double[] sums;

        Table(int deepest) {
            this.deepest = deepest;
            this.sums = new double[(deepest + 1) * masks];
            Arrays.fill(sums, NONE);
        }

        final double at(int count, int mask) {
            return count > deepest ? NONE : sums[count * masks + mask];
        }

        final Table atLeast(int least) {
            Arrays.fill(sums, 0, Math.min(least * masks, sums.length), NONE);
            return this;
        }

        abstract void trace(int count, int mask, List<Integer> chosen);
    }

    /** The candidates of one region; a layer for each, so that the choice can be traced. */
    private final class RegionTable extends Table {
        private final int[] candidates;
        private final double[] value;
        private final double[][] layers;

        RegionTable(int[] all, int allowed, double[] value, Choice[] choice) {
            super(Math.min(Math.min(all.length, allowed), most));
            this.value = value;
            this.candidates = Arrays.stream(all)
                    .filter(i -> choice[i] != Choice.OUT && (choice[i] == Choice.IN || value[i] != NONE))
                    .toArray();
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

        private double[] taken(double[] before, int candidate, boolean mustBeIn) {
            double[] after = before.clone();
            if (mustBeIn) {
                Arrays.fill(after, NONE);
            }
            int serves = problem.fieldsOf[candidate] & (masks - 1);
            for (int at = 0; at < before.length - masks; at++) {
                if (before[at] != NONE) {
                    int to = (at / masks + 1) * masks + (at % masks | serves);
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
            double[] last = layers[candidates.length];
            int exact = mask;
            while (last[count * masks + exact] != at(count, mask)) {
                exact = (exact + 1) | mask;
            }
            traceLayer(candidates.length, count, exact, chosen);
        }

        private void traceLayer(int layer, int count, int exact, List<Integer> chosen) {
            int c = count;
            int m = exact;
            for (int k = layer; k > 0; k--) {
                int candidate = candidates[k - 1];
                int serves = problem.fieldsOf[candidate] & (masks - 1);
                double sum = layers[k][c * masks + m];
                int from = c == 0 ? -1 : source(layers[k - 1], c - 1, m, serves, sum, value[candidate]);
                if (from >= 0) {
                    chosen.add(candidate);
                    c--;
                    m = from;
                }
            }
        }

        /** The mask before a candidate was taken, or -1 when it was not. */
        private int source(double[] before, int count, int mask, int serves, double sum, double value) {
            if ((mask & serves) == serves) {
                for (int kept = serves; ; kept = (kept - 1) & serves) {
                    int from = (mask & ~serves) | kept;
                    double was = before[count * masks + from];
                    if (was != NONE && was + value == sum) {
                        return from;
                    }
                    if (kept == 0) {
                        break;
                    }
                }
            }
            return -1;
        }
    }

    /** Two tables put together. */
    private final class Merged extends Table {
        private final Table first;
        private final Table second;

        Merged(Table first, Table second) {
            super(Math.min(most, first.deepest + second.deepest));
            this.first = first;
            this.second = second;
            for (int a = 0; a <= first.deepest; a++) {
                for (int b = 0; b <= Math.min(second.deepest, deepest - a); b++) {
                    merge(a, b);
                }
            }
        }

        private void merge(int a, int b) {
            for (int mask = 0; mask < masks; mask++) {
                double best = sums[(a + b) * masks + mask];
                for (int part = mask; ; part = (part - 1) & mask) {
                    best = Math.max(best, first.sums[a * masks + part] + second.sums[b * masks + (mask ^ part)]);
                    if (part == 0) {
                        break;
                    }
                }
                sums[(a + b) * masks + mask] = best;
            }
        }

        @Override
        void trace(int count, int mask, List<Integer> chosen) {
            double sum = at(count, mask);
            for (int a = Math.max(0, count - second.deepest); a <= Math.min(count, first.deepest); a++) {
                for (int part = mask; ; part = (part - 1) & mask) {
                    if (first.at(a, part) != NONE
                            && first.at(a, part) + second.at(count - a, mask ^ part) == sum) {
                        first.trace(a, part, chosen);
                        second.trace(count - a, mask ^ part, chosen);
                        return;
                    }
                    if (part == 0) {
                        break;
                    }
                }
            }
            throw new IllegalStateException("a sum without origin");
        }
    }
}
