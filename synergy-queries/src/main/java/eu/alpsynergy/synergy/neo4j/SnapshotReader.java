package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.GraphSnapshot;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Reads one dataset version from Neo4j into a {@link GraphSnapshot}. Versions never change once readers can see them; when the
 * current version moves on while it is being read (and the old one is being removed), reading starts anew.
 */
public final class SnapshotReader {

    private static final int ATTEMPTS = 5;

    private final Driver driver;
    private final String database;
    private final CypherCatalogue cypher;

    /** A reader of the given database; the driver stays the caller's. */
    public SnapshotReader(Driver driver, String database) {
        this.driver = driver;
        this.database = database;
        this.cypher = new CypherCatalogue();
    }

    /** The version that readers use now; absent when nothing has been imported yet. */
    public Optional<String> currentVersion() {
        try (Session session = session()) {
            return session.executeRead(tx -> {
                var result = tx.run(cypher.statement("read/current_version"));
                return result.hasNext()
                        ? Optional.of(result.next().get("version").asString())
                        : Optional.empty();
            });
        }
    }

    /**
     * The current version, whole.
     *
     * @throws AlpSynergyException {@code no-dataset} when nothing has been imported, {@code dataset-moving} when the version kept
     *     changing under the reader
     */
    public GraphSnapshot read() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String version = currentVersion()
                    .orElseThrow(() -> new AlpSynergyException(
                            "no-dataset",
                            "the database holds no dataset; import one with 'alpsynergy import PATH'",
                            Map.of()));
            try (Session session = session()) {
                GraphSnapshot snapshot =
                        session.executeRead(tx -> new SnapshotAssembly(tx, cypher, version).assemble());
                if (currentVersion().filter(version::equals).isPresent()) {
                    return snapshot;
                }
            } catch (IncompleteVersionException e) {
                if (currentVersion().filter(version::equals).isPresent()) {
                    throw e;
                }
            }
        }
        throw new AlpSynergyException(
                "dataset-moving",
                "the dataset changed " + ATTEMPTS + " times while it was being read; try again when imports have ended",
                Map.of());
    }

    private Session session() {
        return driver.session(SessionConfig.builder()
                .withDatabase(database)
                .withFetchSize(10_000)
                .build());
    }
}
