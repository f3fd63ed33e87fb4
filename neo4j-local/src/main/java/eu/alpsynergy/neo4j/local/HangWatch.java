package eu.alpsynergy.neo4j.local;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a ready child again and again whether it answers, and kills the one that misses several times in a row: a server whose
 * process lives but that nobody reaches any more (workers used up, endless garbage collection) would stay so for ever. The
 * supervisor sees the death and starts the next child.
 */
final class HangWatch {

    /** Three misses of at most fifteen seconds: far beyond what a loaded machine needs for {@code RETURN 1}. */
    static final HangWatch.Rhythm USUAL = new Rhythm(Duration.ofSeconds(5), Duration.ofSeconds(10), 3);

    private static final Logger LOG = LoggerFactory.getLogger(HangWatch.class);

    /**
     * How often is asked.
     *
     * @param pause between two questions
     * @param patience for an answer
     * @param misses in a row after which the child is given up
     */
    record Rhythm(Duration pause, Duration patience, int misses) {}

    private final Supplier<@Nullable ChildProcess> ready;
    private final Predicate<Duration> answers;
    private final Rhythm rhythm;

    /**
     * A watch that has not begun.
     *
     * @param ready the child that should answer now, null when none should
     * @param answers whether it does within the time given
     */
    HangWatch(Supplier<@Nullable ChildProcess> ready, Predicate<Duration> answers, Rhythm rhythm) {
        this.ready = ready;
        this.answers = answers;
        this.rhythm = rhythm;
    }

    /** Watches on a thread of its own until that is interrupted. */
    Thread start() {
        Thread thread = new Thread(this::watch, "alpsynergy-neo4j-hang-watch");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void watch() {
        int missed = 0;
        ChildProcess last = null;
        try {
            while (true) {
                Thread.sleep(rhythm.pause().toMillis());
                ChildProcess child = ready.get();
                missed = child == null || child != last || answers.test(rhythm.patience()) ? 0 : missed + 1;
                last = child;
                if (child != null && missed >= rhythm.misses() && child == ready.get()) {
                    LOG.warn(
                            "local Neo4j, pid {}, lives but has not answered {} times: it is killed",
                            child.pid(),
                            missed);
                    child.kill();
                    missed = 0;
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("the watch ends: closing");
        }
    }
}
