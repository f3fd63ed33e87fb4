package eu.alpsynergy.api.console;

import eu.alpsynergy.api.dto.CypherAnswerDto;
import eu.alpsynergy.api.dto.SchemaDto;
import eu.alpsynergy.api.error.RequestProblem;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs statements from people within limits; safe for all threads. */
public final class Console implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Console.class);
    private static final int WIRE_FACTOR = 4;
    private static final Duration SCHEMA_TIME = Duration.ofSeconds(60);

    private final ConsoleLimits limits;
    private final String softwareVersion;
    private final Turnstile turnstile;
    private final Leftovers leftovers;
    private final ExecutorService cleaning;
    private volatile @Nullable SchemaDto schema;

    public Console(ConsoleTarget target, ConsoleLimits limits, String softwareVersion) {
        this.limits = limits;
        this.softwareVersion = softwareVersion;
        this.turnstile = new Turnstile(limits, () -> new Lane(target));
        this.leftovers = new Leftovers(target);
        this.cleaning = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "console-cleaning");
            thread.setDaemon(true);
            return thread;
        });
    }

    public ConsoleLimits limits() {
        return limits;
    }

    /**
     * The rows of the statement, or its plan.
     *
     * @param version of the dataset that is served, for the answer
     * @param gone whether the client has left
     * @throws RequestProblem naming the rule, its limit, setting and place when it is not run or not to its end
     */
    public CypherAnswerDto answer(Statement statement, @Nullable String version, BooleanSupplier gone) {
        TextGate.check(statement.text(), limits);
        return run(statement, version, gone, true);
    }

    /** What the graph of this dataset version is made of; asked once, then kept as long as the version. */
    public SchemaDto schema(String version) {
        SchemaDto kept = schema;
        if (kept != null && kept.version().equals(version)) {
            return kept;
        }
        Lane lane = turnstile.take(() -> false);
        try {
            SchemaDto read = lane.run(
                    SCHEMA_TIME, Long.MAX_VALUE, () -> false, session -> new SchemaReader().read(session, version));
            schema = read;
            return read;
        } catch (Neo4jException | Cut e) {
            LOG.info("The schema could not be read: {}", e.getMessage());
            throw Refusals.away();
        } finally {
            turnstile.giveBack(lane);
        }
    }

    /** The same past the first gate, and past the second unless {@code checked}: what the lanes must stand in any case. */
    CypherAnswerDto run(Statement statement, @Nullable String version, BooleanSupplier gone, boolean checked) {
        Lane lane = turnstile.take(gone);
        String mark = UUID.randomUUID().toString();
        int life = leftovers.life();
        boolean clean = true;
        long start = System.nanoTime();
        try {
            Work.Outcome outcome =
                    lane.run(limits.time().plusMillis(200), limits.bytes() * WIRE_FACTOR, gone, session -> new Work(
                                    statement, limits, mark, checked)
                            .in(session));
            return answer(statement, version, outcome, (System.nanoTime() - start) / 1_000_000);
        } catch (Cut e) {
            clean = false;
            throw problem(e);
        } catch (ClientException e) {
            throw Failures.of(e, limits);
        } catch (Neo4jException e) {
            LOG.info("A statement of the console failed: {} {}", e.code(), e.getMessage());
            throw Failures.of(e, limits);
        } finally {
            release(lane, mark, life, clean);
        }
    }

    private RequestProblem problem(Cut e) {
        return switch (e.reason()) {
            case TIME -> Refusals.time(limits);
            case BYTES -> Refusals.bytes(limits);
            case GONE -> Refusals.gone();
        };
    }

    /** Where the end was not orderly the lane opens again when the database has really let go. */
    private void release(Lane lane, String mark, int life, boolean clean) {
        if (clean) {
            turnstile.giveBack(lane);
            return;
        }
        cleaning.execute(() -> {
            try {
                leftovers.clear(mark, life);
            } catch (RuntimeException e) {
                LOG.warn("Clearing up after a statement of the console failed", e);
            } finally {
                turnstile.giveBack(lane);
            }
        });
    }

    private CypherAnswerDto answer(
            Statement statement, @Nullable String version, Work.Outcome outcome, long milliseconds) {
        return new CypherAnswerDto(
                version,
                softwareVersion,
                statement.question().orElse(null),
                statement.text(),
                statement.params(),
                outcome.columns(),
                outcome.rows(),
                outcome.cut(),
                outcome.plan(),
                milliseconds);
    }

    @Override
    public void close() {
        cleaning.shutdownNow();
        leftovers.close();
        turnstile.close();
    }
}
