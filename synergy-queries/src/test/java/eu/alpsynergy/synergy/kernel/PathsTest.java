package eu.alpsynergy.synergy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void distancesAreThoseOfJGraphT(long seed) {
        CsrGraph graph = Graphs.random(seed, 40, 90, seed % 2 == 0, seed % 3 == 0 ? 0 : 6);
        var twin = new DijkstraShortestPath<>(Graphs.jgrapht(graph, Graphs.Numbers.COST));

        for (int source = 0; source < graph.nodes(); source++) {
            ShortestPathTree tree = ShortestPathTree.from(graph, source);
            var paths = twin.getPaths(source);
            for (int target = 0; target < graph.nodes(); target++) {
                assertThat(tree.distance(target).orElse(Double.POSITIVE_INFINITY))
                        .as("seed " + seed)
                        .isEqualTo(paths.getWeight(target));
                tree.path(target).ifPresent(path -> assertWalkable(graph, path));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theKCheapestWaysAreThoseOfTheNaiveTwinInOrderToTheLastTie(long seed) {
        // Few levels make many ties, whole numbers make them exact.
        CsrGraph graph = Graphs.random(seed, 8, 16, seed % 2 == 0, seed % 3 == 0 ? 0 : 3);
        KCheapestPaths search = new KCheapestPaths(graph);
        for (int from = 0; from < graph.nodes(); from++) {
            for (int to = 0; to < graph.nodes(); to++) {
                if (from != to) {
                    List<NodePath> all = naive(graph, from, to);
                    for (int k : new int[] {1, 3, 1000}) {
                        assertThat(search.find(from, to, k))
                                .as("seed " + seed + " " + from + "-" + to)
                                .isEqualTo(all.subList(0, Math.min(k, all.size())));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void onLargerGraphsWithRealCostsTheWaysAreThoseOfJGraphT(long seed) {
        Random random = new Random(seed);
        CsrGraphBuilder builder = seed % 2 == 0 ? CsrGraph.directed(60) : CsrGraph.undirected(60);
        for (int e = 0; e < 240; e++) {
            builder.add(random.nextInt(60), random.nextInt(60), 1, 0.1 + random.nextDouble(), Double.NaN);
        }
        CsrGraph graph = builder.build();
        var theirs = new YenKShortestPath<>(Graphs.jgrapht(graph, Graphs.Numbers.COST)).getPaths(0, 59, 25);
        List<NodePath> ours = new KCheapestPaths(graph).find(0, 59, 25);

        assertThat(ours).as("seed " + seed).hasSameSizeAs(theirs);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(ours.get(i).cost()).isCloseTo(theirs.get(i).getWeight(), within(1e-12));
            assertThat(ours.get(i).nodes())
                    .as("seed " + seed)
                    .isEqualTo(theirs.get(i).getVertexList());
        }
    }

    @Test
    void stepsThatCostNothingMakeNoEndlessWays() {
        CsrGraph graph = CsrGraph.undirected(4)
                .add(0, 1, 1, 0, 1)
                .add(1, 2, 1, 0, 1)
                .add(0, 2, 1, 0, 1)
                .add(2, 3, 1, 1, 1)
                .build();

        assertThat(new KCheapestPaths(graph).find(0, 3, 10))
                .containsExactly(new NodePath(List.of(0, 2, 3), 1), new NodePath(List.of(0, 1, 2, 3), 1));
    }

    @Test
    void whereNoWayLeadsThereIsNone() {
        CsrGraph graph = CsrGraph.directed(3).add(1, 0).add(1, 2).build();

        assertThat(new KCheapestPaths(graph).find(0, 2, 5)).isEmpty();
        assertThat(ShortestPathTree.from(graph, 0).distance(2)).isEmpty();
        assertThat(ShortestPathTree.from(graph, 0).path(1)).isEmpty();
        assertThat(ShortestPathTree.from(graph, 0).path(0)).contains(new NodePath(List.of(0), 0));
        assertThatThrownBy(() -> new KCheapestPaths(graph).find(1, 1, 5)).hasMessageContaining("one node to another");
    }

    private static void assertWalkable(CsrGraph graph, NodePath path) {
        double sum = 0;
        for (int i = 1; i < path.nodes().size(); i++) {
            sum += graph.cost(graph.find(path.nodes().get(i - 1), path.nodes().get(i)));
        }
        assertThat(sum).isEqualTo(path.cost());
    }

    private static List<NodePath> naive(CsrGraph graph, int from, int to) {
        List<NodePath> all = new ArrayList<>();
        walk(graph, to, new ArrayList<>(List.of(from)), 0, all);
        all.sort(Comparator.comparingDouble(NodePath::cost)
                .thenComparingInt(path -> path.nodes().size())
                .thenComparing((a, b) -> {
                    for (int i = 0; i < a.nodes().size(); i++) {
                        int byNode = a.nodes().get(i).compareTo(b.nodes().get(i));
                        if (byNode != 0) {
                            return byNode;
                        }
                    }
                    return 0;
                }));
        return all;
    }

    private static void walk(CsrGraph graph, int to, List<Integer> way, double cost, List<NodePath> all) {
        int node = way.get(way.size() - 1);
        if (node == to) {
            all.add(new NodePath(way, cost));
            return;
        }
        for (int slot = graph.start(node); slot < graph.end(node); slot++) {
            if (!way.contains(graph.target(slot))) {
                way.add(graph.target(slot));
                walk(graph, to, way, cost + graph.cost(slot), all);
                way.remove(way.size() - 1);
            }
        }
    }
}
