package eu.alpsynergy.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestCodeTest {

    private static final List<String> REGIONS = List.of("BAV", "FRC", "LOM", "PIE", "SLO");

    @Test
    void exchangedNeighboursAreOneStepAway() {
        assertThat(NearestCode.distance("PEI", "PIE")).isEqualTo(1);
        assertThat(NearestCode.of("PEI", REGIONS)).contains("PIE");
    }

    @Test
    void caseDoesNotCount() {
        assertThat(NearestCode.of("lom", REGIONS)).contains("LOM");
    }

    @Test
    void whatIsFarFromEverythingHasNoNearestCode() {
        assertThat(NearestCode.of("XYZ", REGIONS)).isEmpty();
        assertThat(NearestCode.of("q", REGIONS)).isEmpty();
        assertThat(NearestCode.of("x".repeat(5_000), REGIONS)).isEmpty();
    }

    @Test
    void equallyNearCodesAreChosenByAlphabet() {
        assertThat(NearestCode.of("cat", List.of("cut", "cot"))).contains("cot");
    }
}
