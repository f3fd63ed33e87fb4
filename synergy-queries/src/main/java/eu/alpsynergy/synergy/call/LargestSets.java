package eu.alpsynergy.synergy.call;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets that are within no other. Larger ones come first; for each element the kept sets that hold it are known, and a set is within
 * one of them when the holders of all its elements have one in common. Cost O(elements of the sets x kept sets / 64).
 */
final class LargestSets {

    private final List<BitSet> kept = new ArrayList<>();
    private final List<BitSet> holders = new ArrayList<>();

    private LargestSets() {}

    /** The sets within no other, each once, larger ones first, empty ones left out. */
    static List<BitSet> of(Collection<BitSet> sets) {
        LargestSets largest = new LargestSets();
        List<BitSet> falling = new ArrayList<>(new LinkedHashSet<>(sets));
        falling.sort(Comparator.comparingInt((BitSet s) -> -s.cardinality()));
        falling.stream().filter(s -> !s.isEmpty()).forEach(largest::offer);
        return List.copyOf(largest.kept);
    }

    private void offer(BitSet set) {
        if (!isWithinKept(set)) {
            for (int e = set.nextSetBit(0); e >= 0; e = set.nextSetBit(e + 1)) {
                while (holders.size() <= e) {
                    holders.add(new BitSet());
                }
                holders.get(e).set(kept.size());
            }
            kept.add(set);
        }
    }

    private boolean isWithinKept(BitSet set) {
        @Nullable BitSet common = null;
        for (int e = set.nextSetBit(0); e >= 0; e = set.nextSetBit(e + 1)) {
            if (e >= holders.size()) {
                return false;
            }
            if (common == null) {
                common = (BitSet) holders.get(e).clone();
            } else {
                common.and(holders.get(e));
            }
            if (common.isEmpty()) {
                return false;
            }
        }
        return common != null;
    }
}
