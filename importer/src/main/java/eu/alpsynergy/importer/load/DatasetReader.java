package eu.alpsynergy.importer.load;

import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.SchemaReader;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.DescriptorFile;
import eu.alpsynergy.importer.source.PackageLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The rows of a dataset version, table by table, as a stream in the order of the primary key. Nothing is tried again here: whoever
 * passes rows on must begin again, and must ask afterwards whether the version is still the one that readers see.
 */
public final class DatasetReader {

    /** Takes the rows of a table, one after the other. */
    @FunctionalInterface
    public interface Rows {
        void row(RowCells cells) throws IOException;
    }

    private final Driver driver;
    private final SessionConfig sessions;
    private final DatasetStore store;
    private final CypherCatalogue cypher = new CypherCatalogue();

    public DatasetReader(Driver driver, String database) {
        this.driver = driver;
        this.sessions = SessionConfig.builder()
                .withDatabase(database)
                .withDefaultAccessMode(AccessMode.READ)
                .build();
        this.store = new DatasetStore(driver, database);
    }

    /** The version readers see now; nothing before the first import. */
    public Optional<DatasetVersion> current() {
        return store.current();
    }

    /** Whether the version is the one readers see now. */
    public boolean isCurrent(String version) {
        return store.currentVersion().filter(version::equals).isPresent();
    }

    /** The tables of a version, as its descriptor describes them. */
    public static PackageSchema schema(DatasetVersion dataset) {
        return SchemaReader.read(
                DescriptorFile.parse(dataset.descriptor(), PackageLimits.standard()), new ProblemLog());
    }

    /**
     * Hands over every row of a table.
     *
     * @throws DatabaseException when the database goes away meanwhile
     */
    public void read(String version, TableSchema table, Rows rows) throws IOException {
        try (Session session = driver.session(sessions);
                var tx = session.beginTransaction()) {
            Result result = tx.run(cypher.statement("export/" + table.name()), Map.of("version", version));
            while (result.hasNext()) {
                rows.row(cells(result.next(), table));
            }
        } catch (Neo4jException e) {
            throw new DatabaseException("the database went away while the table " + table.name() + " was read", e);
        }
    }

    private static RowCells cells(Record row, TableSchema table) {
        List<@Nullable Object> cells = new ArrayList<>(table.fields().size());
        for (FieldSchema field : table.fields()) {
            cells.add(row.get(field.name()).asObject());
        }
        return new RowCells(cells);
    }
}
