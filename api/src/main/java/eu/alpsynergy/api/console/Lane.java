package eu.alpsynergy.api.console;

import eu.alpsynergy.api.error.RequestProblem;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Runs one piece of work at a time over a connection of its own, and can end it from outside whatever it is doing. */
final class Lane implements AutoCloseable {

    private static final long LOOK_MS = 50;
    private static final long AFTER_CUT_MS = 2_000;
    private static final int FETCH = 100;

    private final String database;
    private final Relay relay;
    private final Driver driver;
    private final ExecutorService worker;

    Lane(ConsoleTarget target) {
        this.database = target.database();
        this.relay = Relay.to(new Upstream(target.uri()));
        this.driver = GraphDatabase.driver(
                URI.create("bolt://127.0.0.1:" + relay.port()),
                target.token(),
                Config.builder()
                        .withLogging(Logging.none())
                        .withUserAgent("AlpSynergy-console")
                        .withEventLoopThreads(1)
                        .withMaxConnectionPoolSize(2)
                        .withConnectionTimeout(5, TimeUnit.SECONDS)
                        .withConnectionAcquisitionTimeout(6, TimeUnit.SECONDS)
                        .build());
        this.worker = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "console-lane");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * The result of {@code work}, which is cut off when it takes longer than {@code time}, when the server sends more than
     * {@code bytes}, or when {@code gone} says that nobody waits any more.
     *
     * @throws Cut when it was cut off
     * @throws RequestProblem and the driver's exceptions as {@code work} throws them
     */
    <T> T run(Duration time, long bytes, BooleanSupplier gone, Function<Session, T> work) {
        relay.allow(bytes);
        Future<T> future = worker.submit(() -> once(work));
        long end = System.nanoTime() + time.toNanos();
        while (true) {
            try {
                return future.get(LOOK_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (gone.getAsBoolean()) {
                    throw cut(future, Cut.Reason.GONE);
                }
                if (System.nanoTime() > end) {
                    throw cut(future, Cut.Reason.TIME);
                }
            } catch (ExecutionException e) {
                if (relay.exhausted()) {
                    throw new Cut(Cut.Reason.BYTES);
                }
                throw unwrapped(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw cut(future, Cut.Reason.GONE);
            }
        }
    }

    /** A pooled connection may have died with an earlier server: a second try takes a new one. */
    private <T> T once(Function<Session, T> work) {
        try {
            return inSession(work);
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            if (relay.exhausted() || Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return inSession(work);
        }
    }

    private <T> T inSession(Function<Session, T> work) {
        try (Session session = driver.session(SessionConfig.builder()
                .withDatabase(database)
                .withDefaultAccessMode(org.neo4j.driver.AccessMode.READ)
                .withFetchSize(FETCH)
                .build())) {
            return work.apply(session);
        }
    }

    private Cut cut(Future<?> future, Cut.Reason reason) {
        future.cancel(true);
        relay.cut();
        return new Cut(reason);
    }

    private static RuntimeException unwrapped(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException e) {
            return e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return new CancellationException(String.valueOf(cause));
    }

    @Override
    public void close() {
        worker.shutdownNow();
        relay.close();
        driver.closeAsync().toCompletableFuture().orTimeout(AFTER_CUT_MS, TimeUnit.MILLISECONDS);
    }
}
