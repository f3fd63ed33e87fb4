package eu.alpsynergy.synergy.kernel.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

class CheapestRoutesTest {

    private static final long PLENTY = 10_000_000;

    @Test
    void routesOfAThousandRandomChainsAreThoseThatWalkingAllWaysFindsInTheSameOrder() {
        int withRoutes = 0;
        int ofEqualCost = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            RandomChain chain = new RandomChain(seed);
            LayeredGraph graph = chain.graph();
            for (RouteConditions conditions : conditions(seed)) {
                List<NaiveRoutes.Way> expected = NaiveRoutes.of(chain, conditions);
                CheapestRoutes.Result result = CheapestRoutes.of(graph, conditions);
                assertThat(ways(graph, result))
                        .as("seed %d, %s", seed, conditions)
                        .isEqualTo(expected);
                assertThat(result.complete()).isTrue();
                withRoutes += expected.isEmpty() ? 0 : 1;
                ofEqualCost += expected.size() > 1
                                && expected.get(0).cost() == expected.get(1).cost()
                        ? 1
                        : 0;
            }
        }
        assertThat(withRoutes).as("questions with an answer").isGreaterThan(2_000);
        assertThat(ofEqualCost).as("questions whose first two cost the same").isGreaterThan(1_000);
    }

    private static List<RouteConditions> conditions(int seed) {
        Random random = new Random(seed);
        int k = 1 + random.nextInt(20);
        Set<Integer> via = Set.of(random.nextInt(4));
        Set<Integer> viaTwo = new HashSet<>(List.of(random.nextInt(4), random.nextInt(4)));
        List<RouteConditions> all = new ArrayList<>();
        for (boolean patterns : new boolean[] {false, true}) {
            all.add(new RouteConditions(k, Set.of(), 0, patterns, PLENTY));
            all.add(new RouteConditions(k, via, 0, patterns, PLENTY));
            all.add(new RouteConditions(k, Set.of(), 2 + random.nextInt(2), patterns, PLENTY));
            all.add(new RouteConditions(k, viaTwo, 3, patterns, PLENTY));
        }
        return all;
    }

    private static List<NaiveRoutes.Way> ways(LayeredGraph graph, CheapestRoutes.Result result) {
        return result.routes().stream()
                .map(route -> {
                    List<Integer> steps = new ArrayList<>();
                    route.nodes().forEach(node -> {
                        steps.add(graph.stageOf(node));
                        steps.add(graph.actorOf(node));
                    });
                    return new NaiveRoutes.Way(steps, route.cost());
                })
                .toList();
    }

    @Test
    void theCostsOfTwentyFiveRoutesAreThoseOfYenInJGraphT() {
        for (int seed = 0; seed < 200; seed++) {
            RandomChain chain = new RandomChain(seed);
            LayeredGraph graph = chain.graph();
            List<Long> costs =
                    CheapestRoutes.of(graph, new RouteConditions(25, Set.of(), 0, false, PLENTY)).routes().stream()
                            .map(CheapestRoutes.Found::cost)
                            .toList();
            assertThat(costs).as("seed %d", seed).isEqualTo(yen(chain, 25));
        }
    }

    private static List<Long> yen(RandomChain chain, int k) {
        DefaultDirectedWeightedGraph<String, DefaultWeightedEdge> graph =
                new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        graph.addVertex("begin");
        graph.addVertex("end");
        for (int s = 0; s < chain.stages; s++) {
            for (int a : chain.actorsAt.get(s)) {
                String node = s + "/" + a;
                graph.addVertex(node);
                if (chain.firsts.contains(s)) {
                    graph.addEdge("begin", node);
                    graph.setEdgeWeight("begin", node, 0);
                }
                if (chain.lasts.contains(s)) {
                    graph.addEdge(node, "end");
                    graph.setEdgeWeight(node, "end", 0);
                }
            }
        }
        for (RandomChain.Pair link : chain.links) {
            for (int a : chain.actorsAt.get(link.a())) {
                for (int b : chain.actorsAt.get(link.b())) {
                    if (chain.handOver(a, b) != HandOverCost.UNKNOWN) {
                        graph.addEdge(link.a() + "/" + a, link.b() + "/" + b);
                        graph.setEdgeWeight(link.a() + "/" + a, link.b() + "/" + b, chain.handOver(a, b));
                    }
                }
            }
        }
        return new YenKShortestPath<>(graph)
                .getPaths("begin", "end", k).stream()
                        .map(GraphPath::getWeight)
                        .map(Math::round)
                        .toList();
    }

    @Test
    void aSearchThatRunsOutOfWorkSaysSoAndWhatItFoundIsTheBeginningOfTheAnswer() {
        LayeredGraph graph = IntStream.range(0, 100)
                .mapToObj(seed -> new RandomChain(seed).graph())
                .filter(g -> CheapestRoutes.of(g, new RouteConditions(20, Set.of(), 0, false, PLENTY))
                                .routes()
                                .size()
                        == 20)
                .findFirst()
                .orElseThrow();
        CheapestRoutes.Result whole = CheapestRoutes.of(graph, new RouteConditions(20, Set.of(), 0, false, PLENTY));
        for (long work = 0; work < whole.work(); work++) {
            CheapestRoutes.Result part = CheapestRoutes.of(graph, new RouteConditions(20, Set.of(), 0, false, work));
            assertThat(part.complete()).as("work %d", work).isFalse();
            assertThat(part.routes())
                    .isEqualTo(whole.routes().subList(0, part.routes().size()));
        }
    }
}
