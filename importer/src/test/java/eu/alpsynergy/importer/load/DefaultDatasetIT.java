package eu.alpsynergy.importer.load;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.issue.Severity;
import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.importer.load.ImportResult.Outcome;
import eu.alpsynergy.testing.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dataset that ships with the product, on a real Neo4j. */
class DefaultDatasetIT {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultDatasetIT.class);
    private static final Path DATASET = Path.of("..", "dataset");

    private final TestNeo4j neo4j = TestNeo4j.get();
    private final DatasetImporter importer = new DatasetImporter(neo4j.driver(), neo4j.database());
    private final DatasetStore store = new DatasetStore(neo4j.driver(), neo4j.database());

    @BeforeEach
    void emptyDatabase() {
        neo4j.clear();
    }

    @Test
    void theDefaultDatasetHasNoErrors() {
        ValidationReport report = new PackageValidator().validate(DATASET, ProgressListener.silent());
        assertThat(report.problems()).as(report.toText()).noneMatch(p -> p.severity() == Severity.ERROR);
        assertThat(report.rowsPerTable()).hasSize(52);
    }

    @Test
    void everyTableHasAsManyRowsInTheGraphAsInThePackageAndASecondImportChangesNothing(@TempDir Path folder)
            throws IOException {
        ImportResult first = importer.importPackage(DATASET, ImportOptions.standard(), ProgressListener.silent());
        LOG.info(
                "default dataset: {} rows imported in {} ms",
                total(first.rows()),
                first.duration().toMillis());
        assertThat(first.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(first.rows()).isEqualTo(linesOfFiles());

        DatasetVersion current = store.current().orElseThrow();
        assertThat(store.countRows(current)).isEqualTo(first.rows());
        assertThat(current.version()).isEqualTo(first.version());
        assertThat(current.descriptor()).isEqualTo(Files.readString(DATASET.resolve("datapackage.json")));

        ImportResult second = importer.importPackage(DATASET, ImportOptions.standard(), ProgressListener.silent());
        LOG.info("default dataset: found unchanged in {} ms", second.duration().toMillis());
        assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);

        ExportResult export = new DatasetExporter(neo4j.driver(), neo4j.database()).export(folder);
        assertThat(export.hash()).isEqualTo(current.contentHash());
        assertThat(export.rows()).isEqualTo(first.rows());
    }

    /** Counted without the importer's own reader: no cell of the default dataset holds a line break. */
    private static Map<String, Long> linesOfFiles() throws IOException {
        Map<String, Long> rows = new TreeMap<>();
        try (Stream<Path> files = Files.list(DATASET)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    rows.put(file.getFileName().toString().replace(".csv", ""), lines.count() - 1);
                }
            }
        }
        return rows;
    }

    private static long total(Map<String, Long> rows) {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
