package eu.alpsynergy.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that no limit of Neo4j stops: they may cost the child its life, never the address or the data. */
class RunawayQueryIT {

    /** Deaf to transaction timeouts: the check for termination comes between rows, and this is one row. */
    private static final String DEAF = "RETURN reduce(s = 0, i IN range(1, 2000000000) | s + i)";

    /** Lists made in expressions escape the memory limits and fill the heap. */
    private static final String GREEDY = "RETURN size([x IN range(1, 100000000) | toString(x)])";

    @TempDir
    static Path folder;

    private static LocalNeo4j neo4j;

    @BeforeAll
    static void start() {
        neo4j = LocalNeo4j.start(ServerUnderTest.config(folder.resolve("data")));
        ServerUnderTest.query(neo4j, "CREATE (:Kept)", Map.of());
    }

    @AfterAll
    static void stop() {
        neo4j.close();
    }

    @Test
    void aRestartGetsRidOfAQueryThatNothingElseStops() {
        CompletableFuture<Void> query = runAway(DEAF);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> isRunning("reduce"));
        long begin = System.nanoTime();
        neo4j.restart();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(40));
        Assertions.assertThatThrownBy(() -> query.get(40, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        assertThat(ServerUnderTest.query(neo4j, "MATCH (k:Kept) RETURN k", Map.of()))
                .hasSize(1);
    }

    @Test
    void anExhaustedHeapEndsTheChildAndAnotherOneTakesItsPlace() {
        long before = neo4j.pid();
        CompletableFuture<Void> query = runAway(GREEDY);
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> neo4j.pid() != before && neo4j.state() == LocalNeo4jState.READY);
        Assertions.assertThatThrownBy(() -> query.get(40, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        assertThat(ServerUnderTest.query(neo4j, "MATCH (k:Kept) RETURN k", Map.of()))
                .hasSize(1);
    }

    private static boolean isRunning(String word) {
        return ServerUnderTest.query(neo4j, "SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery", Map.of())
                .stream()
                .map(row -> row.get("currentQuery").asString(""))
                .anyMatch(query -> query.startsWith("RETURN " + word));
    }

    private static CompletableFuture<Void> runAway(String cypher) {
        return CompletableFuture.runAsync(() -> ServerUnderTest.query(neo4j, cypher, Map.of()));
    }
}
