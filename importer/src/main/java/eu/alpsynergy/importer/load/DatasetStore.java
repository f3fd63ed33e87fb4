package eu.alpsynergy.importer.load;

import eu.alpsynergy.cypher.CypherCatalogue;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Which datasets a database holds. */
public final class DatasetStore {

    private static final Duration RETRY_FOR = Duration.ofSeconds(10);

    private final Database database;

    public DatasetStore(Driver driver, String database) {
        this.database = new Database(driver, database, new CypherCatalogue(), RETRY_FOR);
    }

    /** The version readers see; nothing before the first import. */
    public Optional<String> currentVersion() {
        return database.read(tx -> tx.one("store/current_pointer", Map.of()))
                .map(p -> p.get("version").asString());
    }

    public Optional<DatasetVersion> findVersion(String version) {
        return database.read(tx -> tx.one("store/find_dataset", Map.of("version", version)))
                .map(DatasetStore::version);
    }

    public Optional<DatasetVersion> current() {
        return currentVersion().flatMap(this::findVersion);
    }

    /** All versions, the newest first: one, and others only while an import is at work or was interrupted. */
    public List<DatasetVersion> listVersions() {
        return database.read(tx -> tx.all("store/list_datasets", Map.of())).stream()
                .map(DatasetStore::version)
                .toList();
    }

    /** Rows per table counted in the graph. */
    public Map<String, Long> countRows(DatasetVersion version) {
        return TableCounts.of(database, version.version(), version.rows().keySet());
    }

    private static DatasetVersion version(Record d) {
        String version = d.get("version").asString();
        return new DatasetVersion(
                version,
                DatasetVersion.State.valueOf(d.get("state").asString().toUpperCase(Locale.ROOT)),
                d.get("title").asString(),
                d.get("createdAt").asString(),
                d.get("contentHash").asString(),
                RowCounts.read(d.get("rows").asString(), version),
                d.get("descriptor").asString());
    }
}
