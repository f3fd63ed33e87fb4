package eu.alpsynergy.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A child whose process lives but that answers nobody. */
@DisabledOnOs(OS.WINDOWS)
class HungServerIT {

    @TempDir
    static Path folder;

    @Test
    void aChildThatAnswersNobodyIsReplacedAndItsDataStay() throws IOException, InterruptedException {
        try (LocalNeo4j neo4j = LocalNeo4j.start(ServerUnderTest.config(folder.resolve("data")))) {
            ServerUnderTest.query(neo4j, "CREATE (:Kept)", Map.of());
            long before = neo4j.pid();
            assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(before))
                            .start()
                            .waitFor())
                    .isZero();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(180))
                    .until(() -> neo4j.pid() != before && neo4j.state() == LocalNeo4jState.READY);
            assertThat(ServerUnderTest.query(neo4j, "MATCH (k:Kept) RETURN k", Map.of()))
                    .hasSize(1);
        }
    }
}
