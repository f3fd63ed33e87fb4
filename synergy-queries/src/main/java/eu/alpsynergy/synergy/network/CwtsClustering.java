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

    /** Most rounds when asked to go on until nothing improves; reached by no graph we saw. */
    private static final int MOST_ITERATIONS = 1000;

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

    /** One run from single nodes. */
    int[] run(CommunityParameters parameters, long seed) {
        Random random = new Random(seed);
        double resolution = parameters.resolution() / twiceAll;
        IterativeCPMClusteringAlgorithm algorithm = parameters.method() == CommunityMethod.LOUVAIN
                ? new LouvainAlgorithm(resolution, 1, random)
                : new LeidenAlgorithm(resolution, 1, LeidenAlgorithm.DEFAULT_RANDOMNESS, random);
        Clustering clustering = new Clustering(network.getNNodes());
        int most = parameters.iterations() == 0 ? MOST_ITERATIONS : parameters.iterations();
        boolean improved = true;
        for (int i = 0; i < most && improved; i++) {
            improved = algorithm.improveClustering(network, clustering);
        }
        return clustering.getClusters();
    }
}
