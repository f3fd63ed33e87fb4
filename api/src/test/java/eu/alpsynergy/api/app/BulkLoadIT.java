package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.generator.GeneratorArguments;
import eu.alpsynergy.generator.PackageGenerator;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.DatasetExporter;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.importer.load.ImportResult;
import eu.alpsynergy.neo4j.local.LocalNeo4jConfig;
import eu.alpsynergy.testing.DatasetFolder;
import eu.alpsynergy.testing.TestNeo4j;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** A package loaded by the import tool is the same graph as the one loaded over Bolt. */
class BulkLoadIT {

    private static final String EVERY_NODE =
            "MATCH (n) WHERE n.id IS NOT NULL AND n.version IS NOT NULL RETURN labels(n) AS l, properties(n) AS p";
    private static final String EVERY_RELATIONSHIP =
            "MATCH (a)-[r]->(b) RETURN labels(a) AS la, a.id AS a, type(r) AS t, properties(r) AS p, b.id AS b";

    private final TestNeo4j neo4j = TestNeo4j.get();
    private final ImportOptions options = ImportOptions.standard();

    @TempDir
    Path dir;

    @BeforeEach
    void emptyDatabase() {
        neo4j.clear();
    }

    @Test
    void ofTheDefaultDataset() {
        compare(DatasetFolder.find());
    }

    @Test
    void ofAGeneratedPackage() {
        Path made = dir.resolve("made");
        new PackageGenerator(ProgressListener.silent()).generate(new GeneratorArguments(5, 12, 600, 2_000, 3), made);
        compare(made);
    }

    private void compare(Path path) {
        ImportResult overBolt = new DatasetImporter(neo4j.driver(), neo4j.database())
                .importPackage(path, options, ProgressListener.silent());
        String hash = new DatasetExporter(neo4j.driver(), neo4j.database()).exportHash();
        List<String> nodes = rows(neo4j.driver(), neo4j.database(), EVERY_NODE);
        List<String> relationships = rows(neo4j.driver(), neo4j.database(), EVERY_RELATIONSHIP);

        LocalNeo4jConfig config = LocalNeo4jConfig.of(dir.resolve("data"), lib());
        try (PreparedPackage data = DatasetImporter.prepare(path, options, ProgressListener.silent())) {
            ImportResult byTool = new BulkLoad(config, ProgressListener.silent()).load(data, options);
            assertThat(byTool.version()).isEqualTo(overBolt.version());
            assertThat(byTool.rows()).isEqualTo(overBolt.rows());
        }
        try (Database database = Database.embedded(config)) {
            assertThat(new DatasetExporter(database.driver(), database.name()).exportHash())
                    .isEqualTo(hash);
            assertThat(rows(database.driver(), database.name(), EVERY_NODE)).isEqualTo(nodes);
            assertThat(rows(database.driver(), database.name(), EVERY_RELATIONSHIP))
                    .isEqualTo(relationships);
            assertThat(new DatasetImporter(database.driver(), database.name())
                            .importPackage(path, options, ProgressListener.silent())
                            .outcome())
                    .isEqualTo(ImportResult.Outcome.UNCHANGED);
        }
    }

    /** Sorted, with the kinds of values told apart: 1 is not 1.0. */
    private static List<String> rows(Driver driver, String database, String question) {
        try (Session session = driver.session(SessionConfig.forDatabase(database))) {
            return session
                    .run(question)
                    .list(row -> new TreeMap<>(row.asMap(v -> v.type().name().equals("MAP")
                                    ? new TreeMap<>(v.asMap(p -> p.type().name() + " " + p)).toString()
                                    : v.type().name().startsWith("LIST")
                                            ? v.asList().stream()
                                                    .sorted()
                                                    .toList()
                                                    .toString()
                                            : v.toString()))
                            .toString())
                    .stream()
                    .sorted()
                    .toList();
        }
    }

    private static Path lib() {
        return Path.of("..", "neo4j-local", "target", "neo4j-server", "lib")
                .toAbsolutePath()
                .normalize();
    }
}
