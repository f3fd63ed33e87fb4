package eu.alpsynergy.synergy.valuechain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fewest actors whose loss breaks a chain, each gone from all stages it performs. Whole stages must fall, but an actor at several
 * of them counts once, so this is no plain cut: branch and bound over the stages of a path that still holds (one of them must fall),
 * bounded from below by the smallest cut in which an actor at m stages counts 1/m at each ({@link StageCut}): no set of stages can be
 * emptied with fewer. Where every actor performs one stage the bound is the answer (maximum flow; Ford & Fulkerson 1956). Exact unless
 * {@link #isExact()} says otherwise; deterministic.
 */
final class ActorCut {

    private static final int MOST_BRANCHES = 20_000;
    /** Divided evenly by 1 to 10. */
    private static final int WHOLE = 2_520;

    private final List<int[]> actorsAt;
    private final int[][] links;
    /** Per actor how many stages it performs. */
    private final int[] performed;

    private BitSet best = new BitSet();
    private int size;
    private int branches;

    private ActorCut(List<int[]> actorsAt, int[][] links) {
        this.actorsAt = actorsAt;
        this.links = links;
        int actors = actorsAt.stream().flatMapToInt(Arrays::stream).max().orElse(-1) + 1;
        this.performed = new int[actors];
        actorsAt.forEach(at -> IntStream.of(at).forEach(a -> performed[a]++));
    }

    /**
     * A smallest set.
     *
     * @param actorsAt per stage its actors
     * @param links pairs of stages, forward links only
     */
    static ActorCut of(List<int[]> actorsAt, int[][] links) {
        ActorCut cut = new ActorCut(actorsAt, links);
        BitSet start = new BitSet();
        for (int stage : StageCut.of(cut.left(start), links)) {
            IntStream.of(actorsAt.get(stage)).forEach(start::set);
        }
        cut.best = start;
        cut.size = start.cardinality();
        cut.branch(new BitSet(), new BitSet());
        return cut;
    }

    /** Ascending; empty when the chain is broken already. */
    List<Integer> actors() {
        return best.stream().boxed().toList();
    }

    /** The stages without an actor left that had one, ascending. */
    List<Integer> stages() {
        int[] left = left(best);
        return IntStream.range(0, left.length)
                .filter(s -> left[s] == 0 && actorsAt.get(s).length > 0)
                .boxed()
                .toList();
    }

    /** False when the search was ended and a smaller set may exist. */
    boolean isExact() {
        return branches <= MOST_BRANCHES;
    }

    /** Per stage how many of its actors are left. */
    private int[] left(BitSet gone) {
        return actorsAt.stream()
                .mapToInt(at -> (int) IntStream.of(at).filter(a -> !gone.get(a)).count())
                .toArray();
    }

    /** Looks for smaller sets that take more than those gone and leave somebody at the stages kept. */
    private void branch(BitSet gone, BitSet kept) {
        if (++branches > MOST_BRANCHES || kept.stream().anyMatch(s -> left(gone)[s] == 0)) {
            return;
        }
        int[] left = left(gone);
        List<Integer> path = StagePaths.first(left, links);
        if (path.isEmpty()) {
            if (gone.cardinality() < size) {
                best = gone;
                size = gone.cardinality();
            }
            return;
        }
        if (gone.cardinality() + bound(gone, kept) >= size) {
            return;
        }
        BitSet keptNow = (BitSet) kept.clone();
        for (int stage : cheapestFirst(path, left)) {
            if (!kept.get(stage)) {
                BitSet more = (BitSet) gone.clone();
                IntStream.of(actorsAt.get(stage)).forEach(more::set);
                branch(more, keptNow);
                keptNow = (BitSet) keptNow.clone();
                keptNow.set(stage);
            }
        }
    }

    private static List<Integer> cheapestFirst(List<Integer> path, int[] left) {
        List<Integer> order = new ArrayList<>(path);
        order.sort(Comparator.comparingInt((Integer s) -> left[s]).thenComparing(s -> s));
        return order;
    }

    /** So many actors more at least. */
    private int bound(BitSet gone, BitSet kept) {
        int[] prices = new int[actorsAt.size()];
        for (int s = 0; s < prices.length; s++) {
            for (int actor : actorsAt.get(s)) {
                prices[s] += gone.get(actor) ? 0 : WHOLE / performed[actor];
            }
            if (kept.get(s)) {
                prices[s] = Math.max(prices[s], size * WHOLE);
            }
        }
        long price = 0;
        for (int stage : StageCut.of(prices, links)) {
            price += prices[stage];
        }
        return (int) Math.min(Integer.MAX_VALUE / 2, (price + WHOLE - 1) / WHOLE);
    }
}
