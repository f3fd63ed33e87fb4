package eu.alpsynergy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GivenServerTest {

    @Test
    void noUriMeansNoServerGiven() {
        assertThat(GivenServer.find(Map.of("ALPSYNERGY_TEST_NEO4J_USER", "someone")))
                .isEmpty();
        assertThat(GivenServer.find(Map.of("ALPSYNERGY_TEST_NEO4J_URI", " "))).isEmpty();
    }

    @Test
    void userAndDatabaseHaveDefaultsAndThePasswordIsNeverShown() {
        ServerCoordinates given = GivenServer.find(Map.of(
                        "ALPSYNERGY_TEST_NEO4J_URI", "neo4j://db.example:7687",
                        "ALPSYNERGY_TEST_NEO4J_PASSWORD", "secret"))
                .orElseThrow();
        assertThat(given.uri()).isEqualTo("neo4j://db.example:7687");
        assertThat(given.user()).isEqualTo("neo4j");
        assertThat(given.database()).isEqualTo("neo4j");
        assertThat(given.password()).isEqualTo("secret");
        assertThat(given.toString()).contains("db.example").doesNotContain("secret");
    }
}
