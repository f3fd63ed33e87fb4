package eu.alpsynergy.importer.check;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Hands checked rows to a thread that writes them, so that checking goes on meanwhile. A row that cannot be written is thrown by a later
 * {@link #add} or by {@link #close}, which waits for all others.
 */
final class RowsBehind implements TableReading.Sink, AutoCloseable {

    private static final int BATCHES = 8;
    private static final int ROWS_A_BATCH = 256;
    private static final int CHARS_A_BATCH = 1 << 17;
    private static final List<List<String>> END = List.of();

    private final TableReading.Sink sink;
    private final BlockingQueue<List<List<String>>> waiting = new ArrayBlockingQueue<>(BATCHES);
    private final Thread writer;
    private List<List<String>> batch = new ArrayList<>(ROWS_A_BATCH);
    private long chars;
    private volatile @Nullable Throwable failure;
    private boolean told;

    RowsBehind(TableReading.Sink sink) {
        this.sink = sink;
        this.writer = new Thread(this::writeAll, "alpsynergy-row-writer");
        writer.setDaemon(true);
        writer.start();
    }

    @Override
    public void add(List<String> row) throws IOException {
        batch.add(row);
        for (String cell : row) {
            chars += cell.length();
        }
        if (batch.size() >= ROWS_A_BATCH || chars >= CHARS_A_BATCH) {
            hand(batch);
            batch = new ArrayList<>(ROWS_A_BATCH);
            chars = 0;
            throwFailure();
        }
    }

    private void hand(List<List<String>> rows) throws IOException {
        try {
            waiting.put(rows);
        } catch (InterruptedException e) {
            writer.interrupt();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("writing was interrupted");
        }
    }

    /** After a failure the rest is taken and dropped, so that nobody waits for room. */
    private void writeAll() {
        try {
            for (List<List<String>> rows = waiting.take(); rows != END; rows = waiting.take()) {
                if (failure == null) {
                    write(rows);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<List<String>> rows) {
        try {
            for (List<String> row : rows) {
                sink.add(row);
            }
        } catch (IOException | RuntimeException | Error e) {
            // An error too, such as no more memory: who waits for room would wait for ever.
            failure = e;
        }
    }

    @Override
    public void close() throws IOException {
        if (!batch.isEmpty()) {
            hand(batch);
        }
        hand(END);
        try {
            writer.join();
        } catch (InterruptedException e) {
            writer.interrupt();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("writing was interrupted");
        }
        throwFailure();
    }

    /** Once: what is thrown by {@link #add} must not be thrown by {@link #close} over it. */
    private void throwFailure() throws IOException {
        Throwable found = failure;
        if (found == null || told) {
            return;
        }
        told = true;
        if (found instanceof IOException io) {
            throw io;
        }
        if (found instanceof UncheckedIOException io) {
            throw io.getCause();
        }
        if (found instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException("a row could not be written", found);
    }
}
