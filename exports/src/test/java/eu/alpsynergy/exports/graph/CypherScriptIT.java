package eu.alpsynergy.exports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.exports.DatasetFiles;
import eu.alpsynergy.exports.ExportFormat;
import eu.alpsynergy.exports.FolderRows;
import eu.alpsynergy.exports.Written;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.importer.load.DatasetReader;
import eu.alpsynergy.importer.load.DatasetStore;
import eu.alpsynergy.importer.load.DatasetVersion;
import eu.alpsynergy.testing.TestNeo4j;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The script run on a real Neo4j, one statement after the other, as cypher-shell does. */
class CypherScriptIT {

    private static final Logger LOG = LoggerFactory.getLogger(CypherScriptIT.class);

    private final TestNeo4j neo4j = TestNeo4j.get();

    @TempDir
    Path folder;

    @BeforeEach
    void asGoodAsNew() {
        neo4j.clearAll();
    }

    private static List<String> statements(FolderRows rows) throws Exception {
        return Arrays.stream(Written.text(ExportFormat.CYPHER, rows).split(";\n"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private void run(List<String> statements) {
        try (Session session = neo4j.driver().session(SessionConfig.forDatabase(neo4j.database()))) {
            statements.forEach(s -> session.run(s).consume());
        }
    }

    @Test
    void theScriptLoadsEveryRowWithEveryValueAsItWas() throws Exception {
        FolderRows rows = FolderRows.hard();
        List<String> statements = statements(rows);
        long begin = System.nanoTime();
        run(statements);
        LOG.info("{} statements in {} ms", statements.size(), (System.nanoTime() - begin) / 1_000_000);

        DatasetStore store = new DatasetStore(neo4j.driver(), neo4j.database());
        DatasetVersion current = store.current().orElseThrow();
        assertThat(current.version()).isEqualTo(rows.card().version());
        assertThat(current.state()).isEqualTo(DatasetVersion.State.READY);
        assertThat(store.countRows(current)).isEqualTo(rows.card().rows());
        Path file = folder.resolve("back.zip");
        new DatasetFiles(new DatasetReader(neo4j.driver(), neo4j.database()), "9.9.9")
                .write(ExportFormat.DATA_PACKAGE, ExportOptions.standard(), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(Written.bytes(ExportFormat.DATA_PACKAGE, rows));
    }

    @Test
    void constraintsComeFirstAndASecondRunChangesNothing() throws Exception {
        List<String> statements = statements(FolderRows.plain());
        assertThat(statements.get(0)).contains("CREATE CONSTRAINT");
        run(statements);

        assertThatThrownBy(() -> run(statements))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("already exists");
        DatasetStore store = new DatasetStore(neo4j.driver(), neo4j.database());
        DatasetVersion current = store.current().orElseThrow();
        assertThat(store.countRows(current)).isEqualTo(current.rows());
    }
}
