package eu.alpsynergy.synergy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.alg.clique.BronKerboschCliqueFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaximalCliquesTest {

    private static List<List<Integer>> cliques(CsrGraph graph) {
        List<List<Integer>> found = new ArrayList<>();
        MaximalCliques.visit(graph, (nodes, size) -> {
            found.add(Arrays.stream(nodes, 0, size).boxed().toList());
            return true;
        });
        return found;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void cliquesAreThoseOfJGraphTEachOnce(long seed) {
        Random random = new Random(seed);
        int nodes = 1 + random.nextInt(40);
        CsrGraph graph = Graphs.random(seed, nodes, random.nextInt(nodes * nodes / 3 + 1), seed % 3 == 0, 0);
        Set<Set<Integer>> theirs = new HashSet<>();
        new BronKerboschCliqueFinder<>(Graphs.jgrapht(graph.withoutDirection(), Graphs.Numbers.WEIGHT))
                .forEach(theirs::add);
        List<List<Integer>> ours = cliques(graph);

        assertThat(ours).as("seed " + seed).hasSameSizeAs(theirs).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ours.stream().map(Set::copyOf).toList()))
                .as("seed " + seed)
                .isEqualTo(theirs);
        assertThat(ours).allSatisfy(clique -> assertThat(clique).isSorted());
    }

    @Test
    void moreCandidatesThanBitsInAWordAreHandled() {
        // All of 150 nodes but for one missing edge in each pair (2i, 2i+1) of the first ten pairs: 2^10 cliques of
        // 140.
        CsrGraphBuilder builder = CsrGraph.undirected(150);
        for (int a = 0; a < 150; a++) {
            for (int b = a + 1; b < 150; b++) {
                if (a >= 20 || a % 2 == 1 || b != a + 1) {
                    builder.add(a, b);
                }
            }
        }
        List<List<Integer>> found = cliques(builder.build());

        assertThat(found).hasSize(1024).doesNotHaveDuplicates();
        assertThat(found).allSatisfy(clique -> assertThat(clique).hasSize(140));
    }

    @Test
    void aNodeAloneIsACliqueAndAVisitorCanStop() {
        assertThat(cliques(CsrGraph.undirected(3).add(0, 2).build()))
                .containsExactlyInAnyOrder(List.of(1), List.of(0, 2));
        List<Integer> sizes = new ArrayList<>();
        MaximalCliques.visit(Graphs.zachary(), (nodes, size) -> {
            sizes.add(size);
            return sizes.size() < 5;
        });
        assertThat(sizes).hasSize(5);
        assertThat(cliques(CsrGraph.undirected(0).build())).isEmpty();
    }
}
