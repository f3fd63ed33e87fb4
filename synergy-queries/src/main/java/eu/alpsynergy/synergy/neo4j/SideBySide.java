package eu.alpsynergy.synergy.neo4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Some readings at the same time: a database just started plans each statement anew, which takes longer than reading. */
final class SideBySide implements AutoCloseable {

    private static final int READERS = 3;

    private final ExecutorService readers = Executors.newFixedThreadPool(READERS, SideBySide::daemon);

    <R> Future<R> start(Callable<R> reading) {
        return readers.submit(reading);
    }

    /** Does the same with each part; the first failure is told, and what did not begin does not. */
    <P> void all(Collection<P> parts, Consumer<P> reading) {
        List<Future<?>> started = new ArrayList<>();
        for (P part : parts) {
            started.add(readers.submit(() -> reading.accept(part)));
        }
        started.forEach(SideBySide::await);
    }

    /** The result of a reading, or what made it fail. */
    static <R> R await(Future<R> reading) {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SnapshotException("snapshot-interrupted", "Reading the dataset was interrupted.", Map.of(), e);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "alpsynergy-snapshot-reader");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
