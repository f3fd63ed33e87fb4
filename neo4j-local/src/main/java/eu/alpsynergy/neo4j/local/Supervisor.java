package eu.alpsynergy.neo4j.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the child on a thread of its own: waits for its end, backs off, starts the next one, gives up after too many deaths.
 * All fields below are guarded by this object's monitor; children are started and stopped outside it.
 */
final class Supervisor {

    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

    private final Launcher launcher;
    private final Duration stopTimeout;
    private final List<LocalNeo4jListener> listeners;
    private final Thread thread = new Thread(this::watch, "alpsynergy-neo4j-supervisor");

    private ChildProcess child;
    private @Nullable Thread hangWatch;
    private LocalNeo4jState state = LocalNeo4jState.STARTING;
    private String reason = "first start";
    private long readySinceNanos = System.nanoTime();
    private int lives;
    private boolean closing;
    private boolean restartWished;

    private Supervisor(
            Launcher launcher, Duration stopTimeout, List<LocalNeo4jListener> listeners, ChildProcess child) {
        this.launcher = launcher;
        this.stopTimeout = stopTimeout;
        this.listeners = listeners;
        this.child = child;
    }

    /** Brings up the first child on the caller's thread: a first start that fails is told, not repeated. */
    static Supervisor start(Launcher launcher, Duration stopTimeout, List<LocalNeo4jListener> listeners)
            throws InterruptedException {
        tell(listeners, LocalNeo4jState.STARTING, "first start");
        ChildProcess first = launcher.launch();
        boolean answering = false;
        try {
            launcher.awaitAnswer(first);
            answering = true;
        } finally {
            if (!answering) {
                first.kill();
            }
        }
        Supervisor supervisor = new Supervisor(launcher, stopTimeout, listeners, first);
        supervisor.become(LocalNeo4jState.READY, "answers queries, pid " + first.pid());
        supervisor.thread.setDaemon(true);
        supervisor.thread.start();
        supervisor.hangWatch = new HangWatch(supervisor::readyChild, launcher::answersWithin, HangWatch.USUAL).start();
        return supervisor;
    }

    private void watch() {
        BackOff backOff = new BackOff();
        try {
            while (awaitDeath(backOff)) {
                bringUpNext(backOff);
            }
        } catch (InterruptedException e) {
            LOG.debug("supervision ends: closing");
        } catch (RuntimeException e) {
            become(LocalNeo4jState.FAILED, "supervision of the local Neo4j failed: " + e);
        }
    }

    /** True when the child died and another one is to follow. */
    private boolean awaitDeath(BackOff backOff) throws InterruptedException {
        ChildProcess watched = child();
        watched.awaitEnd();
        String why;
        synchronized (this) {
            if (closing || state == LocalNeo4jState.FAILED) {
                return false;
            }
            if (restartWished) {
                why = "restart was asked for";
            } else {
                why = "its process " + watched.pid() + " ended unexpectedly";
                backOff.died(Duration.ofNanos(Math.max(1, System.nanoTime() - readySinceNanos)));
            }
        }
        become(LocalNeo4jState.RESTARTING, why);
        return true;
    }

    private void bringUpNext(BackOff backOff) throws InterruptedException {
        boolean wished = takeWish();
        for (String trouble = ""; ; ) {
            if (backOff.exhausted()) {
                become(
                        LocalNeo4jState.FAILED,
                        "given up after " + backOff.deaths() + " deaths in short order. " + trouble + lastLines());
                return;
            }
            if (!wished) {
                Thread.sleep(backOff.delay().toMillis());
            }
            wished = false;
            try {
                ChildProcess next = launcher.launch();
                adopt(next);
                launcher.awaitAnswer(next);
                become(LocalNeo4jState.READY, "answers queries again, pid " + next.pid());
                return;
            } catch (LocalNeo4jException e) {
                trouble = e.getMessage() + "\n";
                backOff.died(Duration.ZERO);
                LOG.warn("restart of the local Neo4j failed, attempt {}: {}", backOff.deaths(), e.getMessage());
            }
        }
    }

    private String lastLines() {
        return "Last lines:\n  " + String.join("\n  ", child().lastLines());
    }

    private synchronized boolean takeWish() {
        boolean wished = restartWished;
        restartWished = false;
        return wished;
    }

    private synchronized void adopt(ChildProcess next) throws InterruptedException {
        child = next;
        if (closing) {
            throw new InterruptedException("closing");
        }
    }

    private void become(LocalNeo4jState next, String why) {
        synchronized (this) {
            if (state == LocalNeo4jState.STOPPED || (closing && next != LocalNeo4jState.STOPPED)) {
                return;
            }
            state = next;
            reason = why;
            if (next == LocalNeo4jState.READY) {
                readySinceNanos = System.nanoTime();
                lives++;
            }
            notifyAll();
        }
        if (next == LocalNeo4jState.FAILED) {
            LOG.error("local Neo4j {}: {}", next, why);
        } else {
            LOG.info("local Neo4j {}: {}", next, why);
        }
        tell(listeners, next, why);
    }

    /** A listener's own failure must not end the supervision. */
    private static void tell(List<LocalNeo4jListener> listeners, LocalNeo4jState state, String why) {
        for (LocalNeo4jListener listener : listeners) {
            try {
                listener.stateChanged(state, why);
            } catch (RuntimeException e) {
                LOG.warn("a listener failed on the state {}", state, e);
            }
        }
    }

    void restart(Duration grace) throws InterruptedException {
        ChildProcess old;
        int livesBefore;
        boolean alive;
        synchronized (this) {
            requireRunning();
            old = child;
            livesBefore = lives;
            alive = state == LocalNeo4jState.READY;
            restartWished = alive;
        }
        if (alive) {
            old.stop(grace);
        }
        synchronized (this) {
            while (!closing && state != LocalNeo4jState.FAILED && lives == livesBefore) {
                wait();
            }
            requireRunning();
        }
    }

    private void requireRunning() {
        if (closing || state == LocalNeo4jState.FAILED) {
            throw new LocalNeo4jException(
                    "neo4j-not-running",
                    "The local Neo4j is " + (closing ? LocalNeo4jState.STOPPED : state) + ": " + reason,
                    Map.of("state", state));
        }
    }

    synchronized LocalNeo4jState state() {
        return state;
    }

    synchronized String reason() {
        return reason;
    }

    synchronized long pid() {
        return child.pid();
    }

    private synchronized @Nullable ChildProcess readyChild() {
        return state == LocalNeo4jState.READY && !closing ? child : null;
    }

    private synchronized ChildProcess child() {
        return child;
    }

    void close() throws InterruptedException {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            notifyAll();
        }
        thread.interrupt();
        if (hangWatch != null) {
            hangWatch.interrupt();
        }
        // Ends the supervisor's probe too, which no interrupt reaches; a successor adopted meanwhile is stopped after
        // it.
        child().stop(stopTimeout);
        thread.join();
        child().stop(stopTimeout);
        child().awaitEnd();
        become(LocalNeo4jState.STOPPED, "closed");
    }
}
