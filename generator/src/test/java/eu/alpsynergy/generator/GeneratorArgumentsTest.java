package eu.alpsynergy.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.model.AlpSynergyException;
import org.junit.jupiter.api.Test;

class GeneratorArgumentsTest {

    @Test
    void theLeastPossibleIsTwoRegionsOfFourFirms() {
        assertThat(new GeneratorArguments(2, 0, 8, 0, 1).firms()).isEqualTo(8);
        assertThatThrownBy(() -> new GeneratorArguments(2, 0, 7, 0, 1))
                .isInstanceOf(AlpSynergyException.class)
                .hasMessageContaining("--firms is 7; allowed are 8 to 20000000");
    }

    @Test
    void moreRegionsThanTheFirmsCanFillAreRefusedWithTheLeastThatCan() {
        assertThatThrownBy(() -> new GeneratorArguments(100, 0, 399, 0, 1))
                .hasMessageContaining("--firms is 399; allowed are 400 to")
                .hasMessageContaining("least for so many regions (4 each)");
    }

    @Test
    void negativeCountsAreRefusedAllAtOnceEachByItsName() {
        assertThatThrownBy(() -> new GeneratorArguments(-1, -2, -3, -4, 1))
                .hasMessageContaining("--regions is -1; allowed are 2 to 2000")
                .hasMessageContaining("--firms is -3")
                .hasMessageContaining("--clusters is -2")
                .hasMessageContaining("--ties is -4");
    }

    @Test
    void moreTiesThanAQuarterOfAllPairsAreRefused() {
        assertThat(new GeneratorArguments(2, 0, 9, 9, 1).ties()).isEqualTo(9);
        assertThatThrownBy(() -> new GeneratorArguments(2, 0, 9, 10, 1))
                .hasMessageContaining("--ties is 10; allowed are 0 to 9, a quarter of all pairs of --firms");
    }

    @Test
    void moreClustersThanFirmsAreRefused() {
        assertThatThrownBy(() -> new GeneratorArguments(2, 9, 8, 0, 1))
                .hasMessageContaining("--clusters is 9; allowed are 0 to 8, one for each of --firms");
    }
}
