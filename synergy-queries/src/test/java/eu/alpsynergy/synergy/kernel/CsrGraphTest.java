package eu.alpsynergy.synergy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrGraphTest {

    @Test
    void anUndirectedEdgeIsSeenFromBothEnds() {
        CsrGraph graph = CsrGraph.undirected(3).add(2, 0, 0.5).build();

        assertThat(graph.edges()).isEqualTo(1);
        assertThat(graph.slots()).isEqualTo(2);
        assertThat(graph.target(graph.find(0, 2))).isEqualTo(2);
        assertThat(graph.weight(graph.find(2, 0))).isEqualTo(0.5);
        assertThat(graph.cost(graph.find(2, 0))).isEqualTo(2);
        assertThat(graph.capacity(graph.find(2, 0))).isEqualTo(0.5);
        assertThat(graph.find(0, 1)).isEqualTo(-1);
        assertThat(graph.degree(1)).isZero();
    }

    @Test
    void loopsAreDroppedAndParallelEdgesMergedAndBothCounted() {
        CsrGraph graph = CsrGraph.undirected(2)
                .add(0, 0)
                .add(0, 1, 1, 5, 2)
                .add(1, 0, 2, 3, Double.NaN)
                .build();

        assertThat(graph.leftOut()).isEqualTo(new EdgesLeftOut(1, 1));
        assertThat(graph.edges()).isEqualTo(1);
        int slot = graph.find(1, 0);
        assertThat(graph.weight(slot)).isEqualTo(3);
        assertThat(graph.cost(slot)).isEqualTo(3);
        assertThat(graph.capacity(slot)).isEqualTo(4);
    }

    @Test
    void inADirectedGraphTheTwoDirectionsAreTwoEdges() {
        CsrGraph graph = CsrGraph.directed(2).add(0, 1, 1).add(1, 0, 2).build();

        assertThat(graph.edges()).isEqualTo(2);
        assertThat(graph.leftOut().parallel()).isZero();
        assertThat(graph.reversed().weight(graph.find(0, 1))).isEqualTo(2);
        assertThat(graph.withoutDirection().weight(0)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void edgesThatAllWeighOneGiveTheSameGraphAsWithTheirNumbersWrittenOut(boolean directed) {
        Random random = new Random(11);
        CsrGraphBuilder plain = directed ? CsrGraph.directed(20) : CsrGraph.undirected(20);
        CsrGraphBuilder written = directed ? CsrGraph.directed(20) : CsrGraph.undirected(20);
        for (int e = 0; e < 120; e++) {
            int from = random.nextInt(20);
            int to = random.nextInt(20);
            plain.add(from, to);
            written.add(from, to, 1, Double.NaN, 1);
        }
        CsrGraph one = plain.build();
        CsrGraph other = written.build();

        assertThat(one.leftOut()).isEqualTo(other.leftOut());
        assertThat(one.targets).isEqualTo(other.targets);
        assertThat(one.offsets).isEqualTo(other.offsets);
        assertThat(one.weights).isEqualTo(other.weights);
        assertThat(one.leftOut().parallel()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5})
    void nodesCanGetTheirNumbersAtTheEnd(double weight) {
        CsrGraph graph =
                CsrGraph.directed(Integer.MAX_VALUE).add(0, 1, weight).add(1, 2).buildRenumbered(new int[] {2, 0, 1});

        assertThat(graph.nodes()).isEqualTo(3);
        assertThat(graph.weight(graph.find(2, 0))).isEqualTo(weight);
        assertThat(graph.find(0, 1)).isNotNegative();
        assertThat(graph.edges()).isEqualTo(2);
    }

    @Test
    void aGraphWithoutNodesOrEdgesIsAGraph() {
        assertThat(CsrGraph.directed(0).build().edges()).isZero();
        assertThat(CsrGraph.undirected(4).build().nodes()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomEdgesGiveTheGraphThatAMapOfThemGivesInWhateverOrder(long seed) {
        Random random = new Random(seed);
        int nodes = 1 + random.nextInt(12);
        boolean directed = random.nextBoolean();
        List<double[]> edges = new ArrayList<>();
        Map<List<Integer>, Double> weights =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (int e = random.nextInt(60); e > 0; e--) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            double weight = 1 + random.nextInt(9);
            edges.add(new double[] {from, to, weight});
            if (from != to) {
                weights.merge(List.of(from, to), weight, Double::sum);
                if (!directed) {
                    weights.merge(List.of(to, from), weight, Double::sum);
                }
            }
        }
        Collections.shuffle(edges, random);
        CsrGraphBuilder builder = directed ? CsrGraph.directed(nodes) : CsrGraph.undirected(nodes);
        edges.forEach(e -> builder.add((int) e[0], (int) e[1], e[2]));
        CsrGraph graph = builder.build();

        assertThat(graph.slots()).as("seed " + seed).isEqualTo(weights.size());
        weights.forEach((pair, weight) -> assertThat(graph.weight(graph.find(pair.get(0), pair.get(1))))
                .as("seed " + seed + " " + pair)
                .isEqualTo(weight));
        for (int node = 0; node < nodes; node++) {
            for (int slot = graph.start(node) + 1; slot < graph.end(node); slot++) {
                assertThat(graph.target(slot)).isGreaterThan(graph.target(slot - 1));
            }
        }
    }

    @Test
    void sumsOfParallelEdgesDoNotDependOnTheirOrder() {
        double[] tricky = {0.1, 0.7, 1e16, 0.3, 2e-5};
        CsrGraphBuilder one = CsrGraph.undirected(2);
        CsrGraphBuilder other = CsrGraph.undirected(2);
        for (int i = 0; i < tricky.length; i++) {
            one.add(0, 1, tricky[i]);
            other.add(i % 2, 1 - i % 2, tricky[tricky.length - 1 - i]);
        }
        assertThat(one.build().weight(0)).isEqualTo(other.build().weight(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aWeightThatIsNoStrengthIsRefused(double weight) {
        assertThatThrownBy(() -> CsrGraph.undirected(2).add(0, 1, weight)).hasMessageContaining("above 0");
    }

    @Test
    void aNodeThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> CsrGraph.undirected(2).add(0, 2)).hasMessageContaining("0..1");
    }
}
