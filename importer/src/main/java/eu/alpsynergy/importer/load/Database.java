package eu.alpsynergy.importer.load;

import eu.alpsynergy.cypher.CypherCatalogue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.async.ResultCursor;
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

    /**
     * Two statements of one transaction that are sent without waiting for the first one's answer, which saves a way there and
     * back. What {@code work} throws undoes both; it sees the first answer also where the second statement failed.
     */
    <T> T writeTogether(Call first, Call second, BiFunction<List<Record>, Supplier<List<Record>>, T> work) {
        return retrying(() -> {
            AsyncSession s = driver.session(AsyncSession.class, session);
            try {
                return joined(s.executeWriteAsync(tx -> {
                    CompletionStage<List<Record>> one = run(tx, first);
                    CompletionStage<List<Record>> two = run(tx, second);
                    return one.thenCompose(a -> two.handle((b, failure) -> work.apply(a, () -> {
                        if (failure != null) {
                            throw failure instanceof CompletionException known
                                    ? known
                                    : new CompletionException(failure);
                        }
                        return b;
                    })));
                }));
            } finally {
                joined(s.closeAsync());
            }
        });
    }

    /** A statement of the catalogue and its parameters. */
    record Call(String name, Map<String, Object> parameters) {}

    private CompletionStage<List<Record>> run(AsyncTransactionContext tx, Call call) {
        return tx.runAsync(cypher.statement(call.name), call.parameters).thenCompose(ResultCursor::listAsync);
    }

    private static <T> T joined(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("the database's answer could not be read", cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("interrupted while waiting for the database", e);
        }
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
