package eu.alpsynergy.synergy.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.network.analysis.Introductions.By;
import eu.alpsynergy.synergy.network.analysis.Introductions.Introduction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntroductionsTest {

    @Test
    void theWaysAreTheCheapestOfAllThatThereAre() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            CsrGraph graph = graph(random, 7);
            BitSet from = nodes(random, 7);
            BitSet to = nodes(random, 7);
            By by = random.nextBoolean() ? By.STEPS : By.STRENGTH;
            BitSet ends = (BitSet) to.clone();
            ends.andNot(from);
            List<Double> expected = new ArrayList<>();
            List<List<Integer>> ways = new ArrayList<>();
            from.stream().forEach(a -> walk(graph, from, ends, new ArrayList<>(List.of(a)), ways));
            ways.forEach(way -> expected.add(cost(graph, way, by)));
            expected.sort(Comparator.naturalOrder());

            List<Introduction> found = new Introductions(graph, by).between(from, to, 5);

            assertThat(found).as("seed %d", seed).hasSize(Math.min(5, ways.size()));
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).cost()).as("seed %d", seed).isCloseTo(expected.get(i), within(1e-9));
                assertThat(ways).as("seed %d", seed).contains(found.get(i).nodes());
            }
        }
    }

    @Test
    void ofEquallyManyStepsTheStrongerTiesComeFirst() {
        CsrGraph graph = CsrGraph.undirected(4)
                .add(0, 1, 0.1)
                .add(1, 3, 0.1)
                .add(0, 2, 5)
                .add(2, 3, 5)
                .build();

        assertThat(new Introductions(graph, By.STEPS).between(set(0), set(3), 2))
                .extracting(Introduction::nodes)
                .containsExactly(List.of(0, 2, 3), List.of(0, 1, 3));
    }

    @Test
    void aWayToSeveralEndsStopsAtTheFirst() {
        CsrGraph graph = CsrGraph.undirected(4).add(0, 1).add(1, 2).add(2, 3).build();

        assertThat(new Introductions(graph, By.STEPS).between(set(0), set(2, 3), 9))
                .containsExactly(new Introduction(List.of(0, 1, 2), 2));
    }

    @Test
    void whereNothingJoinsTheTwoThereIsNoWay() {
        CsrGraph graph = CsrGraph.undirected(3).add(0, 1).build();

        assertThat(new Introductions(graph, By.STEPS).between(set(0), set(2), 3))
                .isEmpty();
        assertThat(new Introductions(graph, By.STEPS).between(set(), set(2), 3)).isEmpty();
        assertThat(new Introductions(graph, By.STEPS).between(set(1), set(1), 3))
                .isEmpty();
    }

    private static double cost(CsrGraph graph, List<Integer> way, By by) {
        double cost = 0;
        for (int i = 1; i < way.size(); i++) {
            double weight = graph.weight(graph.find(way.get(i - 1), way.get(i)));
            cost += by == By.STEPS ? 1 : 1 / weight;
        }
        return cost;
    }

    private static void walk(CsrGraph graph, BitSet from, BitSet to, List<Integer> way, List<List<Integer>> found) {
        int last = way.get(way.size() - 1);
        if (to.get(last)) {
            found.add(List.copyOf(way));
            return;
        }
        for (int slot = graph.start(last); slot < graph.end(last); slot++) {
            int next = graph.target(slot);
            if (!way.contains(next) && !from.get(next)) {
                way.add(next);
                walk(graph, from, to, way, found);
                way.remove(way.size() - 1);
            }
        }
    }

    private static CsrGraph graph(Random random, int nodes) {
        var builder = CsrGraph.undirected(nodes);
        for (int a = 0; a < nodes; a++) {
            for (int b = a + 1; b < nodes; b++) {
                if (random.nextInt(3) > 0) {
                    builder.add(a, b, 0.1 + random.nextInt(20));
                }
            }
        }
        return builder.build();
    }

    private static BitSet nodes(Random random, int nodes) {
        BitSet set = new BitSet();
        for (int i = 0; i <= random.nextInt(2); i++) {
            set.set(random.nextInt(nodes));
        }
        return set;
    }

    private static BitSet set(int... nodes) {
        BitSet set = new BitSet();
        for (int node : nodes) {
            set.set(node);
        }
        return set;
    }
}
