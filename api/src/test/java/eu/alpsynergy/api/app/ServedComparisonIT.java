package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.api.dto.ChangesDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.api.handler.Comparison;
import eu.alpsynergy.api.handler.View;
import eu.alpsynergy.api.http.OfflineAnswers;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.load.DatasetExporter;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.neo4j.SnapshotReader;
import eu.alpsynergy.testing.DatasetFolder;
import eu.alpsynergy.testing.TestNeo4j;
import eu.alpsynergy.testing.WithNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server compares what its database holds; it must say what the command says of the two packages. */
@WithNeo4j
class ServedComparisonIT {

    private static final String EVERYTHING = "/changes?limit=100000&moves=100000";

    @TempDir
    private Path older;

    private final TestNeo4j neo4j;

    ServedComparisonIT(TestNeo4j neo4j) {
        this.neo4j = neo4j;
    }

    @Test
    void theServerSaysWhatTheCommandSaysAndAsksAgainWhenTheDatabaseMovedOn() throws IOException {
        writeOlder();
        neo4j.clear();
        new DatasetImporter(neo4j.driver(), neo4j.database())
                .importPackage(DatasetFolder.find(), ImportOptions.standard(), ProgressListener.silent());
        GraphSnapshot served = new SnapshotReader(neo4j.driver(), neo4j.database()).read();
        try (PackageSide before = PackageSide.read(older, ProgressListener.silent());
                ComparedPackages packages = new ComparedPackages(older, DatasetFolder.find());
                ServedComparison comparison =
                        new ServedComparison(before, new DatasetExporter(neo4j.driver(), neo4j.database()))) {
            ChangesDto ofServer = changes(served, comparison);
            ChangesDto ofCommand = changes(served, packages.comparison());

            assertThat(ofServer).isEqualTo(ofCommand);
            assertThat(ofServer.total()).isGreaterThan(20);
            assertThat(ofServer.rankings()).anyMatch(r -> r.moved() > 0);
            assertThat(comparison.before().version()).isNotEqualTo(ofServer.version());
            assertThatThrownBy(() -> comparison.facts("another-version", change -> {}))
                    .isInstanceOfSatisfying(
                            RequestProblem.class,
                            problem -> assertThat(problem.problem().status()).isEqualTo(503));
        }
    }

    private static ChangesDto changes(GraphSnapshot snapshot, Comparison comparison) {
        View view = View.of(snapshot, Optional.of(comparison));
        return (ChangesDto) new OfflineAnswers(view, "test").ask(EVERYTHING);
    }

    /** The default dataset without the last thirty rows of a table, and with another figure. */
    private void writeOlder() throws IOException {
        try (Stream<Path> files = Files.list(DatasetFolder.find())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, older.resolve(file.getFileName()));
            }
        }
        Path performances = older.resolve("performances.csv");
        List<String> lines = Files.readAllLines(performances);
        Files.write(performances, lines.subList(0, lines.size() - 30));
    }
}
