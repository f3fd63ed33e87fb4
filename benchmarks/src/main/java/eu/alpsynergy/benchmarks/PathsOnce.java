package eu.alpsynergy.benchmarks;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.KCheapestPaths;
import eu.alpsynergy.synergy.kernel.MaxFlow;
import eu.alpsynergy.synergy.kernel.MaximalCliques;
import eu.alpsynergy.synergy.kernel.NodePath;
import eu.alpsynergy.synergy.kernel.ShortestPathTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Searches, ways, flows and cliques on a directed graph, each once and cold: FILE NODES PAIRS K, the pairs a line each. */
public final class PathsOnce {

    private final CsrGraph graph;
    private final List<int[]> pairs;
    private final int k;

    private PathsOnce(CsrGraph graph, List<int[]> pairs, int k) {
        this.graph = graph;
        this.pairs = pairs;
        this.k = k;
    }

    public static void main(String[] arguments) throws IOException {
        CsrGraph graph = EdgeFile.read(Path.of(arguments[0]), Integer.parseInt(arguments[1]), true);
        PathsOnce once = new PathsOnce(graph, pairs(Path.of(arguments[2])), Integer.parseInt(arguments[3]));
        Stopwatch.time("searches", once::searches);
        once.ways();
        Stopwatch.time("flows", once::flows);
        Stopwatch.time("cliques", once::cliques);
    }

    static List<int[]> pairs(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split(","))
                .map(cells -> new int[] {Integer.parseInt(cells[0]), Integer.parseInt(cells[1])})
                .toList();
    }

    private String searches() {
        double sum = 0;
        for (int[] pair : pairs) {
            ShortestPathTree tree = ShortestPathTree.from(graph, pair[0]);
            for (int node = 0; node < graph.nodes(); node++) {
                sum += tree.distance(node).orElse(0);
            }
        }
        return Double.toString(sum);
    }

    private void ways() {
        KCheapestPaths search = new KCheapestPaths(graph);
        for (int i = 0; i < pairs.size(); i++) {
            int[] pair = pairs.get(i);
            Stopwatch.time(
                    "ways-of-pair-" + (i + 1),
                    () -> Double.toString(search.find(pair[0], pair[1], k).stream()
                            .mapToDouble(NodePath::cost)
                            .sum()));
        }
    }

    private String flows() {
        double sum = 0;
        MaxFlow flow = new MaxFlow(graph);
        for (int[] pair : pairs) {
            sum += flow.compute(pair[0], pair[1]).value();
        }
        return Double.toString(sum);
    }

    private String cliques() {
        int[] count = new int[1];
        MaximalCliques.visit(graph, (nodes, size) -> {
            count[0]++;
            return true;
        });
        return Integer.toString(count[0]);
    }
}
