package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How often a node lies on the cheapest ways between others: {@code b[v] = sum_{s≠v≠t} (cheapest ways from s to t over v) / (cheapest ways
 * from s to t)}, over ordered pairs in a directed graph, unordered ones else. Costs of steps must be above 0; ways whose costs
 * differ by less than 1e-10 of themselves count as equally cheap.
 *
 * <p>Exact: a search from every node. Sampled: searches from k nodes drawn without repetition, scaled by n / k; the standard error
 * of each estimate comes from the spread over the searches, with the correction for drawing from finitely many, so k = n is exact with
 * error 0. Pairs are counted in double and long, never int. Sums run in the order of nodes. Cost O(n m) unweighted, O(n (m + n log n))
 * weighted; k instead of the first n when sampled. Source: Brandes 2001, doi:10.1080/0022250X.2001.9990249; sampling Brandes & Pich 2007,
 * doi:10.1142/S0218127407018403.
 */
public final class Betweenness {

    private final double[] values;
    private final double[] errors;
    private final int sources;
    private final double pairs;

    private Betweenness(double[] values, double[] errors, int sources, double pairs) {
        this.values = values;
        this.errors = errors;
        this.sources = sources;
        this.pairs = pairs;
    }

    /** From every node. */
    public static Betweenness exact(CsrGraph graph) {
        return sampled(graph, graph.nodes(), 0);
    }

    /** From so many nodes, drawn by the seed; from every node when there are no more than that. */
    public static Betweenness sampled(CsrGraph graph, int wanted, long seed) {
        refuseFreeSteps(graph);
        int nodes = graph.nodes();
        int[] sources = draw(nodes, wanted, seed);
        double[] sums = new double[nodes];
        double[] squares = new double[sources.length == nodes ? 0 : nodes];
        PathCounts paths = new PathCounts(graph, null);
        for (int source : sources) {
            paths.search(source);
            paths.accumulate(null);
            for (int i = 1; i < paths.reached; i++) {
                int node = paths.order[i];
                double needed = paths.dependencies[node];
                sums[node] += needed;
                if (squares.length > 0) {
                    squares[node] += needed * needed;
                }
            }
        }
        double orders = graph.directed() ? 1 : 2;
        return new Betweenness(
                scaled(sums, (double) nodes / sources.length / orders),
                errors(sums, squares, sources.length, orders),
                sources.length,
                pairs(nodes, graph.directed()));
    }

    /** Pairs of other nodes a node could lie between; 100,000 nodes have more than an int can count. */
    static double pairs(int nodes, boolean directed) {
        long ordered = (nodes - 1L) * (nodes - 2L);
        return directed ? ordered : ordered / 2.0;
    }

    private static void refuseFreeSteps(CsrGraph graph) {
        for (int slot = 0; slot < graph.slots(); slot++) {
            if (graph.cost(slot) == 0) {
                throw new IllegalArgumentException(
                        "Betweenness needs steps that cost something: with free ones the number of"
                                + " cheapest ways is not defined");
            }
        }
    }

    private static int[] draw(int nodes, int wanted, long seed) {
        int[] all = new int[nodes];
        Arrays.setAll(all, node -> node);
        if (wanted >= nodes) {
            return all;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < wanted; i++) {
            int j = i + random.nextInt(nodes - i);
            int swapped = all[i];
            all[i] = all[j];
            all[j] = swapped;
        }
        int[] drawn = Arrays.copyOf(all, wanted);
        Arrays.sort(drawn);
        return drawn;
    }

    private static double[] scaled(double[] sums, double factor) {
        return Arrays.stream(sums).map(sum -> sum * factor).toArray();
    }

    /** Of the scaled sum of k of n values: {@code n sqrt((1 - k/n) s² / k)}, s² their variance. */
    private static double[] errors(double[] sums, double[] squares, int drawn, double orders) {
        int nodes = sums.length;
        double[] errors = new double[nodes];
        for (int node = 0; node < squares.length && drawn > 1; node++) {
            double mean = sums[node] / drawn;
            double variance = Math.max(0, (squares[node] - drawn * mean * mean) / (drawn - 1));
            errors[node] = nodes * Math.sqrt((1 - (double) drawn / nodes) * variance / drawn) / orders;
        }
        return errors;
    }

    /** In pairs of nodes. */
    public double value(int node) {
        return values[node];
    }

    /** As a share of all pairs of other nodes, range [0, 1]; 0 when there are no such pairs. */
    public double share(int node) {
        return pairs == 0 ? 0 : values[node] / pairs;
    }

    /** Standard error of {@link #value}; 0 when exact. */
    public double standardError(int node) {
        return errors[node];
    }

    /** The same for {@link #share}. */
    public double standardErrorOfShare(int node) {
        return pairs == 0 ? 0 : errors[node] / pairs;
    }

    /** Nodes that were searched from. */
    public int sources() {
        return sources;
    }

    /** Whether every node was searched from. */
    public boolean exact() {
        return sources == values.length;
    }
}
