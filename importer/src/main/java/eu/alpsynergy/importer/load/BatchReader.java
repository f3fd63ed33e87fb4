package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.mapping.CanonicalRows;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The batches of a canonical table, each read while the database is at work on the one before. Two are in memory at most. */
final class BatchReader implements AutoCloseable {

    private static final long LONGEST_WAIT_SECONDS = 60;

    private final CanonicalRows rows;
    private final int batchSize;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "alpsynergy-import-reader");
        thread.setDaemon(true);
        return thread;
    });
    private Future<List<Map<String, Object>>> ahead;

    /** Goes on after so many rows. */
    BatchReader(CanonicalRows rows, long skipped, int batchSize) {
        this.rows = rows;
        this.batchSize = batchSize;
        this.ahead = reader.submit(() -> {
            rows.skip(skipped);
            return rows.next(batchSize);
        });
    }

    /** The next rows; none at the end. */
    List<Map<String, Object>> next() {
        List<Map<String, Object>> batch = await(ahead);
        if (!batch.isEmpty()) {
            ahead = reader.submit(() -> rows.next(batchSize));
        }
        return batch;
    }

    private static List<Map<String, Object>> await(Future<List<Map<String, Object>>> ahead) {
        try {
            return ahead.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("the canonical table could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("interrupted while reading the next batch", e);
        }
    }

    /** The file is closed when nobody reads it any more. */
    @Override
    public void close() throws IOException {
        reader.shutdownNow();
        try {
            if (!reader.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("the reader of the canonical table does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rows.close();
    }
}
