package eu.alpsynergy.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkImportIT {

    private static final List<String> TWO_NODES = List.of("--nodes=Thing=things.csv", "--bad-tolerance=0");

    @TempDir
    Path dir;

    private Path files;
    private LocalNeo4jConfig config;

    @BeforeEach
    void twoThings() throws IOException {
        files = Files.createDirectories(dir.resolve("files"));
        Files.writeString(files.resolve("things.csv"), "id:ID,n:long\na,1\nb,\n");
        config = ServerUnderTest.config(dir.resolve("data"));
    }

    @Test
    void whatTheToolLoadedIsThereWhenTheServerStarts() {
        BulkImport bulk = new BulkImport(config);
        assertThat(BulkImport.obstacle(config.dataDir())).isEmpty();
        List<String> parts = new ArrayList<>();
        bulk.run(TWO_NODES, files, new BulkProgress() {
            @Override
            public void part(String name) {
                parts.add(name);
            }

            @Override
            public void reached(long done) {}
        });
        assertThat(parts).contains("Nodes", "Relationships");
        try (LocalNeo4j neo4j = LocalNeo4j.start(config)) {
            assertThat(ServerUnderTest.query(
                            neo4j, "MATCH (t:Thing) RETURN t.id AS id, t.n AS n ORDER BY id", Map.of()))
                    .extracting(r -> r.get("id").asString() + r.get("n"))
                    .containsExactly("a1", "bNULL");
        }
        bulk.finish();
        assertThat(BulkImport.obstacle(config.dataDir()))
                .hasValueSatisfying(why -> assertThat(why).contains("holds a database already"));
        assertThatThrownBy(() -> bulk.run(TWO_NODES, files, BulkProgress.silent()))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining("holds a database already")
                .hasMessageContaining("--bulk never");
    }

    @Test
    void filesTheToolRefusesLeaveNoStoreAndTheReasonIsTold() throws IOException {
        Files.writeString(files.resolve("ties.csv"), ":START_ID,:END_ID\na,nobody\n");
        List<String> arguments =
                List.of("--nodes=Thing=things.csv", "--relationships=TIED_TO=ties.csv", "--bad-tolerance=0");
        assertThatThrownBy(() -> new BulkImport(config).run(arguments, files, BulkProgress.silent()))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining("Nothing was loaded")
                .hasMessageContaining("nobody");
        assertThat(BulkImport.obstacle(config.dataDir())).isEmpty();
    }

    @Test
    void aLoadThatAnotherProcessLeftUnfinishedIsRemovedByWhoeverOpensTheFolder() throws IOException {
        new BulkImport(config).run(TWO_NODES, files, BulkProgress.silent());
        Files.writeString(config.dataDir().resolve("bulk-import.unfinished"), "1 long-ago\n");
        assertThat(BulkImport.obstacle(config.dataDir())).isEmpty();
        try (LocalNeo4j neo4j = LocalNeo4j.start(config)) {
            assertThat(ServerUnderTest.query(neo4j, "MATCH (n) RETURN count(n) AS n", Map.of())
                            .get(0)
                            .get("n")
                            .asInt())
                    .isZero();
        }
        assertThat(config.dataDir().resolve("bulk-import.unfinished")).doesNotExist();
    }
}
