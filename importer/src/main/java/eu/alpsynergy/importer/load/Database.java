package eu.alpsynergy.importer.load;

import eu.alpsynergy.cypher.CypherCatalogue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Statements of the catalogue on one database. A transaction is tried again by the driver, and when the driver gives up by
 * us, until the time is over: so every one of them must read what it depends on inside itself.
 */
final class Database {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Driver driver;
    private final SessionConfig session;
    private final CypherCatalogue cypher;
    private final Duration retryFor;

    Database(Driver driver, String name, CypherCatalogue cypher, Duration retryFor) {
        this.driver = driver;
        this.session = SessionConfig.builder()
                .withDatabase(name)
                // In a cluster a reader must see what was written before, whichever member answers.
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
        this.cypher = cypher;
        this.retryFor = retryFor;
    }

    CypherCatalogue cypher() {
        return cypher;
    }

    <T> T write(Function<Statements, T> work) {
        return retrying(() -> {
            try (Session s = driver.session(session)) {
                return s.executeWrite(tx -> work.apply(new Statements(tx, cypher)));
            }
        });
    }

    <T> T read(Function<Statements, T> work) {
        return retrying(() -> {
            try (Session s = driver.session(session)) {
                return s.executeRead(tx -> work.apply(new Statements(tx, cypher)));
            }
        });
    }

    /** For statements that bring their own transactions or change the schema; they must bear being run twice. */
    void runAlone(String statement, Map<String, Object> parameters) {
        retrying(() -> {
            try (Session s = driver.session(session)) {
                return s.run(statement, parameters).consume();
            }
        });
    }

    private interface Attempt<T> {
        T run();
    }

    private <T> T retrying(Attempt<T> attempt) {
        long deadline = System.nanoTime() + retryFor.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return attempt.run();
            } catch (Neo4jException e) {
                if (!(e instanceof RetryableException) || System.nanoTime() + pause.toNanos() > deadline) {
                    throw new DatabaseException("the database could not do its part", e);
                }
                LOG.warn("the database is away or busy, trying again in {} ms: {}", pause.toMillis(), e.getMessage());
                sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private static void sleep(Duration pause) {
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("interrupted while waiting for the database", e);
        }
    }

    /** Statements of the catalogue inside one transaction. */
    record Statements(TransactionContext tx, CypherCatalogue cypher) {

        Optional<Record> one(String name, Map<String, Object> parameters) {
            List<Record> rows = all(name, parameters);
            return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
        }

        List<Record> all(String name, Map<String, Object> parameters) {
            return tx.run(cypher.statement(name), parameters).list();
        }
    }
}
