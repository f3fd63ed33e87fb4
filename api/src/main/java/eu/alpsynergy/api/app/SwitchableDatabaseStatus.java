package eu.alpsynergy.api.app;

import eu.alpsynergy.api.http.DatabaseStatus;
import java.time.Clock;
import java.time.Instant;

/** Whether the database answers, and since when that is so. */
final class SwitchableDatabaseStatus implements DatabaseStatus {

    private final Clock clock;
    private volatile State state;

    private record State(boolean reachable, Instant since) {}

    SwitchableDatabaseStatus(Clock clock) {
        this.clock = clock;
        this.state = new State(false, clock.instant());
    }

    /** Sets the status and says whether it changed. */
    synchronized boolean set(boolean reachable) {
        if (state.reachable() == reachable) {
            return false;
        }
        state = new State(reachable, clock.instant());
        return true;
    }

    @Override
    public boolean reachable() {
        return state.reachable();
    }

    @Override
    public Instant since() {
        return state.since();
    }
}
