package eu.alpsynergy.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.neo4j.local.LocalNeo4j;
import eu.alpsynergy.testing.TestNeo4j;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Statements that write, administer or reach outside, on the shared Neo4j and on a second one given by its URI. */
class HostileStatementsIT {

    private static final ConsoleLimits LIMITS = ConsoleLimits.standard();

    @TempDir
    static Path folder;

    private static LocalNeo4j second;
    private static ServerSocket listener;
    private static final AtomicInteger CONNECTIONS = new AtomicInteger();

    @BeforeAll
    static void start() throws IOException {
        second = SecondNeo4j.start(folder.resolve("data"));
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread counting = new Thread(HostileStatementsIT::count, "listener");
        counting.setDaemon(true);
        counting.start();
    }

    @AfterAll
    static void stop() throws IOException {
        listener.close();
        second.close();
    }

    private static void count() {
        while (!listener.isClosed()) {
            try {
                listener.accept().close();
                CONNECTIONS.incrementAndGet();
            } catch (IOException e) {
                // closed at the end
            }
        }
    }

    static ConsoleTarget target(String which) {
        if (which.equals("second")) {
            return SecondNeo4j.byUri(second);
        }
        TestNeo4j shared = TestNeo4j.get();
        return new ConsoleTarget(
                URI.create(shared.uri()),
                AuthTokens.basic(shared.user(), shared.password()),
                shared.database(),
                Optional.empty());
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(HostileStatements.forThePlan(1)).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared", "second"})
    void noneIsRunAndNothingChangesAndNobodyIsAsked(String which) {
        try (Console console = new Console(target(which), LIMITS, "test");
                Driver driver = driver(which)) {
            driver.executableQuery(
                            "MERGE (:Region {id: 'PIE', nameEn: 'Piedmont'})-[:IN_COUNTRY]->(:Country {id: 'IT'})")
                    .execute();
            Map<String, Object> before = counts(driver);
            List<String> ran = new ArrayList<>();
            for (String statement : HostileStatements.all(listener.getLocalPort())) {
                refusedOr(
                        ran,
                        statement,
                        () -> console.answer(HostileStatements.statement(statement), null, () -> false));
            }
            for (String statement : HostileStatements.forThePlan(listener.getLocalPort())) {
                refusedOr(
                        ran,
                        "past the words: " + statement,
                        () -> console.run(HostileStatements.statement(statement), null, () -> false, true));
            }
            assertThat(ran).isEmpty();
            assertThat(counts(driver)).isEqualTo(before);
            assertThat(CONNECTIONS).hasValue(0);
        }
    }

    private static void refusedOr(List<String> ran, String statement, Runnable work) {
        try {
            work.run();
            ran.add(statement);
        } catch (RequestProblem e) {
            if (e.problem().status() < 400 || e.problem().status() > 499) {
                ran.add(e.problem().status() + ": " + statement);
            }
        }
    }

    private static Driver driver(String which) {
        ConsoleTarget target = target(which);
        return GraphDatabase.driver(target.uri(), target.token());
    }

    /** Nodes, relationships, properties, labels, constraints, indexes and users. */
    private static Map<String, Object> counts(Driver driver) {
        return Map.of(
                "graph",
                rows(
                        driver,
                        "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r), sum(size(keys(n))),"
                                + " sum(size(labels(n)))"),
                "constraints",
                rows(driver, "SHOW CONSTRAINTS YIELD name RETURN count(*)"),
                "indexes",
                rows(driver, "SHOW INDEXES YIELD name RETURN count(*)"),
                "users",
                rows(driver, "SHOW USERS YIELD user RETURN user"));
    }

    private static List<Map<String, Object>> rows(Driver driver, String query) {
        return driver.executableQuery(query).execute().records().stream()
                .map(row -> row.asMap())
                .toList();
    }
}
