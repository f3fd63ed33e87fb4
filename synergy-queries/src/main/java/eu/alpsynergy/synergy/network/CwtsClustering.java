package eu.alpsynergy.synergy.network;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.IterativeCPMClusteringAlgorithm;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.LouvainAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Leiden and Louvain of CWTS on our graph. Their quality function is the constant Potts model, which is modularity when a node weighs
 * its strength and the resolution is divided by twice the weight of all edges.
 */
final class CwtsClustering {

    private final Network network;
    private final double twiceAll;

    CwtsClustering(CsrGraph graph) {
        long[] firsts = new long[graph.nodes() + 1];
        LargeIntArray neighbours = new LargeIntArray(graph.slots());
        LargeDoubleArray weights = new LargeDoubleArray(graph.slots());
        double[] strengths = new double[graph.nodes()];
        double sum = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            firsts[node + 1] = graph.end(node);
            strengths[node] = graph.strength(node);
            sum += strengths[node];
            for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                neighbours.set(slot, graph.target(slot));
                weights.set(slot, graph.weight(slot));
            }
        }
        twiceAll = sum;
        network = new Network(strengths, firsts, neighbours, weights, false);
    }

    /** One run of Louvain from single nodes. */
    int[] louvain(double resolution, long seed, int iterations) {
        return run(new LouvainAlgorithm(resolution / twiceAll, 1, new Random(seed)), iterations);
    }

    /** One run of Leiden from single nodes: what our own is compared with. */
    int[] leiden(double resolution, long seed, int iterations) {
        return run(
                new LeidenAlgorithm(resolution / twiceAll, 1, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed)),
                iterations);
    }

    private int[] run(IterativeCPMClusteringAlgorithm algorithm, int iterations) {
        Clustering clustering = new Clustering(network.getNNodes());
        boolean improved = true;
        for (int i = 0; i < iterations && improved; i++) {
            improved = algorithm.improveClustering(network, clustering);
        }
        return clustering.getClusters();
    }
}
