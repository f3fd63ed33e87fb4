package eu.alpsynergy.synergy.pilot;

import java.util.BitSet;
import java.util.List;

/** A smallest set with an element of each of some sets, by depth-first search with growing depth; cost O(largest set ^ answer). */
final class HittingSet {

    private HittingSet() {}

    /**
     * A smallest hitting set; of several the one found first, which does not depend on chance.
     *
     * @param most a set of this size is enough to know that there is no smaller one; any set of that size may be given then
     */
    static BitSet smallest(List<BitSet> sets, int most) {
        for (int size = disjoint(sets); size < most; size++) {
            BitSet chosen = new BitSet();
            if (search(sets, chosen, size)) {
                return chosen;
            }
        }
        BitSet none = new BitSet();
        none.set(0, most);
        return none;
    }

    /** How many sets, taken greedily, have nothing in common: each needs an element of its own. */
    private static int disjoint(List<BitSet> sets) {
        BitSet seen = new BitSet();
        int count = 0;
        for (BitSet set : sets) {
            if (!set.intersects(seen)) {
                seen.or(set);
                count++;
            }
        }
        return count;
    }

    private static boolean search(List<BitSet> sets, BitSet chosen, int left) {
        BitSet open = null;
        for (BitSet set : sets) {
            if (!set.intersects(chosen) && (open == null || set.cardinality() < open.cardinality())) {
                open = set;
            }
        }
        if (open == null) {
            return true;
        }
        for (int i = open.nextSetBit(0); i >= 0 && left > 0; i = open.nextSetBit(i + 1)) {
            chosen.set(i);
            if (search(sets, chosen, left - 1)) {
                return true;
            }
            chosen.clear(i);
        }
        return false;
    }
}
