package eu.alpsynergy.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreVersionTest {

    @ParameterizedTest
    @CsvSource({
        "5.26.30, 5.26.30, true",
        "5.26.30, 5.26.4, true",
        "5.26.30, 5.26.31, false",
        "5.26.30, 5.25.1, false",
        "5.26.30, 4.4.40, false",
        "5.26.30, 2025.1.0, false",
        "5.26.30, rubbish, false",
        "5.26.30, 5.26, false"
    })
    void ownSeriesUpToOwnPatch(String server, String writtenBy, boolean opens) {
        assertThat(StoreVersion.canOpen(server, writtenBy)).isEqualTo(opens);
    }
}
