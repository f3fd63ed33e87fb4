package eu.alpsynergy.synergy.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    @Test
    void monotoneValuesCorrelateFullyWhateverTheirShape() {
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 3, 4}, new double[] {1, 10, 100, 1000}))
                .hasValue(1);
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 3, 4}, new double[] {9, 4, 1, 0}))
                .hasValue(-1);
    }

    @Test
    void equalValuesShareTheMeanOfTheirRanks() {
        assertThat(RankCorrelation.ranks(new double[] {5, 1, 5, 3})).containsExactly(3.5, 1, 3.5, 2);
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 2, 3}, new double[] {1, 2, 3, 4})
                        .orElseThrow())
                .isCloseTo(0.9486832980505138, within(1e-15));
    }

    @Test
    void whatCannotCorrelateIsAbsent() {
        assertThat(RankCorrelation.spearman(new double[] {1, 2}, new double[] {1, 2}))
                .isEmpty();
        assertThat(RankCorrelation.spearman(new double[] {1, 1, 1}, new double[] {1, 2, 3}))
                .isEmpty();
        assertThatThrownBy(() -> RankCorrelation.spearman(new double[3], new double[2]))
                .hasMessageContaining("3 and 2");
    }
}
