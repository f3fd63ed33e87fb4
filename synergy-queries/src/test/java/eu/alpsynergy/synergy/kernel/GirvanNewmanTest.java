package eu.alpsynergy.synergy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GirvanNewmanTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theDivisionIsThatOfTheNaiveTwinThatCountsEverythingAnew(long seed) {
        CsrGraph graph = Graphs.random(seed, 13, 22, false, seed % 2 == 0 ? 0 : 4);

        assertThat(Components.within(graph, GirvanNewman.compute(graph, 1)))
                .as("seed " + seed)
                .isEqualTo(naive(graph));
    }

    private static int[] naive(CsrGraph graph) {
        double[][] costs = AllPaths.costs(graph);
        int[] best = parts(costs);
        double most = Modularity.compute(graph, best, 1).orElse(0);
        for (int left = graph.edges(); left > 0; left--) {
            removeMostNeeded(costs);
            int[] parts = parts(costs);
            double modularity = Modularity.compute(graph, parts, 1).orElse(0);
            if (modularity > most + 1e-9) {
                most = modularity;
                best = parts;
            }
        }
        return Components.within(graph, best);
    }

    private static void removeMostNeeded(double[][] costs) {
        AllPaths paths = new AllPaths(costs);
        double most = 0;
        int[] chosen = new int[2];
        for (int from = 0; from < costs.length; from++) {
            for (int to = 0; to < costs.length; to++) {
                double needed = 0;
                for (int s = 0; s < costs.length; s++) {
                    for (int t = 0; t < costs.length; t++) {
                        needed += s == t ? 0 : paths.over(s, from, costs[from][to], to, t);
                    }
                }
                if (needed > most * (1 + 1e-9)) {
                    most = needed;
                    chosen = new int[] {from, to};
                }
            }
        }
        costs[chosen[0]][chosen[1]] = Double.POSITIVE_INFINITY;
        costs[chosen[1]][chosen[0]] = Double.POSITIVE_INFINITY;
    }

    private static int[] parts(double[][] costs) {
        AllPaths paths = new AllPaths(costs);
        int[] parts = new int[costs.length];
        for (int node = costs.length - 1; node >= 0; node--) {
            for (int other = 0; other < costs.length; other++) {
                if (paths.distance[node][other] < Double.POSITIVE_INFINITY) {
                    parts[other] = node;
                }
            }
        }
        return parts;
    }
}
