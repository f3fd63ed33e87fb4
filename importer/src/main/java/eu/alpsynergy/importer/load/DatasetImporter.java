package eu.alpsynergy.importer.load;

import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.ImportResult.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Imports data packages: checks everything, loads a new version beside the current one, makes it current in one
 * transaction, removes the old one. Importing the same data again changes nothing; importing them after a kill goes on
 * from the last batch.
 */
public final class DatasetImporter {

    private final Driver driver;
    private final String databaseName;
    private final CypherCatalogue cypher = new CypherCatalogue();

    public DatasetImporter(Driver driver, String database) {
        this.driver = driver;
        this.databaseName = database;
    }

    /**
     * Imports a folder or zip.
     *
     * @throws PackageRejectedException when the package has errors; nothing was applied
     * @throws ImportBusyException when another importer is at work
     */
    public ImportResult importPackage(Path path, ImportOptions options, ProgressListener progress) {
        long begin = System.nanoTime();
        try (PreparedPackage data = prepare(path, options, progress)) {
            return result(bringIn(data, options, progress), data, begin);
        }
    }

    /**
     * Checks a folder or zip and keeps its canonical form in the work folder; the caller closes it.
     *
     * @throws PackageRejectedException when the package has errors
     */
    public static PreparedPackage prepare(Path path, ImportOptions options, ProgressListener progress) {
        PackageValidator validator = new PackageValidator(options.limits());
        PackageValidator.Outcome checked = validator.prepare(path, options.workFolder(), progress);
        if (checked instanceof PackageValidator.Outcome.Rejected rejected) {
            throw new PackageRejectedException(rejected.report());
        }
        return ((PackageValidator.Outcome.Good) checked).prepared();
    }

    /** Imports a checked package; otherwise as {@link #importPackage}. The duration is that of loading. */
    public ImportResult importPrepared(PreparedPackage data, ImportOptions options, ProgressListener progress) {
        long begin = System.nanoTime();
        return result(bringIn(data, options, progress), data, begin);
    }

    /**
     * Makes a package current whose rows are in the database already, put there by Neo4j's import tool: makes the
     * constraints, counts the rows, moves the pointer.
     */
    public ImportResult adopt(PreparedPackage data, ImportOptions options, ProgressListener progress) {
        long begin = System.nanoTime();
        Database database = new Database(driver, databaseName, cypher, options.retryFor());
        new SchemaMigrator(database).migrate(progress);
        try (ImportLock lock = ImportLock.claim(database, options.lockLease())) {
            begin(database, lock, data);
            // A store that the tool has just made holds nothing else.
            verify(() -> TableCounts.ofAll(database, data.rows().keySet()), data, progress);
            publish(database, lock, data);
        }
        return result(Outcome.IMPORTED, data, begin);
    }

    private static ImportResult result(Outcome outcome, PreparedPackage data, long begin) {
        return new ImportResult(
                outcome, data.version(), data.rows(), data.report(), Duration.ofNanos(System.nanoTime() - begin));
    }

    private Outcome bringIn(PreparedPackage data, ImportOptions options, ProgressListener progress) {
        Database database = new Database(driver, databaseName, cypher, options.retryFor());
        new SchemaMigrator(database).migrate();
        VersionRemoval removal = new VersionRemoval(database);
        if (isCurrent(database, data.version())
                && removal.listOutdated(data.version()).isEmpty()) {
            return Outcome.UNCHANGED;
        }
        try (ImportLock lock = ImportLock.claim(database, options.lockLease())) {
            Outcome outcome = isCurrent(database, data.version())
                    ? Outcome.UNCHANGED
                    : load(database, lock, removal, data, options, progress);
            removeOutdated(removal, lock, data.version(), progress);
            return outcome;
        }
    }

    private static Outcome load(
            Database database,
            ImportLock lock,
            VersionRemoval removal,
            PreparedPackage data,
            ImportOptions options,
            ProgressListener progress) {
        Record dataset = begin(database, lock, data);
        if (!dataset.get("state").asString().equals("loading")) {
            removal.remove(data.version(), lock);
            dataset = begin(database, lock, data);
        }
        Checkpoint from = Checkpoint.of(dataset, data.tables());
        try {
            new BatchLoader(database, lock, data, options.batchSize()).load(from, progress);
            verify(() -> TableCounts.of(database, data.version(), data.rows().keySet()), data, progress);
        } catch (BrokenLoadException e) {
            removal.mark(data.version());
            throw e;
        }
        publish(database, lock, data);
        return from.equals(Checkpoint.START) ? Outcome.IMPORTED : Outcome.RESUMED;
    }

    private static void publish(Database database, ImportLock lock, PreparedPackage data) {
        database.write(tx -> {
            lock.hold(tx);
            return tx.one("store/publish", Map.of("version", data.version()));
        });
    }

    private static Record begin(Database database, ImportLock lock, PreparedPackage data) {
        return database.write(tx -> {
            lock.hold(tx);
            return tx.one(
                            "store/begin_dataset",
                            Map.of(
                                    "version", data.version(),
                                    "title", data.title(),
                                    "descriptor", data.descriptor(),
                                    "rows", RowCounts.write(data.rows()),
                                    "contentHash", data.contentHash()))
                    .orElseThrow();
        });
    }

    private static void verify(Supplier<Map<String, Long>> counts, PreparedPackage data, ProgressListener progress) {
        progress.stage("verify", data.tables().size());
        Map<String, Long> counted = counts.get();
        progress.advance(data.tables().size());
        progress.done();
        Map<String, Long> expected = new TreeMap<>(data.rows());
        if (!counted.equals(expected)) {
            expected.entrySet().removeAll(counted.entrySet());
            throw new BrokenLoadException(
                    "the graph does not hold the rows that were loaded: the package has %s, the graph %s"
                            .formatted(expected, counted),
                    data.version());
        }
    }

    private static void removeOutdated(
            VersionRemoval removal, ImportLock lock, String current, ProgressListener progress) {
        List<String> outdated = removal.listOutdated(current);
        if (outdated.isEmpty()) {
            return;
        }
        progress.stage("remove old versions", outdated.size());
        for (String version : outdated) {
            removal.remove(version, lock);
            progress.advance(1);
        }
        progress.done();
    }

    private static boolean isCurrent(Database database, String version) {
        Optional<Record> pointer = database.read(tx -> tx.one("store/current_pointer", Map.of()));
        return pointer.filter(p -> p.get("version").asString().equals(version)).isPresent();
    }
}
