package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Label propagation: again and again a node takes the label that most of its neighbours' weight has, ties drawn at random, until
 * every node has such a label. Nodes are visited in an order shuffled once a round; a node keeps its label when that is among the best,
 * so rounds end. Fast and rough: results differ by seed, and groups need not be connected.
 *
 * <p>Determinism: same graph and seed, same labels. Cost O(m) a round. Source: Raghavan et al. 2007,
 * doi:10.1103/PhysRevE.76.036106.
 */
public final class LabelPropagation {

    private final CsrGraph graph;
    private final int[] labels;
    private final double[] pull;
    private final int[] seen;
    private final SplittableRandom random;

    private LabelPropagation(CsrGraph graph, long seed) {
        this.graph = graph;
        this.labels = new int[graph.nodes()];
        this.pull = new double[graph.nodes()];
        this.seen = new int[graph.nodes()];
        this.random = new SplittableRandom(seed);
    }

    /**
     * Labels 0..n-1, not numbered without gaps.
     *
     * @param rounds the most rounds to make
     */
    public static int[] compute(CsrGraph graph, long seed, int rounds) {
        return new LabelPropagation(graph, seed).run(rounds);
    }

    private int[] run(int rounds) {
        Arrays.setAll(labels, node -> node);
        int[] order = labels.clone();
        boolean moved = true;
        for (int round = 0; round < rounds && moved; round++) {
            shuffle(order);
            moved = false;
            for (int node : order) {
                moved |= move(node);
            }
        }
        return labels;
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    private boolean move(int node) {
        int labelsSeen = 0;
        double best = 0;
        for (int slot = graph.start(node); slot < graph.end(node); slot++) {
            int label = labels[graph.target(slot)];
            if (pull[label] == 0) {
                seen[labelsSeen++] = label;
            }
            pull[label] += graph.weight(slot);
            best = Math.max(best, pull[label]);
        }
        int chosen = labels[node];
        boolean stays = labelsSeen == 0 || pull[chosen] == best;
        int equal = 0;
        for (int i = 0; i < labelsSeen; i++) {
            int label = seen[i];
            if (!stays && pull[label] == best && random.nextInt(++equal) == 0) {
                chosen = label;
            }
            pull[label] = 0;
        }
        boolean moved = chosen != labels[node];
        labels[node] = chosen;
        return moved;
    }
}
