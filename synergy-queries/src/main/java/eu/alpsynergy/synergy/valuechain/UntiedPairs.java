package eu.alpsynergy.synergy.valuechain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The pairs of actors between two groups that have no tie, smaller number first, in ascending order, one by one. */
final class UntiedPairs {

    private final int[] one;
    private final int[] two;
    private final int[] all;
    private final List<Set<Integer>> tiedTo;
    private int at;
    /** Position among the partners; -1 before the first. */
    private int partner = -1;

    private int first;
    private int second;

    UntiedPairs(List<Integer> one, List<Integer> two, List<Set<Integer>> tiedTo) {
        this.one = one.stream().mapToInt(Integer::intValue).toArray();
        this.two = two.stream().mapToInt(Integer::intValue).toArray();
        this.all = IntStream.concat(Arrays.stream(this.one), Arrays.stream(this.two))
                .sorted()
                .toArray();
        this.tiedTo = tiedTo;
    }

    /** Goes on to the next pair; false when there is none. */
    boolean advance() {
        while (at < all.length) {
            int actor = all[at];
            int[] partners = Arrays.binarySearch(one, actor) >= 0 ? two : one;
            partner = partner < 0 ? firstAbove(partners, actor) : partner + 1;
            while (partner < partners.length && tiedTo.get(actor).contains(partners[partner])) {
                partner++;
            }
            if (partner < partners.length) {
                first = actor;
                second = partners[partner];
                return true;
            }
            at++;
            partner = -1;
        }
        return false;
    }

    private static int firstAbove(int[] ascending, int value) {
        int found = Arrays.binarySearch(ascending, value);
        return found < 0 ? -found - 1 : found + 1;
    }

    int first() {
        return first;
    }

    int second() {
        return second;
    }
}
