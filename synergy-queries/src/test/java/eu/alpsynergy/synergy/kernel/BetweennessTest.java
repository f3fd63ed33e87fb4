package eu.alpsynergy.synergy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BetweennessTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void exactBetweennessIsThatOfTheNaiveTwinTiesIncluded(long seed) {
        CsrGraph graph = Graphs.random(seed, 18, 40, seed % 2 == 0, seed % 3 == 0 ? 0 : 3);
        Betweenness ours = Betweenness.exact(graph);
        AllPaths paths = new AllPaths(AllPaths.costs(graph));
        for (int node = 0; node < graph.nodes(); node++) {
            double sum = 0;
            for (int s = 0; s < graph.nodes(); s++) {
                for (int t = 0; t < graph.nodes(); t++) {
                    sum += s == t || s == node || t == node ? 0 : paths.over(s, node, t);
                }
            }
            assertThat(ours.value(node)).as("seed " + seed).isCloseTo(graph.directed() ? sum : sum / 2, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void withRealWeightsItIsThatOfJGraphT(long seed) {
        Random random = new Random(seed);
        CsrGraphBuilder builder = seed % 2 == 0 ? CsrGraph.directed(60) : CsrGraph.undirected(60);
        for (int e = 0; e < 200; e++) {
            builder.add(random.nextInt(60), random.nextInt(60), 0.1 + random.nextDouble());
        }
        CsrGraph graph = builder.build();
        var theirs = new BetweennessCentrality<>(Graphs.jgrapht(graph, Graphs.Numbers.COST));
        Betweenness ours = Betweenness.exact(graph);

        for (int node = 0; node < graph.nodes(); node++) {
            assertThat(ours.value(node)).as("seed " + seed).isCloseTo(theirs.getVertexScore(node), within(1e-9));
        }
    }

    @Test
    void waysThatDifferInRoundingOnlyAreTies() {
        // 0.1 + 0.2 and 0.3 are not the same double; both ways from 0 to 2 count.
        CsrGraph graph = CsrGraph.undirected(4)
                .add(0, 1, 1, 0.1, 1)
                .add(1, 2, 1, 0.2, 1)
                .add(0, 3, 1, 0.2, 1)
                .add(3, 2, 1, 0.1, 1)
                .build();

        assertThat(Betweenness.exact(graph).value(1)).isEqualTo(0.5);
    }

    @Test
    void nothingOverflowsAtAHundredThousandNodes() {
        int nodes = 100_000;
        CsrGraphBuilder star = CsrGraph.undirected(nodes);
        for (int leaf = 1; leaf < nodes; leaf++) {
            star.add(0, leaf);
        }
        Betweenness sampled = Betweenness.sampled(star.build(), 100, 7);

        // In int (n - 1)(n - 2) is negative or wrong from 46,343 nodes on, and a centre would not have all pairs.
        assertThat(Betweenness.pairs(nodes, false)).isEqualTo(4_999_850_001.0);
        assertThat(Betweenness.pairs(nodes, true)).isEqualTo(9_999_700_002.0);
        assertThat(sampled.value(0)).isCloseTo(4_999_850_001.0, within(60_000.0));
        assertThat(sampled.share(0)).isCloseTo(1, within(2e-5));
        assertThat(sampled.share(1)).isZero();
        assertThat(sampled.exact()).isFalse();
    }

    @Test
    void theSameSeedDrawsTheSameSources() {
        CsrGraph graph = Graphs.random(1, 200, 600, true, 5);
        Betweenness one = Betweenness.sampled(graph, 20, 3);
        Betweenness same = Betweenness.sampled(graph, 20, 3);
        Betweenness other = Betweenness.sampled(graph, 20, 4);
        boolean differs = false;
        for (int node = 0; node < 200; node++) {
            assertThat(one.value(node)).isEqualTo(same.value(node));
            differs |= one.value(node) != other.value(node);
        }
        assertThat(differs).isTrue();
    }

    @Test
    void tinyGraphsHaveNobodyInBetween() {
        assertThat(Betweenness.exact(CsrGraph.undirected(1).build()).share(0)).isZero();
        assertThat(Betweenness.exact(CsrGraph.undirected(2).add(0, 1).build()).share(0))
                .isZero();
    }
}
