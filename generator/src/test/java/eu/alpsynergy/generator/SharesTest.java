package eu.alpsynergy.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void partsAddUpToTheWholeAndStayWithinOneOfTheirShare() {
        double[] weights = {1, 2.5, 0, 3.7, 0.01};
        long[] parts = Shares.split(1_001, weights);
        assertThat(Arrays.stream(parts).sum()).isEqualTo(1_001);
        for (int i = 0; i < parts.length; i++) {
            assertThat((double) parts[i]).isBetween(1_001 * weights[i] / 7.21 - 1, 1_001 * weights[i] / 7.21 + 1);
        }
    }

    @Test
    void nothingSplitByNothingGoesToTheLast() {
        assertThat(Shares.split(3, new double[] {0, 0})).containsExactly(0, 3);
    }

    @Test
    void aPickFallsOnTheItemThatHoldsThePoint() {
        double[] sums = Shares.sums(new double[] {1, 0, 2, 1});
        assertThat(Shares.pick(sums, 0, 4, 0)).isZero();
        assertThat(Shares.pick(sums, 0, 4, 0.2499)).isZero();
        assertThat(Shares.pick(sums, 0, 4, 0.3)).isEqualTo(2);
        assertThat(Shares.pick(sums, 0, 4, 0.7499)).isEqualTo(2);
        assertThat(Shares.pick(sums, 0, 4, 0.7501)).isEqualTo(3);
        assertThat(Shares.pick(sums, 2, 3, 0.999)).isEqualTo(2);
    }
}
