package eu.alpsynergy.synergy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jgrapht.alg.scoring.Coreness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeMeasuresTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void coreNumbersAreThoseOfJGraphT(long seed) {
        CsrGraph graph = Graphs.random(seed, 50, 40 * (int) seed, false, 0);
        var theirs = new Coreness<>(Graphs.jgrapht(graph, Graphs.Numbers.WEIGHT)).getScores();
        DegeneracyOrder ours = DegeneracyOrder.of(graph);
        Deque<Integer> places = new ArrayDeque<>();
        for (int node = 0; node < graph.nodes(); node++) {
            assertThat(ours.core(node)).as("seed " + seed).isEqualTo(theirs.get(node));
            assertThat(ours.at(ours.place(node))).isEqualTo(node);
            places.add(ours.place(node));
        }
        assertThat(places).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void pageRankSolvesItsEquationNodesWithoutTiesIncluded(long seed) {
        CsrGraph graph = Graphs.random(seed, 40, 60, true, 4);
        double[] ranks = PageRank.compute(graph, 0.85);
        double[] expected = new double[ranks.length];
        for (int node = 0; node < ranks.length; node++) {
            for (int other = 0; other < ranks.length; other++) {
                int slot = graph.find(node, other);
                double onward = graph.degree(node) == 0
                        ? 1.0 / ranks.length
                        : slot < 0 ? 0 : graph.weight(slot) / graph.strength(node);
                expected[other] += ranks[node] * (0.15 / ranks.length + 0.85 * onward);
            }
        }

        assertThat(Arrays.stream(ranks).sum()).isCloseTo(1, within(1e-12));
        for (int node = 0; node < ranks.length; node++) {
            assertThat(ranks[node]).as("seed " + seed).isCloseTo(expected[node], within(1e-12));
        }
    }

    @Test
    void dampingThatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> PageRank.compute(Graphs.zachary(), 1)).hasMessageContaining("below 1");
        assertThat(PageRank.compute(CsrGraph.undirected(0).build(), 0.85)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void constraintIsThatOfTheNaiveTwin(long seed) {
        CsrGraph graph = Graphs.random(seed, 15, 30, seed % 2 == 0, 4);
        CsrGraph both = graph.withoutDirection();
        BurtConstraint ours = new BurtConstraint(graph);
        for (int i = 0; i < graph.nodes(); i++) {
            double sum = 0;
            for (int j = 0; j < graph.nodes(); j++) {
                if (both.find(i, j) >= 0) {
                    double share = share(graph, i, j);
                    for (int q = 0; q < graph.nodes(); q++) {
                        share += q == i || q == j ? 0 : share(graph, i, q) * share(graph, q, j);
                    }
                    sum += share * share;
                }
            }
            assertThat(ours.of(i).orElse(0)).as("seed " + seed).isCloseTo(sum, within(1e-12));
        }
    }

    private static double share(CsrGraph graph, int i, int j) {
        double all = 0;
        for (int k = 0; k < graph.nodes(); k++) {
            all += tie(graph, i, k) + tie(graph, k, i);
        }
        return all == 0 ? 0 : (tie(graph, i, j) + tie(graph, j, i)) / all;
    }

    private static double tie(CsrGraph graph, int i, int j) {
        int slot = graph.find(i, j);
        return slot < 0 ? 0 : graph.weight(slot);
    }
}
