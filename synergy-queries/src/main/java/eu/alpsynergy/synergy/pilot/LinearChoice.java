package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.pilot.Selection.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The selection without pairs, solved exactly: dynamic programming over regions, how many are chosen and which required fields
 * are served. Regions of one type are put together first, so that the bounds of types hold too.
 *
 * <p>{@code f[c][M]} = largest sum of c chosen that serve at least the fields M. A region's own table takes its candidates one by
 * one; two tables merge by {@code f[c][M] = max over c', A ⊆ M of f1[c'][A] + f2[c-c'][M\A]}. Fields that settled candidates serve
 * already are no longer needed. Fields are left aside at first and taken up when the best set does not serve them; a set that serves them
 * all by itself is the best set. Cost O(n k 2^F + R k² 3^F) for n candidates, F fields taken up, R regions.
 */
final class LinearChoice {

    private static final double NONE = CountTable.NONE;

    private final Selection problem;
    private final int[][] candidatesOf;
    /** Regions that are bound together by a least number, and all others in a first group of their own. */
    private final List<List<Integer>> groups = new ArrayList<>();

    private final int[] leastOfGroup;
    private final int most;

    LinearChoice(Selection problem) {
        this(problem, problem.size);
    }

    /** For any number of chosen up to {@code most}. */
    LinearChoice(Selection problem, int most) {
        this.problem = problem;
        this.most = most;
        this.candidatesOf = IntStream.range(0, problem.regions())
                .mapToObj(r -> IntStream.range(0, problem.candidates())
                        .filter(i -> problem.regionOf[i] == r)
                        .toArray())
                .toArray(int[][]::new);
        int types = problem.leastOfType.length;
        this.leastOfGroup = new int[types + 1];
        groups.add(regions(r -> problem.typeOf[r] < 0 || problem.leastOfType[problem.typeOf[r]] == 0));
        for (int t = 0; t < types; t++) {
            int type = t;
            leastOfGroup[t + 1] = problem.leastOfType[t];
            groups.add(problem.leastOfType[t] == 0 ? List.of() : regions(r -> problem.typeOf[r] == type));
        }
    }

    private List<Integer> regions(java.util.function.IntPredicate wanted) {
        return IntStream.range(0, problem.regions()).filter(wanted).boxed().toList();
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
        return tables(value, choice).best();
    }

    /** Tables whose best set serves all fields, or that have none. */
    private Tables tables(double[] value, Choice[] choice) {
        int fields = 0;
        while (true) {
            Tables tables = new Tables(value, choice, fields);
            int missing = missing(tables.best());
            if (missing == 0) {
                return tables;
            }
            fields |= missing;
        }
    }

    /** The required fields that a set does not serve; none when there is no set. */
    private int missing(Best best) {
        int missing = best.exists() ? problem.allFields() : 0;
        for (int i : best.chosen()) {
            missing &= ~problem.fieldsOf[i];
        }
        return missing;
    }

    /** Whether any set of 1 to {@code most} candidates keeps all bounds but that on the size. */
    boolean anySize(Choice[] choice) {
        int needed = problem.allFields();
        for (int i = 0; i < choice.length; i++) {
            needed &= choice[i] == Choice.IN ? ~problem.fieldsOf[i] : -1;
        }
        CountTable all = new Tables(new double[problem.candidates()], choice, needed).all();
        return IntStream.rangeClosed(1, most).anyMatch(c -> all.at(c, all.masks - 1) != NONE);
    }

    /**
     * For every free candidate a bound on the sets with it, and one on the sets without it: exact but for fields that {@link #best} need
     * not take up. Tables of all regions but one are made from prefixes and suffixes, so that this costs a few times {@link #best} and not
     * n times.
     */
    double[][] withAndWithout(double[] value, Choice[] choice) {
        return tables(value, choice).withAndWithout();
    }

    /** The tables for one set of values. */
    private final class Tables {
        private final double[] value;
        private final Choice[] choice;
        private final int masks;
        private final int[] serves;
        private final CountTable[] ofRegion;
        private @Nullable Best best;

        Tables(double[] value, Choice[] choice, int needed) {
            this.value = value;
            this.choice = choice;
            this.masks = 1 << Integer.bitCount(needed);
            this.serves = new int[choice.length];
            for (int i = 0; i < choice.length; i++) {
                serves[i] = packed(problem.fieldsOf[i], needed);
            }
            this.ofRegion = new CountTable[problem.regions()];
            for (int r = 0; r < ofRegion.length; r++) {
                ofRegion[r] = region(r, choice);
            }
        }

        /** The needed fields as neighbouring bits. */
        private int packed(int fields, int needed) {
            int packed = 0;
            int to = 0;
            for (int bit = 0; bit < problem.required; bit++) {
                if ((needed >> bit & 1) == 1) {
                    packed |= (fields >> bit & 1) << to++;
                }
            }
            return packed;
        }

        private CountTable region(int r, Choice[] choices) {
            int allowed = Math.min(most, problem.mostOfRegion[r]);
            return RegionTable.of(candidatesOf[r], allowed, masks, value, serves, choices)
                    .atLeast(problem.leastOfRegion[r]);
        }

        private CountTable group(int g) {
            CountTable table = CountTable.empty(masks);
            for (int r : groups.get(g)) {
                table = CountTable.merged(table, ofRegion[r], most);
            }
            return table.atLeast(leastOfGroup[g]);
        }

        /** The best set, found once. */
        Best best() {
            if (best == null) {
                CountTable all = all();
                int full = masks - 1;
                List<Integer> chosen = new ArrayList<>();
                if (all.at(problem.size, full) != NONE) {
                    all.trace(problem.size, full, chosen);
                }
                best = new Best(all.at(problem.size, full), chosen);
            }
            return best;
        }

        CountTable all() {
            CountTable table = CountTable.empty(masks);
            for (int g = 0; g < groups.size(); g++) {
                table = CountTable.merged(table, group(g), most);
            }
            return table;
        }

        double[][] withAndWithout() {
            double[][] result = new double[2][problem.candidates()];
            CountTable[] ofGroup =
                    IntStream.range(0, groups.size()).mapToObj(this::group).toArray(CountTable[]::new);
            CountTable[] others = allButOne(ofGroup);
            for (int g = 0; g < groups.size(); g++) {
                CountTable[] regions =
                        groups.get(g).stream().map(r -> ofRegion[r]).toArray(CountTable[]::new);
                CountTable[] rest = allButOne(regions);
                for (int k = 0; k < regions.length; k++) {
                    settle(groups.get(g).get(k), rest(rest[k], others[g], leastOfGroup[g]), result);
                }
            }
            return result;
        }

        private CountTable[] allButOne(CountTable[] tables) {
            CountTable[] before = new CountTable[tables.length + 1];
            before[0] = CountTable.empty(masks);
            for (int k = 0; k < tables.length; k++) {
                before[k + 1] = CountTable.merged(before[k], tables[k], most);
            }
            CountTable[] rest = new CountTable[tables.length];
            CountTable after = CountTable.empty(masks);
            for (int k = tables.length - 1; k >= 0; k--) {
                rest[k] = CountTable.merged(before[k], after, most);
                after = CountTable.merged(tables[k], after, most);
            }
            return rest;
        }

        /** By how many the region gives: what all others add so that the whole has the right size. */
        private double[] rest(CountTable inGroup, CountTable others, int leastOfGroup) {
            double[] rest = new double[(problem.size + 1) * masks];
            Arrays.fill(rest, NONE);
            for (int given = 0; given <= problem.size; given++) {
                for (int c = Math.max(0, leastOfGroup - given);
                        c <= Math.min(inGroup.deepest, problem.size - given);
                        c++) {
                    int outside = problem.size - given - c;
                    if (outside <= others.deepest) {
                        CountTable.combine(inGroup, c, others, outside, rest, given * masks);
                    }
                }
            }
            return rest;
        }

        private void settle(int region, double[] rest, double[][] result) {
            for (int i : candidatesOf[region]) {
                if (choice[i] == Choice.FREE) {
                    result[0][i] = completed(region, i, Choice.IN, rest);
                    result[1][i] = completed(region, i, Choice.OUT, rest);
                }
            }
        }

        private double completed(int region, int candidate, Choice settled, double[] rest) {
            choice[candidate] = settled;
            CountTable own = region(region, choice);
            choice[candidate] = Choice.FREE;
            double best = NONE;
            for (int c = 0; c <= Math.min(own.deepest, problem.size); c++) {
                for (int mask = 0; mask < masks; mask++) {
                    best = Math.max(best, own.at(c, mask) + rest[c * masks + (masks - 1 ^ mask)]);
                }
            }
            return best;
        }
    }
}
