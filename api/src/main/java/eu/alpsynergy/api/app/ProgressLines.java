package eu.alpsynergy.api.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Says of a stage, at most every ten seconds, how much is done, how fast, and how long the rest takes at that rate. */
final class ProgressLines {

    private static final long BETWEEN_NANOS = Duration.ofSeconds(10).toNanos();
    private static final double NANOS_A_SECOND = 1e9;
    private static final long SECONDS_A_MINUTE = 60;

    private final String stage;
    private final long total;
    private final long begin;
    private long lastSaid;
    private long done;

    /** A total below 1 is not known. */
    ProgressLines(String stage, long total, long nanos) {
        this.stage = stage;
        this.total = total;
        this.begin = nanos;
        this.lastSaid = nanos;
    }

    /** A line when it is time for one and there is more to come. */
    Optional<String> advance(long steps, long nanos) {
        done += steps;
        if (nanos - lastSaid < BETWEEN_NANOS || done == total || done == 0) {
            return Optional.empty();
        }
        lastSaid = nanos;
        double rate = done / ((nanos - begin) / NANOS_A_SECOND);
        String line = String.format(Locale.ROOT, "%s: %,d", stage, done);
        if (total > 0) {
            line += String.format(Locale.ROOT, " of %,d (%d %%)", total, 100 * done / total);
        }
        line += String.format(Locale.ROOT, ", %,.0f/s", rate);
        if (total > done) {
            line += ", " + time(Math.round((total - done) / rate)) + " left";
        }
        return Optional.of(line);
    }

    private static String time(long seconds) {
        return seconds < SECONDS_A_MINUTE
                ? seconds + " s"
                : seconds / SECONDS_A_MINUTE + " min " + seconds % SECONDS_A_MINUTE + " s";
    }
}
