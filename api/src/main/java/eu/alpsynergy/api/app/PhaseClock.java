package eu.alpsynergy.api.app;

import eu.alpsynergy.importer.ProgressListener;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Passes progress on and remembers how long each phase took: what stands before a colon in the name of a stage. */
final class PhaseClock implements ProgressListener {

    private static final double NANOS_A_SECOND = 1e9;
    private static final double SHORTEST_SECONDS = 0.05;

    private final ProgressListener next;
    private final LongSupplier nanos;
    private final Map<String, Long> taken = new LinkedHashMap<>();
    private String phase = "";
    private long begin;

    PhaseClock(ProgressListener next) {
        this(next, System::nanoTime);
    }

    PhaseClock(ProgressListener next, LongSupplier nanos) {
        this.next = next;
        this.nanos = nanos;
    }

    @Override
    public void stage(String name, long total) {
        end();
        int colon = name.indexOf(':');
        phase = colon < 0 ? name : name.substring(0, colon);
        begin = nanos.getAsLong();
        next.stage(name, total);
    }

    @Override
    public void advance(long steps) {
        next.advance(steps);
    }

    @Override
    public void done() {
        end();
        next.done();
    }

    private void end() {
        if (!phase.isEmpty()) {
            taken.merge(phase, nanos.getAsLong() - begin, Long::sum);
            phase = "";
        }
    }

    /** {@code check 20.1 s, load 94.0 s}; empty when nothing took long enough to say so. */
    String text() {
        return taken.entrySet().stream()
                .filter(e -> e.getValue() / NANOS_A_SECOND >= SHORTEST_SECONDS)
                .map(e -> String.format(Locale.ROOT, "%s %.1f s", e.getKey(), e.getValue() / NANOS_A_SECOND))
                .collect(Collectors.joining(", "));
    }
}
