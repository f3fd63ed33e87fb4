package eu.alpsynergy.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.DatasetReader;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.importer.load.ImportResult;
import eu.alpsynergy.testing.TestNeo4j;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Files of a dataset in a real Neo4j: whole, of one version, and the same after a round trip. */
class DatasetFilesIT {

    /** The importer refuses control characters and tabs; all the other hard signs come in. */
    private static final String HARD =
            FolderRows.HARD.replace("\u0007", "").replace("\t", " ").replace("\r\n", "\n");

    @TempDir
    Path folder;

    private final TestNeo4j neo4j = TestNeo4j.get();
    private final DatasetFiles files = new DatasetFiles(new DatasetReader(neo4j.driver(), neo4j.database()), "9.9.9");

    @BeforeEach
    void anEmptyDatabase() {
        neo4j.clear();
    }

    private ImportResult load(Path dataPackage) {
        return new DatasetImporter(neo4j.driver(), neo4j.database())
                .importPackage(dataPackage, ImportOptions.standard(), ProgressListener.silent());
    }

    private Path hardPackage(String mark) throws IOException {
        FolderRows.Change hard =
                (table, column, cell) -> table.equals("actors") && column.equals("name") ? HARD + mark + cell : cell;
        FolderRows rows = mark.isEmpty() ? FolderRows.changed(hard) : FolderRows.few(hard);
        return Files.write(folder.resolve("hard" + mark + ".zip"), Written.bytes(ExportFormat.DATA_PACKAGE, rows));
    }

    private DatasetFiles.Made write(ExportFormat format, String name) {
        return files.write(format, ExportOptions.standard(), folder.resolve(name));
    }

    @Test
    void exportImportedIntoAnEmptyDatabaseAndExportedAgainIsTheSameBytes() throws Exception {
        ImportResult first = load(hardPackage(""));
        DatasetFiles.Made once = write(ExportFormat.DATA_PACKAGE, "once.zip");
        neo4j.clear();

        ImportResult second = load(once.file());
        DatasetFiles.Made twice = write(ExportFormat.DATA_PACKAGE, "twice.zip");

        assertThat(second.version()).isEqualTo(first.version()).isEqualTo(twice.version());
        assertThat(Files.readAllBytes(twice.file()))
                .isEqualTo(Files.readAllBytes(once.file()))
                .isEqualTo(Files.readAllBytes(folder.resolve("hard.zip")));
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(write(format, "x." + format.ending()).bytes())
                    .as(format.code())
                    .isPositive();
        }
    }

    @Test
    void aFileIsOfOneVersionEvenWhileImportsReplaceIt() throws Exception {
        Path a = hardPackage("A");
        Path b = hardPackage("B");
        load(a);
        AtomicBoolean done = new AtomicBoolean();
        List<Throwable> failures = new ArrayList<>();
        Thread writer = new Thread(() -> {
            try {
                while (!done.get()) {
                    Path file = write(ExportFormat.DATA_PACKAGE, "now.zip").file();
                    byte[] bytes = Files.readAllBytes(file);
                    boolean isA = java.util.Arrays.equals(bytes, Files.readAllBytes(a));
                    boolean isB = java.util.Arrays.equals(bytes, Files.readAllBytes(b));
                    assertThat(isA || isB).isTrue();
                }
            } catch (Throwable e) {
                failures.add(e);
            }
        });
        writer.start();
        load(b);
        load(a);
        done.set(true);
        writer.join();

        assertThat(failures).isEmpty();
        assertThat(partsLeft()).isEmpty();
    }

    private static Config soonGivenUp() {
        return Config.builder().withMaxTransactionRetryTime(1, TimeUnit.SECONDS).build();
    }

    @Test
    void withoutADatasetOrADatabaseNothingIsWritten() throws Exception {
        assertThatThrownBy(() -> write(ExportFormat.CSV, "x.zip"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("import one first");
        try (Driver nobody = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none(), soonGivenUp())) {
            DatasetFiles away = new DatasetFiles(new DatasetReader(nobody, "neo4j"), "9.9.9");
            assertThatThrownBy(() -> away.write(ExportFormat.CSV, ExportOptions.standard(), folder.resolve("x.zip")))
                    .isInstanceOf(ExportException.class)
                    .hasMessageContaining("does not answer");
        }
        assertThat(folder.resolve("x.zip")).doesNotExist();
        assertThat(partsLeft()).isEmpty();
    }

    @Test
    void theStoreMakesAFileOnceAVersion() throws Exception {
        load(hardPackage("A"));
        String version = write(ExportFormat.CITATION, "c").version();
        try (ExportStore store = new ExportStore(files)) {
            assertThat(store.size(ExportFormat.CSV, false, version)).isEmpty();
            byte[] first = content(store, version);
            assertThat(store.size(ExportFormat.CSV, false, version)).hasValue(first.length);
            assertThat(store.size(ExportFormat.CSV, true, version)).isEmpty();

            neo4j.clear();
            assertThat(content(store, version))
                    .as("made before, served without the database")
                    .isEqualTo(first);

            load(hardPackage("B"));
            try (ExportStore.Ready other = store.open(ExportFormat.CSV, false, "a version to come")) {
                assertThat(other.version()).isNotEqualTo(version);
            }
            assertThat(store.size(ExportFormat.CSV, false, version)).isEmpty();
        }
    }

    @Test
    void whoComesWhileAnotherFileIsMadeWaitsAndIsToldWhenThatTakesTooLong() throws Exception {
        load(hardPackage("A"));
        AtomicBoolean refused = new AtomicBoolean();
        try (ExportStore store = new ExportStore(files, 0)) {
            Runnable asking = () -> {
                long end = System.nanoTime() + 30_000_000_000L;
                while (!refused.get() && System.nanoTime() < end) {
                    try (ExportStore.Ready ready = store.open(ExportFormat.CSV, false, "a version to come")) {
                        assertThat(ready.bytes()).isPositive();
                    } catch (ExportException e) {
                        assertThat(e.code()).isEqualTo("export-busy");
                        refused.set(true);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
            Thread other = new Thread(asking);
            other.start();
            asking.run();
            other.join();
        }

        assertThat(refused).isTrue();
    }

    private static byte[] content(ExportStore store, String version) throws IOException {
        try (ExportStore.Ready ready = store.open(ExportFormat.CSV, false, version)) {
            byte[] bytes = ready.content().readAllBytes();
            assertThat(bytes).hasSize((int) ready.bytes());
            assertThat(ready.version()).isEqualTo(version);
            return bytes;
        }
    }

    private Set<Path> partsLeft() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            Set<Path> parts = new HashSet<>();
            all.filter(f -> f.toString().endsWith(".part")).forEach(parts::add);
            return parts;
        }
    }
}
