package eu.alpsynergy.api.app;

import eu.alpsynergy.api.http.SnapshotHolder;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.neo4j.SnapshotReader;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the snapshot that answers are computed on: asks the database once a second for its dataset version and reads a new
 * snapshot when that changed. When the database does not answer, the old snapshot stays and the status says since when.
 */
final class SnapshotKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotKeeper.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final SnapshotReader reader;
    private final SnapshotHolder holder;
    private final SwitchableDatabaseStatus status;
    private final ScheduledExecutorService timer;

    SnapshotKeeper(SnapshotReader reader, SnapshotHolder holder, SwitchableDatabaseStatus status) {
        this.reader = reader;
        this.holder = holder;
        this.status = status;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "snapshot-keeper");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Reads the first snapshot and keeps it fresh from then on. */
    GraphSnapshot start() {
        GraphSnapshot first = reader.read();
        reached(true);
        holder.set(first);
        var unused = timer.scheduleWithFixedDelay(
                this::refresh, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        return first;
    }

    private void refresh() {
        try {
            Optional<String> version = reader.currentVersion();
            reached(true);
            Optional<GraphSnapshot> held = holder.current();
            if (version.isPresent()
                    && held.map(s -> !s.dataset().version().equals(version.get()))
                            .orElse(true)) {
                GraphSnapshot fresh = reader.read();
                holder.set(fresh);
                LOG.info("Dataset version {} is now served", fresh.dataset().version());
            }
        } catch (Neo4jException e) {
            reached(false);
        } catch (RuntimeException e) {
            LOG.warn("The new snapshot could not be read; the old one stays", e);
        }
    }

    private void reached(boolean reachable) {
        if (status.set(reachable)) {
            if (reachable) {
                LOG.info("Neo4j answers");
            } else {
                LOG.warn("Neo4j does not answer; the explorer goes on from its snapshot");
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
