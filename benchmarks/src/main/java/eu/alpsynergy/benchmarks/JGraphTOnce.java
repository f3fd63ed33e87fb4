package eu.alpsynergy.benchmarks;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.clique.DegeneracyBronKerboschCliqueFinder;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultUndirectedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/** The same as {@link PathsOnce} with JGraphT's classes: FILE NODES PAIRS K; cheapest ways with a K of their own, as they take long. */
public final class JGraphTOnce {

    private JGraphTOnce() {}

    public static void main(String[] arguments) throws IOException {
        CsrGraph csr = EdgeFile.read(Path.of(arguments[0]), Integer.parseInt(arguments[1]), true);
        List<int[]> pairs = PathsOnce.pairs(Path.of(arguments[2]));
        int k = Integer.parseInt(arguments[3]);
        Graph<Integer, DefaultWeightedEdge> costs = weighted(csr, true);
        Graph<Integer, DefaultWeightedEdge> capacities = weighted(csr, false);
        Stopwatch.time("searches", () -> {
            double sum = 0;
            DijkstraShortestPath<Integer, DefaultWeightedEdge> search = new DijkstraShortestPath<>(costs);
            for (int[] pair : pairs) {
                var paths = search.getPaths(pair[0]);
                for (int node = 0; node < csr.nodes(); node++) {
                    double distance = paths.getWeight(node);
                    sum += Double.isInfinite(distance) ? 0 : distance;
                }
            }
            return Double.toString(sum);
        });
        Stopwatch.time("flows", () -> {
            double sum = 0;
            for (int[] pair : pairs) {
                sum += new PushRelabelMFImpl<>(capacities).getMaximumFlowValue(pair[0], pair[1]);
            }
            return Double.toString(sum);
        });
        Stopwatch.time("cliques", () -> cliques(csr));
        Stopwatch.time("ways-of-pair-1", () -> {
            int[] pair = pairs.get(0);
            return Double.toString(new YenKShortestPath<>(costs)
                    .getPaths(pair[0], pair[1], k).stream()
                            .mapToDouble(path -> path.getWeight())
                            .sum());
        });
    }

    private static String cliques(CsrGraph csr) {
        Graph<Integer, DefaultEdge> undirected = new DefaultUndirectedGraph<>(DefaultEdge.class);
        for (int node = 0; node < csr.nodes(); node++) {
            undirected.addVertex(node);
        }
        for (int node = 0; node < csr.nodes(); node++) {
            for (int slot = csr.start(node); slot < csr.end(node); slot++) {
                undirected.addEdge(node, csr.target(slot));
            }
        }
        int count = 0;
        for (Object clique : new DegeneracyBronKerboschCliqueFinder<>(undirected)) {
            count += clique == null ? 0 : 1;
        }
        return Integer.toString(count);
    }

    private static Graph<Integer, DefaultWeightedEdge> weighted(CsrGraph csr, boolean costs) {
        Graph<Integer, DefaultWeightedEdge> graph = new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int node = 0; node < csr.nodes(); node++) {
            graph.addVertex(node);
        }
        for (int node = 0; node < csr.nodes(); node++) {
            for (int slot = csr.start(node); slot < csr.end(node); slot++) {
                DefaultWeightedEdge edge = graph.addEdge(node, csr.target(slot));
                graph.setEdgeWeight(edge, costs ? csr.cost(slot) : csr.capacity(slot));
            }
        }
        return graph;
    }
}
