package eu.alpsynergy.synergy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaxFlowTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theFlowIsThatOfJGraphTAndItsCutIsWorthAsMuch(long seed) {
        CsrGraph graph = Graphs.random(seed, 25, 90, seed % 2 == 0, seed % 5 == 0 ? 0 : 9);
        var twin = new PushRelabelMFImpl<>(Graphs.jgrapht(graph, Graphs.Numbers.CAPACITY));
        MaxFlow ours = new MaxFlow(graph);
        for (int sink = 1; sink < graph.nodes(); sink++) {
            FlowAndCut flow = ours.compute(0, sink);

            assertThat(flow.value()).as("seed " + seed).isEqualTo(twin.getMaximumFlowValue(0, sink));
            assertThat(flow.cut().stream()
                            .mapToDouble(FlowAndCut.Edge::capacity)
                            .sum())
                    .isEqualTo(flow.value());
            assertThat(reachable(graph, flow, sink)).as("seed " + seed).isFalse();
        }
    }

    @Test
    void realCapacitiesFlowAsMuchAsTheirCutAndInATimeThatRoundingDoesNotStretch() {
        Random random = new Random(3);
        CsrGraphBuilder builder = CsrGraph.directed(300);
        for (int e = 0; e < 3000; e++) {
            builder.add(random.nextInt(300), random.nextInt(300), random.nextDouble() + 1e-9);
        }
        FlowAndCut flow = new MaxFlow(builder.build()).compute(0, 299);

        assertThat(flow.value()).isPositive();
        assertThat(flow.cut().stream().mapToDouble(FlowAndCut.Edge::capacity).sum())
                .isCloseTo(flow.value(), within(1e-9));
    }

    @Test
    void theTextbookNetworkLetsThrough23() {
        // Cormen et al., Introduction to Algorithms, figure 26.1: s=0, v1..v4, t=5
        CsrGraph graph = CsrGraph.directed(6)
                .add(0, 1, 16)
                .add(0, 2, 13)
                .add(1, 3, 12)
                .add(2, 1, 4)
                .add(2, 4, 14)
                .add(3, 2, 9)
                .add(3, 5, 20)
                .add(4, 3, 7)
                .add(4, 5, 4)
                .build();
        FlowAndCut flow = new MaxFlow(graph).compute(0, 5);

        assertThat(flow.value()).isEqualTo(23);
        assertThat(flow.cut())
                .containsExactly(
                        new FlowAndCut.Edge(1, 3, 12), new FlowAndCut.Edge(4, 3, 7), new FlowAndCut.Edge(4, 5, 4));
        assertThat(flow.nodesAtSource()).isEqualTo(4);
    }

    @Test
    void whereNothingLeadsNothingFlowsAndNothingNeedsCutting() {
        FlowAndCut flow = new MaxFlow(CsrGraph.directed(3).add(2, 0).add(1, 2).build()).compute(0, 2);

        assertThat(flow).isEqualTo(new FlowAndCut(0, java.util.List.of(), 1));
        assertThatThrownBy(() -> new MaxFlow(CsrGraph.directed(1).build()).compute(0, 0))
                .hasMessageContaining("to itself");
    }

    private static boolean reachable(CsrGraph graph, FlowAndCut flow, int sink) {
        CsrGraphBuilder builder = CsrGraph.directed(graph.nodes());
        for (int node = 0; node < graph.nodes(); node++) {
            for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                var edge = new FlowAndCut.Edge(node, graph.target(slot), graph.capacity(slot));
                if (!flow.cut().contains(edge)) {
                    builder.add(node, graph.target(slot));
                }
            }
        }
        return ShortestPathTree.from(builder.build(), 0).distance(sink).isPresent();
    }
}
