package eu.alpsynergy.api.console;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that a statement that was cut off is really gone: the database ends it once its connection is lost, except in
 * expressions that look for no termination. Then the embedded database is restarted; of another server it is only asked again
 * and again, and the statement's lane stays closed meanwhile.
 */
final class Leftovers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration ASK = Duration.ofSeconds(3);
    private static final long PAUSE_MS = 250;
    private static final long GRACE_MS = 2_000;
    private static final long PATIENCE_MS = 300_000;
    private static final long ANSWER_BYTES = 1 << 20;
    private static final String LIST = "SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData." + Work.MARK
            + " = $mark RETURN transactionId";

    private final Lane control;
    private final Optional<Runnable> restart;
    private final AtomicInteger life = new AtomicInteger();

    Leftovers(ConsoleTarget target) {
        this.control = new Lane(target);
        this.restart = target.restart();
    }

    /** The life that the database is in; a statement of an earlier life is gone. */
    int life() {
        return life.get();
    }

    /** Returns when the statement, begun in {@code begun}, is gone. */
    void clear(String mark, int begun) {
        long start = System.nanoTime();
        while (life.get() == begun && !isGone(mark)) {
            long waited = (System.nanoTime() - start) / 1_000_000;
            if (waited > GRACE_MS && restart.isPresent()) {
                restart(begun);
                return;
            }
            if (waited > PATIENCE_MS) {
                LOG.error("A statement of the console still runs after {} s; its lane is opened again", waited / 1000);
                return;
            }
            pause();
        }
    }

    /** Once a life, however many statements ask for it; the others wait for the same new one. */
    private void restart(int begun) {
        synchronized (life) {
            if (life.get() == begun) {
                LOG.warn("A statement of the console ignores its end: the embedded Neo4j is restarted");
                restart.orElseThrow().run();
                life.incrementAndGet();
            }
        }
    }

    /** A database that takes no connection is down, and the statement with it; one that takes it and is silent hangs. */
    private boolean isGone(String mark) {
        try {
            return control.run(ASK, ANSWER_BYTES, () -> false, session -> left(session, mark))
                    .isEmpty();
        } catch (ServiceUnavailableException e) {
            return true;
        } catch (Neo4jException | Cut e) {
            LOG.debug("the console's leftovers cannot be listed: {}", e.getMessage());
            return false;
        }
    }

    private static List<String> left(Session session, String mark) {
        return session.run(LIST, Map.of("mark", mark)).list(row -> row.get(0).asString());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the console ends", e);
        }
    }

    @Override
    public void close() {
        control.close();
    }
}
