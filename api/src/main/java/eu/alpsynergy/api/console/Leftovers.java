package eu.alpsynergy.api.console;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
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

    Leftovers(ConsoleTarget target) {
        this.control = new Lane(target);
        this.restart = target.restart();
    }

    /** Returns when the statement is gone. */
    void clear(String mark) {
        long start = System.nanoTime();
        while (!isGone(mark)) {
            long waited = (System.nanoTime() - start) / 1_000_000;
            if (waited > GRACE_MS && restart.isPresent()) {
                LOG.warn("A statement of the console ignores its end: the embedded Neo4j is restarted");
                restart();
                return;
            }
            if (waited > PATIENCE_MS) {
                LOG.error("A statement of the console still runs after {} s; its lane is opened again", waited / 1000);
                return;
            }
            pause();
        }
    }

    private void restart() {
        synchronized (this) {
            restart.orElseThrow().run();
        }
    }

    private boolean isGone(String mark) {
        try {
            return control.run(ASK, ANSWER_BYTES, () -> false, session -> left(session, mark))
                    .isEmpty();
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
