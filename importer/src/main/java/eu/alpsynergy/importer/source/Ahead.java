package eu.alpsynergy.importer.source;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Records of a table, read and made ready by a thread of its own while those before are worked on. No more are in memory than
 * {@value #BATCHES_AHEAD} batches, each bounded by records and by characters. What ends the reading is thrown where the record would have
 * come.
 *
 * @param <T> what is made of a line
 */
public final class Ahead<T extends Ahead.Sized> implements AutoCloseable {

    static final int BATCHES_AHEAD = 8;
    static final int RECORDS_A_BATCH = 256;
    static final int CHARS_A_BATCH = 1 << 17;

    private final Supplier<Optional<T>> source;
    private final BlockingQueue<Batch<T>> ready = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread reader;
    private Iterator<T> records = List.<T>of().iterator();
    private @Nullable Batch<T> last;

    /** Something that knows how long its text is, about. */
    public interface Sized {

        /** Number of characters. */
        long chars();
    }

    /** Records, and how reading ended when it did: with a failure or, without, at the end of the table. */
    private record Batch<T>(
            List<T> records, boolean ended, @Nullable Throwable failure) {}

    /**
     * Begins to read.
     *
     * @param source the next record or nothing at the end; called by one thread, this one's until then and the reader's from then on
     */
    public Ahead(Supplier<Optional<T>> source) {
        this.source = source;
        this.reader = new Thread(this::readAll, "alpsynergy-csv-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * The next record, or nothing at the end.
     *
     * @throws RuntimeException what the source threw
     */
    public Optional<T> next() {
        while (!records.hasNext()) {
            if (last != null) {
                if (last.failure instanceof Error error) {
                    throw error;
                }
                if (last.failure instanceof RuntimeException failure) {
                    throw failure;
                }
                return Optional.empty();
            }
            Batch<T> batch = take();
            records = batch.records.iterator();
            last = batch.ended ? batch : null;
        }
        return Optional.of(records.next());
    }

    private Batch<T> take() {
        try {
            return ready.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("reading was interrupted"));
        }
    }

    private void readAll() {
        try {
            boolean ended = false;
            while (!ended) {
                List<T> batch = new ArrayList<>(RECORDS_A_BATCH);
                Throwable failure = null;
                try {
                    ended = fill(batch);
                } catch (RuntimeException | Error e) {
                    // An error too, such as no more memory: who waits for records would wait for ever.
                    failure = e;
                    ended = true;
                }
                ready.put(new Batch<>(batch, ended, failure));
            }
        } catch (InterruptedException e) {
            // Nobody reads on.
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the source has ended. */
    private boolean fill(List<T> batch) {
        long chars = 0;
        while (batch.size() < RECORDS_A_BATCH && chars < CHARS_A_BATCH) {
            Optional<T> record = source.get();
            if (record.isEmpty()) {
                return true;
            }
            batch.add(record.get());
            chars += record.get().chars();
        }
        return false;
    }

    /** Ends the reader; the source is its owner's to close. */
    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
