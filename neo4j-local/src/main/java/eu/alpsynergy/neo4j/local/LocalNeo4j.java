package eu.alpsynergy.neo4j.local;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A running Neo4j Community in a process of its own, watched and restarted under the same address until closed. It ends with
 * this process, even if that is killed. Closing at the end of the program is the caller's business; safe for all threads.
 */
public final class LocalNeo4j implements AutoCloseable {

    private final Supervisor supervisor;
    private final Credentials credentials;
    private final String version;
    private final int boltPort;
    private final DataLock lock;
    private final CopyOnWriteArrayList<LocalNeo4jListener> listeners;

    private LocalNeo4j(
            Supervisor supervisor,
            Credentials credentials,
            String version,
            int boltPort,
            DataLock lock,
            CopyOnWriteArrayList<LocalNeo4jListener> listeners) {
        this.supervisor = supervisor;
        this.credentials = credentials;
        this.version = version;
        this.boltPort = boltPort;
        this.lock = lock;
        this.listeners = listeners;
    }

    /** Starts the server and returns once it answered a query; throws {@link LocalNeo4jException} with the reason and the last lines of its log. */
    public static LocalNeo4j start(LocalNeo4jConfig config) {
        return start(config, (state, reason) -> {});
    }

    /** The same, with a listener that sees {@link LocalNeo4jState#STARTING} as well. */
    public static LocalNeo4j start(LocalNeo4jConfig config, LocalNeo4jListener listener) {
        ServerJars jars = ServerJars.in(config.serverLib());
        DataFolder folder = DataFolder.open(config.dataDir());
        DataLock lock = DataLock.take(folder.home());
        try {
            folder.requireReadableBy(jars.version());
            Credentials credentials = folder.credentials(new SecureRandom());
            // Marked before the start: a store half made by a killed first start is still ours.
            folder.markWrittenBy(jars.version());
            new PidFile(folder.run()).awaitEarlierChild();
            new BulkMarker(folder.home()).removeWhatIsLeft();
            int port = BoltPort.choose(config.boltPort());
            folder.rememberBoltPort(port);
            Launcher launcher = new Launcher(config, jars, folder, credentials, port);
            CopyOnWriteArrayList<LocalNeo4jListener> listeners = new CopyOnWriteArrayList<>(List.of(listener));
            Supervisor supervisor = Supervisor.start(launcher, config.stopTimeout(), listeners);
            return new LocalNeo4j(supervisor, credentials, jars.version(), port, lock, listeners);
        } catch (InterruptedException e) {
            lock.close();
            throw interrupted(e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    static LocalNeo4jException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new LocalNeo4jException(
                "neo4j-interrupted", "Waiting for the local Neo4j was interrupted.", Map.of(), e);
    }

    /** Where to connect: {@code bolt://127.0.0.1:port}, the same over restarts. */
    public URI boltUri() {
        return URI.create("bolt://127.0.0.1:" + boltPort);
    }

    public String user() {
        return credentials.user();
    }

    public String password() {
        return credentials.password();
    }

    /** Neo4j's version, e.g. {@code 5.26.30}. */
    public String version() {
        return version;
    }

    public LocalNeo4jState state() {
        return supervisor.state();
    }

    /** Why the state is what it is, one sentence; for {@link LocalNeo4jState#FAILED} with the last lines of the log. */
    public String reason() {
        return supervisor.reason();
    }

    /** The process id of the present child, which changes with a restart. */
    public long pid() {
        return supervisor.pid();
    }

    public void addListener(LocalNeo4jListener listener) {
        listeners.add(listener);
    }

    /** Ends the child, by force after two seconds, and returns when its successor answers; for a server held up by a query. */
    public void restart() {
        restart(Duration.ofSeconds(2));
    }

    /** The same with another grace before the child is killed. */
    public void restart(Duration grace) {
        try {
            supervisor.restart(grace);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Stops the server, by force after the time configured; a second call does nothing. */
    @Override
    public void close() {
        try {
            supervisor.close();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            lock.close();
        }
    }
}
