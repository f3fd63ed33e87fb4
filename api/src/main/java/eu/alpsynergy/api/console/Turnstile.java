package eu.alpsynergy.api.console;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands out lanes: so many at once, so many waiting in order of arrival, everyone else is sent away at once. */
final class Turnstile implements AutoCloseable {

    private static final long LOOK_MS = 100;

    private final ConsoleLimits limits;
    private final BlockingQueue<Lane> free;
    private final List<Lane> all = new ArrayList<>();
    private final AtomicInteger waiting = new AtomicInteger();

    Turnstile(ConsoleLimits limits, Supplier<Lane> make) {
        this.limits = limits;
        this.free = new ArrayBlockingQueue<>(limits.atOnce(), true);
        for (int i = 0; i < limits.atOnce(); i++) {
            Lane lane = make.get();
            all.add(lane);
            free.add(lane);
        }
    }

    /** A lane that is the caller's until given back. */
    Lane take(BooleanSupplier gone) {
        Lane lane = free.poll();
        if (lane != null) {
            return lane;
        }
        if (waiting.incrementAndGet() > limits.queue()) {
            waiting.decrementAndGet();
            throw Refusals.busy(limits);
        }
        try {
            return await(gone);
        } finally {
            waiting.decrementAndGet();
        }
    }

    private Lane await(BooleanSupplier gone) {
        long end = System.nanoTime() + limits.time().toNanos();
        while (System.nanoTime() < end) {
            if (gone.getAsBoolean()) {
                throw Refusals.gone();
            }
            Lane lane = poll();
            if (lane != null) {
                return lane;
            }
        }
        throw Refusals.busy(limits);
    }

    private @Nullable Lane poll() {
        try {
            return free.poll(LOOK_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusals.gone();
        }
    }

    void giveBack(Lane lane) {
        free.add(lane);
    }

    @Override
    public void close() {
        all.forEach(Lane::close);
    }
}
