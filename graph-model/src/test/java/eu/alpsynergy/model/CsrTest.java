package eu.alpsynergy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CsrTest {

    @Test
    void rowsListTheirTargetsInOrderAndKeepTheFactBehindEachEdge() {
        Csr csr = Csr.of(3, new int[] {2, 0, 2, 0}, new int[] {1, 2, 0, 1});

        assertThat(csr.targetsOf(0)).containsExactly(1, 2);
        assertThat(csr.targetsOf(1)).isEmpty();
        assertThat(csr.targetsOf(2)).containsExactly(0, 1);
        assertThat(csr.fact(csr.start(0))).isEqualTo(3);
        assertThat(csr.fact(csr.start(2))).isEqualTo(2);
        assertThat(csr.edges()).isEqualTo(4);
    }

    @Test
    void everyEdgeOfARandomGraphIsFoundOnceUnderItsSource() {
        Random random = new Random(7);
        int nodes = 50;
        int[] from = random.ints(400, 0, nodes).toArray();
        int[] to = random.ints(400, 0, nodes).toArray();

        Csr csr = Csr.of(nodes, from, to);

        boolean[] seen = new boolean[from.length];
        for (int node = 0; node < nodes; node++) {
            for (int e = csr.start(node); e < csr.end(node); e++) {
                assertThat(from[csr.fact(e)]).isEqualTo(node);
                assertThat(to[csr.fact(e)]).isEqualTo(csr.target(e));
                seen[csr.fact(e)] = true;
            }
        }
        assertThat(seen).doesNotContain(false);
    }

    @Test
    void aGraphWithoutEdgesHasEmptyRows() {
        Csr csr = Csr.of(2, new int[0], new int[0]);

        assertThat(csr.degree(0)).isZero();
        assertThat(csr.degree(1)).isZero();
    }

    @Test
    void arraysOfDifferentLengthAreRefused() {
        assertThatThrownBy(() -> Csr.of(2, new int[] {0}, new int[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1")
                .hasMessageContaining("0");
    }
}
