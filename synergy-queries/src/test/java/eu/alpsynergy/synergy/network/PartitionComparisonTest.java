package eu.alpsynergy.synergy.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.Graphs;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionComparisonTest {

    private static Partition partition(int... groups) {
        return Partition.of(groups);
    }

    @Test
    void communitiesAreNumberedBySizeWhateverNumbersTheyCameWith() {
        Partition partition = partition(5, 2, 2, 5, 2, 0);

        assertThat(partition).isEqualTo(partition(1, 3, 3, 1, 3, 4));
        assertThat(partition.count()).isEqualTo(3);
        assertThat(partition.members(0)).containsExactly(1, 2, 4);
        assertThat(partition.size(1)).isEqualTo(2);
        assertThat(partition.community(5)).isEqualTo(2);
    }

    @Test
    void theSamePartitionIsAlikeInEverything() {
        PartitionComparison same = PartitionComparison.of(partition(0, 0, 1, 1, 2), partition(3, 3, 0, 0, 1));

        assertThat(same.nmi()).isCloseTo(1, within(1e-15));
        assertThat(same.ari()).isEqualTo(1);
        assertThat(same.moved()).isEmpty();
    }

    @Test
    void independentPartitionsShareNothing() {
        PartitionComparison crossed = PartitionComparison.of(partition(0, 0, 1, 1), partition(0, 1, 0, 1));

        assertThat(crossed.nmi()).isZero();
        assertThat(crossed.ari()).isCloseTo(-0.5, within(1e-15));
        assertThat(crossed.moved()).containsExactly(1, 2);
    }

    @Test
    void aSingleMoverIsNamed() {
        PartitionComparison moved = PartitionComparison.of(partition(0, 0, 0, 1, 1, 1), partition(0, 0, 1, 1, 1, 1));

        assertThat(moved.moved()).containsExactly(2);
        // igraph 0.10: compare_communities, methods adjusted_rand and nmi
        assertThat(moved.ari()).isCloseTo(0.3243243243243243, within(1e-15));
        assertThat(moved.nmi()).isCloseTo(0.4787039713856799, within(1e-14));
    }

    @Test
    void allTogetherTwiceIsAlikeAndAllTogetherAgainstAloneIsNot() {
        assertThat(PartitionComparison.of(partition(0, 0, 0), partition(1, 1, 1))
                        .nmi())
                .isEqualTo(1);
        assertThat(PartitionComparison.of(partition(0, 1, 2), partition(0, 1, 2))
                        .ari())
                .isEqualTo(1);
        assertThat(PartitionComparison.of(partition(0, 0, 0), partition(0, 1, 2))
                        .ari())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomPartitionsCompareLikeTheirNaiveTwin(long seed) {
        Random random = new Random(seed);
        int nodes = 2 + random.nextInt(60);
        int[] a = random.ints(nodes, 0, 1 + random.nextInt(nodes)).toArray();
        int[] b = random.ints(nodes, 0, 1 + random.nextInt(nodes)).toArray();
        PartitionComparison compared = PartitionComparison.of(partition(a), partition(b));
        PartitionComparison turned = PartitionComparison.of(partition(b), partition(a));

        assertThat(compared.ari()).as("seed " + seed).isCloseTo(naiveAri(a, b), within(1e-12));
        assertThat(compared.ari()).isCloseTo(turned.ari(), within(1e-12));
        assertThat(compared.nmi()).isBetween(0.0, 1.0).isCloseTo(turned.nmi(), within(1e-12));
    }

    @Test
    void partitionsOfDifferentNodesAreNotCompared() {
        assertThatThrownBy(() -> PartitionComparison.of(partition(0), partition(0, 1)))
                .hasMessageContaining("1");
    }

    @Test
    void whatIsPlantedClearlyIsStableAndWhatIsNotIsLessSo() {
        CommunityParameters once =
                CommunityParameters.of(CommunityMethod.LEIDEN).withRestarts(1);
        Stability clear = Stability.compute(Graphs.planted(1, 5, 40, 1500, 0.95), once);
        Stability blurred = Stability.compute(Graphs.planted(1, 5, 40, 800, 0.2), once);

        assertThat(clear.meanAri()).isGreaterThan(0.99);
        assertThat(blurred.meanAri()).isBetween(0.0, 0.8);
        assertThat(blurred.leastAri()).isLessThan(blurred.meanAri());
        assertThat(clear.seeds()).isEqualTo(20);
    }

    @Test
    void withoutEdgesNothingHangsOnChance() {
        assertThat(Stability.compute(CsrGraph.undirected(4).build(), CommunityParameters.of(CommunityMethod.LEIDEN))
                        .meanAri())
                .isEqualTo(1);
    }

    private static double naiveAri(int[] a, int[] b) {
        double both = 0;
        double inA = 0;
        double inB = 0;
        double pairs = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                pairs++;
                inA += a[i] == a[j] ? 1 : 0;
                inB += b[i] == b[j] ? 1 : 0;
                both += a[i] == a[j] && b[i] == b[j] ? 1 : 0;
            }
        }
        double expected = inA * inB / pairs;
        double most = (inA + inB) / 2;
        return most == expected ? 1 : (both - expected) / (most - expected);
    }
}
