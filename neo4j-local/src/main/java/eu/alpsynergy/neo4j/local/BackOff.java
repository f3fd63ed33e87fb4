package eu.alpsynergy.neo4j.local;

import java.time.Duration;

/**
 * How long to wait before the next start, and when to give up. Waits double from 250 ms to 10 s. A life of a minute wipes
 * the slate. Starts that never answered end it sooner than deaths after an answer, which a query may have caused.
 */
final class BackOff {

    static final Duration FIRST = Duration.ofMillis(250);
    static final Duration LONGEST = Duration.ofSeconds(10);
    static final Duration STABLE = Duration.ofMinutes(1);
    static final int FAILED_STARTS = 5;
    static final int QUICK_DEATHS = 30;

    private int failedStarts;
    private int quickDeaths;

    /** Notes a death after {@code lived} of answering; zero means it never answered. */
    void died(Duration lived) {
        if (lived.compareTo(STABLE) >= 0) {
            failedStarts = 0;
            quickDeaths = 0;
        } else if (!lived.isZero()) {
            failedStarts = 0;
        }
        failedStarts += lived.isZero() ? 1 : 0;
        quickDeaths++;
    }

    boolean exhausted() {
        return failedStarts >= FAILED_STARTS || quickDeaths >= QUICK_DEATHS;
    }

    int deaths() {
        return quickDeaths;
    }

    Duration delay() {
        int doublings = Math.min(Math.max(quickDeaths - 1, 0), 10);
        Duration delay = FIRST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
