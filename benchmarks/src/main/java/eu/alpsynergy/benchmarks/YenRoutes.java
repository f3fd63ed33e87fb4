package eu.alpsynergy.benchmarks;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/** The same chain of stages in a row as a graph of JGraphT with every hand-over stored, priced from its definition. */
final class YenRoutes {

    private static final Integer BEGIN = -1;
    private static final Integer END = -2;

    private final GraphSnapshot snapshot;
    private final Set<Long> tied = new HashSet<>();
    private final Graph<Integer, DefaultWeightedEdge> graph =
            new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class);

    YenRoutes(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
        snapshot.ties().forEach(t -> {
            long a = snapshot.actors().indexOf(t.from());
            long b = snapshot.actors().indexOf(t.to());
            tied.add(a << 32 | b);
            tied.add(b << 32 | a);
        });
        List<int[]> layers = new ArrayList<>();
        for (int stage : snapshot.stagesOfChain(0)) {
            layers.add(snapshot.actorsOfStage().targetsOf(stage));
        }
        graph.addVertex(BEGIN);
        graph.addVertex(END);
        layers.forEach(layer -> {
            for (int actor : layer) {
                graph.addVertex(actor);
            }
        });
        for (int actor : layers.get(0)) {
            edge(BEGIN, actor, 0);
        }
        for (int actor : layers.get(layers.size() - 1)) {
            edge(actor, END, 0);
        }
        for (int l = 1; l < layers.size(); l++) {
            for (int from : layers.get(l - 1)) {
                for (int to : layers.get(l)) {
                    edge(from, to, cost(from, to));
                }
            }
        }
    }

    private void edge(Integer from, Integer to, double weight) {
        graph.setEdgeWeight(Objects.requireNonNull(graph.addEdge(from, to)), weight);
    }

    private double cost(int from, int to) {
        Region ra = snapshot.regions().get(snapshot.actors().region(from));
        Region rb = snapshot.regions().get(snapshot.actors().region(to));
        double km = Objects.requireNonNull(ra.location())
                .point()
                .distanceKmTo(Objects.requireNonNull(rb.location()).point());
        return Math.round(km * 10_000)
                + (ra.country().equals(rb.country()) ? 0 : 1_000_000)
                + (tied.contains((long) from << 32 | to) ? 0 : 1_000_000);
    }

    int handOvers() {
        return graph.edgeSet().size();
    }

    List<Double> costs(int k) {
        return new YenKShortestPath<>(graph)
                .getPaths(BEGIN, END, k).stream().map(GraphPath::getWeight).toList();
    }
}
