package eu.alpsynergy.importer.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The records of a {@link CsvTable}, read by a thread of its own while those before are worked on. No more are in memory than {@value
 * #BATCHES_AHEAD} batches, each bounded by lines and by characters. What ends the reading is thrown where the record would have come.
 */
public final class LinesAhead implements AutoCloseable {

    static final int BATCHES_AHEAD = 8;
    static final int LINES_A_BATCH = 256;
    static final int CHARS_A_BATCH = 1 << 17;

    private final CsvTable table;
    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread reader;
    private Iterator<CsvLine> lines = List.<CsvLine>of().iterator();
    private @Nullable Batch last;

    /** Lines, and how reading ended when it did: with a failure or, without, at the end of the table. */
    private record Batch(List<CsvLine> lines, boolean ended, @Nullable RuntimeException failure) {}

    /** Begins to read; the table is closed with this. */
    public LinesAhead(CsvTable table) {
        this.table = table;
        this.reader = new Thread(this::readAll, "alpsynergy-csv-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * The next record, or nothing at the end of the table.
     *
     * @throws UnreadablePackageException as {@link CsvTable#next}
     */
    public Optional<CsvLine> next() {
        while (!lines.hasNext()) {
            if (last != null) {
                if (last.failure != null) {
                    throw last.failure;
                }
                return Optional.empty();
            }
            Batch batch = take();
            lines = batch.lines.iterator();
            last = batch.ended ? batch : null;
        }
        return Optional.of(lines.next());
    }

    private Batch take() {
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
                List<CsvLine> batch = new ArrayList<>(LINES_A_BATCH);
                RuntimeException failure = null;
                try {
                    ended = fill(batch);
                } catch (RuntimeException e) {
                    failure = e;
                    ended = true;
                }
                ready.put(new Batch(batch, ended, failure));
            }
        } catch (InterruptedException e) {
            // Nobody reads on.
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the table has ended. */
    private boolean fill(List<CsvLine> batch) {
        long chars = 0;
        while (batch.size() < LINES_A_BATCH && chars < CHARS_A_BATCH) {
            Optional<CsvLine> line = table.next();
            if (line.isEmpty()) {
                return true;
            }
            batch.add(line.get());
            for (String cell : line.get().cells()) {
                chars += cell.length();
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        table.close();
    }
}
