package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.source.PackageLimits;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How to import.
 *
 * @param batchSize rows in one transaction
 * @param retryFor how long a batch is tried again while the database is away
 * @param lockLease how long an importer on another machine may be silent before its lock is taken over
 * @param workFolder where the canonical tables are written while an import runs
 */
public record ImportOptions(
        int batchSize, Duration retryFor, Duration lockLease, Path workFolder, PackageLimits limits) {

    public ImportOptions {
        if (batchSize < 1 || batchSize > 100_000) {
            throw new IllegalArgumentException("batchSize is " + batchSize + "; allowed are 1 to 100000");
        }
    }

    public static ImportOptions standard() {
        return new ImportOptions(
                5_000,
                Duration.ofMinutes(2),
                Duration.ofMinutes(1),
                Path.of(System.getProperty("java.io.tmpdir")),
                PackageLimits.standard());
    }

    public ImportOptions withBatchSize(int rows) {
        return new ImportOptions(rows, retryFor, lockLease, workFolder, limits);
    }

    public ImportOptions withRetryFor(Duration time) {
        return new ImportOptions(batchSize, time, lockLease, workFolder, limits);
    }

    public ImportOptions withWorkFolder(Path folder) {
        return new ImportOptions(batchSize, retryFor, lockLease, folder, limits);
    }
}
