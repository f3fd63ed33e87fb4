package eu.alpsynergy.synergy.pilot;

import java.util.Arrays;
import java.util.List;

/**
 * Largest sums of values by how many are chosen and which of the needed fields they serve at least:
 * {@code sums[c * masks + M]}, minus infinity where nothing can be chosen so.
 */
abstract class CountTable {

    static final double NONE = Double.NEGATIVE_INFINITY;

    final int deepest;
    final int masks;
    final double[] sums;

    CountTable(int deepest, int masks) {
        this.deepest = deepest;
        this.masks = masks;
        this.sums = new double[(deepest + 1) * masks];
        Arrays.fill(sums, NONE);
    }

    /** The table of choosing nothing. */
    static CountTable empty(int masks) {
        return new Nothing(masks);
    }

    final double at(int count, int mask) {
        return count > deepest ? NONE : sums[count * masks + mask];
    }

    /** The same table, but with fewer than {@code least} forbidden. */
    final CountTable atLeast(int least) {
        return least == 0 ? this : new AtLeast(this, least);
    }

    /** Adds the candidates behind a sum. */
    abstract void trace(int count, int mask, List<Integer> chosen);

    /** Two tables put together, up to {@code most} chosen. */
    static CountTable merged(CountTable first, CountTable second, int most) {
        if (first instanceof Nothing && second.deepest <= most) {
            return second;
        }
        return new Merged(first, second, most);
    }

    /** The best over all ways to share out the fields M between {@code a} of one table and {@code b} of another. */
    static void combine(CountTable first, int a, CountTable second, int b, double[] into, int offset) {
        int masks = first.masks;
        int fromA = a * masks;
        int fromB = b * masks;
        for (int mask = 0; mask < masks; mask++) {
            double best = into[offset + mask];
            for (int part = mask; ; part = (part - 1) & mask) {
                best = Math.max(best, first.sums[fromA + part] + second.sums[fromB + (mask ^ part)]);
                if (part == 0) {
                    break;
                }
            }
            into[offset + mask] = best;
        }
    }

    /** Whether nothing at all can be chosen with this count: serving no field is the least demand. */
    final boolean barren(int count) {
        return sums[count * masks] == NONE;
    }

    private static final class Nothing extends CountTable {

        Nothing(int masks) {
            super(0, masks);
            sums[0] = 0;
        }

        @Override
        void trace(int count, int mask, List<Integer> chosen) {}
    }

    private static final class AtLeast extends CountTable {
        private final CountTable all;

        AtLeast(CountTable all, int least) {
            super(all.deepest, all.masks);
            this.all = all;
            int from = Math.min(least * masks, sums.length);
            System.arraycopy(all.sums, from, sums, from, sums.length - from);
        }

        @Override
        void trace(int count, int mask, List<Integer> chosen) {
            all.trace(count, mask, chosen);
        }
    }

    private static final class Merged extends CountTable {
        private final CountTable first;
        private final CountTable second;

        Merged(CountTable first, CountTable second, int most) {
            super(Math.min(most, first.deepest + second.deepest), first.masks);
            this.first = first;
            this.second = second;
            for (int a = 0; a <= Math.min(first.deepest, deepest); a++) {
                for (int b = 0; b <= Math.min(second.deepest, deepest - a); b++) {
                    if (!first.barren(a) && !second.barren(b)) {
                        combine(first, a, second, b, sums, (a + b) * masks);
                    }
                }
            }
        }

        @Override
        void trace(int count, int mask, List<Integer> chosen) {
            double sum = at(count, mask);
            for (int a = Math.max(0, count - second.deepest); a <= Math.min(count, first.deepest); a++) {
                for (int part = mask; ; part = (part - 1) & mask) {
                    if (first.at(a, part) != NONE && first.at(a, part) + second.at(count - a, mask ^ part) == sum) {
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
