package eu.alpsynergy.synergy.kernel.route;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Nodes by figure, then by node. */
final class Ascending {

    final int[] nodes;
    final long[] figures;

    private Ascending(int[] nodes, long[] figures) {
        this.nodes = nodes;
        this.figures = figures;
    }

    /** Of nodes in ascending order with their figures beside them. */
    static Ascending of(int[] nodes, long[] figures) {
        int[] order = IntStream.range(0, nodes.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> figures[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Ascending(
                Arrays.stream(order).map(i -> nodes[i]).toArray(),
                Arrays.stream(order).mapToLong(i -> figures[i]).toArray());
    }

    long least() {
        return figures.length == 0 ? HandOverCost.UNKNOWN : figures[0];
    }
}
