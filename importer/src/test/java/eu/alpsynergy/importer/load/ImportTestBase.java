package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.testing.TestNeo4j;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;

/** An empty graph, a folder of the test's own, and the words the import tests share. */
abstract class ImportTestBase {

    final TestNeo4j neo4j = TestNeo4j.get();
    final Driver driver = neo4j.driver();
    final DatasetImporter importer = new DatasetImporter(driver, neo4j.database());
    final DatasetStore store = new DatasetStore(driver, neo4j.database());
    final DatasetExporter exporter = new DatasetExporter(driver, neo4j.database());

    @TempDir
    Path dir;

    @BeforeEach
    void emptyDatabase() {
        neo4j.clear();
    }

    /** The small package with two names changed. */
    SmallPackage changed(String name) {
        return SmallPackage.in(dir.resolve(name))
                .replace("themes.csv", "digital,Digital,", "digital,Digitalisation,")
                .replace("clusters.csv", "Legno Lombardia", "Legno di Lombardia");
    }

    List<Object> everything() {
        return query("MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN elementId(n) AS n, properties(n) AS p,"
                        + " elementId(r) AS r, properties(r) AS q ORDER BY n, r")
                .execute()
                .records()
                .stream()
                .<Object>map(Record::asMap)
                .toList();
    }

    ImportResult load(Path path) {
        return load(path, ImportOptions.standard());
    }

    ImportResult load(Path path, ImportOptions options) {
        return importer.importPackage(path, options, ProgressListener.silent());
    }

    ExecutableQuery query(String cypher) {
        return driver.executableQuery(cypher)
                .withConfig(QueryConfig.builder().withDatabase(neo4j.database()).build());
    }

    Record single(String cypher) {
        return single(cypher, Map.of());
    }

    Record single(String cypher, Map<String, Object> parameters) {
        return query(cypher).withParameters(parameters).execute().records().get(0);
    }
}
