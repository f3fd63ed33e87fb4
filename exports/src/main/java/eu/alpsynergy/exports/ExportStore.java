package eu.alpsynergy.exports;

import eu.alpsynergy.exports.dataset.ExportOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Files made once a dataset version, when somebody first asks for them: one at a time, with few waiting, so that exports never take
 * the threads of the questions. Files of other versions are deleted; what is being sent is sent to its end.
 */
public final class ExportStore implements AutoCloseable {

    private static final int WAITING = 4;

    private final DatasetFiles files;
    private final Path folder;
    private final long waitSeconds;
    private final Semaphore room = new Semaphore(1 + WAITING);
    private final Semaphore making = new Semaphore(1, true);
    private final Map<String, DatasetFiles.Made> made = new HashMap<>();
    private boolean closed;

    /** A file ready to be sent; closing it is the taker's part. */
    public record Ready(String version, long bytes, InputStream content) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    public ExportStore(DatasetFiles files) {
        this(files, 60);
    }

    ExportStore(DatasetFiles files, long waitSeconds) {
        this.files = files;
        this.waitSeconds = waitSeconds;
        try {
            this.folder = Files.createTempDirectory("alpsynergy-exports-");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for exports", e);
        }
    }

    /** How large a file is, when it has been made. */
    public OptionalLong size(ExportFormat format, boolean excel, String version) {
        synchronized (made) {
            DatasetFiles.Made known = made.get(key(format, excel));
            return known == null || !known.version().equals(version)
                    ? OptionalLong.empty()
                    : OptionalLong.of(known.bytes());
        }
    }

    /**
     * The file of the version wanted, or of the current one when an import has just replaced that.
     *
     * @throws ExportException {@code export-busy} when too many wait; others as {@link DatasetFiles#write}
     */
    public Ready open(ExportFormat format, boolean excel, String version) {
        Optional<Ready> there = find(format, excel, version);
        if (there.isPresent()) {
            return there.get();
        }
        if (!room.tryAcquire()) {
            throw busy();
        }
        try {
            if (!making.tryAcquire(waitSeconds, TimeUnit.SECONDS)) {
                throw busy();
            }
            try {
                Optional<Ready> meanwhile = find(format, excel, version);
                return meanwhile.isPresent() ? meanwhile.get() : make(format, excel);
            } finally {
                making.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            room.release();
        }
    }

    private Ready make(ExportFormat format, boolean excel) {
        Path file = folder.resolve(key(format, excel));
        DatasetFiles.Made fresh = files.write(format, new ExportOptions(excel, Optional.empty()), file);
        synchronized (made) {
            if (closed) {
                delete(file);
                throw busy();
            }
            for (String other : List.copyOf(made.keySet())) {
                DatasetFiles.Made old = made.get(other);
                if (old != null && !old.version().equals(fresh.version())) {
                    made.remove(other);
                    if (!old.file().equals(file)) {
                        delete(old.file());
                    }
                }
            }
            made.put(key(format, excel), fresh);
            return open(fresh);
        }
    }

    private Optional<Ready> find(ExportFormat format, boolean excel, String version) {
        synchronized (made) {
            DatasetFiles.Made known = made.get(key(format, excel));
            return known == null || !known.version().equals(version) ? Optional.empty() : Optional.of(open(known));
        }
    }

    private static Ready open(DatasetFiles.Made file) {
        try {
            return new Ready(file.version(), file.bytes(), Files.newInputStream(file.file()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.file(), e);
        }
    }

    private static String key(ExportFormat format, boolean excel) {
        return format.code() + (excel ? "-excel" : "");
    }

    private static ExportException busy() {
        return new ExportException(
                "export-busy", "Other files are being made at the moment; try again in a few seconds.", Map.of());
    }

    /** Deletes what was made. */
    @Override
    public void close() {
        synchronized (made) {
            closed = true;
            made.clear();
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(ExportStore::delete);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot delete " + folder, e);
            }
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }
}
