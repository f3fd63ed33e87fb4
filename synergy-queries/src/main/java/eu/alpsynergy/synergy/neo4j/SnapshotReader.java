package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.SnapshotMemory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Future;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the dataset version that the database's pointer names, whole or not at all. A version never changes once it is
 * named, but an import may name another and remove the old one while it is being read: then the reading starts again.
 */
public final class SnapshotReader {

    private static final String POINTER = "store/current_pointer";
    private static final TransactionConfig PROBE =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(5)).build();
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotReader.class);
    private static final int ATTEMPTS = 5;
    private static final String TABLES = "export";

    private final Driver driver;
    private final SessionConfig sessions;
    private final CypherCatalogue catalogue = new CypherCatalogue();
    private final Optional<SnapshotFile> file;

    public SnapshotReader(Driver driver, String database) {
        this(driver, database, Optional.empty());
    }

    /**
     * The same that keeps what it read.
     *
     * @param folder where, beside the store; empty: nowhere
     */
    public SnapshotReader(Driver driver, String database, Optional<Path> folder) {
        this.file = folder.map(SnapshotFile::new);
        this.driver = driver;
        this.sessions = SessionConfig.builder()
                .withDatabase(database)
                .withDefaultAccessMode(AccessMode.READ)
                .withFetchSize(10_000)
                .build();
    }

    /**
     * The version readers see now; empty before the first import. Asked once, without the driver's retries, so that a database
     * that went away is noticed at once: throws the driver's exception then.
     */
    public Optional<String> currentVersion() {
        try (Session session = driver.session(sessions);
                Transaction tx = session.beginTransaction(PROBE)) {
            return tx.run(catalogue.statement(POINTER)).list(Pointer::of).stream()
                    .findFirst()
                    .map(Pointer::version);
        }
    }

    /** How sessions are opened that read the dataset; on a cluster they go to whichever member serves reads. */
    SessionConfig sessions() {
        return sessions;
    }

    /** The current version in memory; throws {@link SnapshotException} when there is none or it was damaged. */
    public GraphSnapshot read() {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Pointer before = pointer().orElseThrow(SnapshotReader::nothingImported);
            long begin = System.nanoTime();
            Optional<GraphSnapshot> snapshot = readUnlessMoved(before);
            if (snapshot.isPresent()) {
                SnapshotMemory memory = snapshot.get().memory();
                LOG.info(
                        "snapshot of {} read in {} ms: {} actors of {} bytes, {} ties of {} bytes",
                        before.version(),
                        (System.nanoTime() - begin) / 1_000_000,
                        memory.actors(),
                        Math.round(memory.bytesPerActor()),
                        memory.ties(),
                        Math.round(memory.bytesPerTie()));
                return snapshot.get();
            }
            LOG.info("{} could not be read to its end: reading again", before.version());
        }
        throw new SnapshotException(
                "snapshot-moving",
                "The current dataset changed during each of " + ATTEMPTS + " readings. Wait for the imports to end.",
                Map.of("attempts", ATTEMPTS));
    }

    /** A reading that failed counts only if the pointer stands where it stood: else it failed because of the move. */
    private Optional<GraphSnapshot> readUnlessMoved(Pointer before) {
        try {
            Optional<DatasetTables> kept = file.flatMap(f -> f.read(before.version()));
            DatasetTables tables = kept.orElseGet(() -> tables(before.version()));
            GraphSnapshot snapshot = SnapshotAssembly.of(tables);
            if (!stillAt(before)) {
                return Optional.empty();
            }
            if (kept.isEmpty()) {
                file.ifPresent(f -> f.write(tables, before.version()));
            }
            return Optional.of(snapshot);
        } catch (Neo4jException e) {
            if (!(e instanceof RetryableException)) {
                throw e;
            }
            LOG.info("the reading of {} was cut off: {}", before.version(), e.getMessage());
            return Optional.empty();
        } catch (SnapshotException | NoSuchElementException | IllegalArgumentException e) {
            if (!stillAt(before)) {
                return Optional.empty();
            }
            throw e instanceof SnapshotException told ? told : damaged(before.version(), e);
        }
    }

    private boolean stillAt(Pointer before) {
        return pointer().filter(before::equals).isPresent();
    }

    private DatasetTables tables(String version) {
        try (SideBySide readers = new SideBySide()) {
            Map<String, Future<List<Row>>> readings = new HashMap<>();
            for (String statement : catalogue.names(TABLES)) {
                String table = statement.substring(TABLES.length() + 1);
                if (!FirmTables.NAMES.contains(table)) {
                    readings.put(table, readers.start(() -> rows(table, statement, version)));
                }
            }
            Map<String, List<Row>> tables = new HashMap<>();
            readings.forEach((table, reading) -> tables.put(table, SideBySide.await(reading)));
            Row dataset = dataset(version);
            FirmTables firms = new FirmTablesReader(
                            () -> driver.session(sessions),
                            catalogue,
                            readers,
                            version,
                            tables.getOrDefault("regions", List.of()).stream()
                                    .map(row -> row.text("id"))
                                    .toList(),
                            DatasetTables.notedRows(dataset).getOrDefault(FirmTables.ACTORS, 0L))
                    .read();
            DatasetTables whole = new DatasetTables(dataset, tables, firms);
            whole.requireWhole();
            return whole;
        }
    }

    private Row dataset(String version) {
        return rows("datasets", "store/find_dataset", version).stream()
                .findFirst()
                .orElseThrow(() -> new SnapshotException(
                        "snapshot-incomplete",
                        "The database names " + version + " as its current dataset but does not hold it."
                                + " Import the data package again.",
                        Map.of("version", version)));
    }

    private List<Row> rows(String table, String statement, String version) {
        try (Session session = driver.session(sessions)) {
            return session.executeRead(tx -> tx.run(catalogue.statement(statement), Map.of("version", version))
                    .list(cells -> new Row(table, cells)));
        }
    }

    private Optional<Pointer> pointer() {
        try (Session session = driver.session(sessions)) {
            return session
                    .executeRead(tx -> tx.run(catalogue.statement(POINTER)).list(Pointer::of))
                    .stream()
                    .findFirst();
        }
    }

    private static SnapshotException nothingImported() {
        return new SnapshotException(
                "snapshot-none", "The database holds no dataset yet. Import one: alpsynergy import PATH.", Map.of());
    }

    private static SnapshotException damaged(String version, RuntimeException cause) {
        return new SnapshotException(
                "snapshot-damaged",
                "The dataset " + version + " does not fit together: " + cause.getMessage()
                        + ". The database was changed since its import: import the data package again.",
                Map.of("version", version),
                cause);
    }

    /** The generation tells a pointer that moved away and came back from one that stood still. */
    private record Pointer(String version, long generation) {

        static Pointer of(Record row) {
            return new Pointer(
                    row.get("version").asString(), row.get("generation").asLong(0));
        }
    }
}
