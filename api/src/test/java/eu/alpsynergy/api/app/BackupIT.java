package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.load.DatasetExporter;
import eu.alpsynergy.testing.DatasetFolder;
import eu.alpsynergy.testing.TestNeo4j;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Backup, change, restore: the record is the same to the last byte, on a server and in the embedded store. */
class BackupIT {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private TestNeo4j neo4j;

    @BeforeAll
    static void atHome() {
        System.setProperty("alpsynergy.home", DatasetFolder.find().getParent().toString());
    }

    @BeforeEach
    void theDefaultDatasetOnAServer() throws IOException {
        neo4j = TestNeo4j.get();
        neo4j.clear();
        assertThat(onServer("import", DatasetFolder.find().toString())).isZero();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return Main.run(line, arguments);
    }

    private int onServer(String... arguments) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), neo4j.password() + "\n");
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--neo4j-uri", neo4j.uri(), "--neo4j-user", neo4j.user()));
        all.addAll(List.of("--neo4j-database", neo4j.database(), "--neo4j-password-file", password.toString()));
        return run(all.toArray(String[]::new));
    }

    private String exportHash() {
        return new DatasetExporter(neo4j.driver(), neo4j.database()).exportHash();
    }

    @Test
    void whatWasChangedAfterABackupIsAsBeforeWhenItIsRestored() throws IOException {
        String before = exportHash();
        Path file = folder.resolve("backups/alps.zip");
        assertThat(onServer("backup", "--out", file.toString())).isZero();
        assertThat(out.toString()).startsWith("backed up version 2026.2-").contains("sha256 " + before);
        String version = version();

        assertThat(onServer("import", changedDataset().toString())).isZero();
        assertThat(exportHash()).isNotEqualTo(before);

        assertThat(onServer("restore", file.toString(), "--expect", version)).isZero();
        assertThat(out.toString()).contains("imported version " + version, "sha256 " + before);
        assertThat(exportHash()).isEqualTo(before);

        Path again = folder.resolve("again.zip");
        assertThat(onServer("backup", "--out", again.toString())).isZero();
        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(onServer("restore", again.toString())).isZero();
        assertThat(out.toString()).startsWith("unchanged").contains("restored");
    }

    @Test
    void aServersBackupIsRestoredIntoAnEmbeddedStore() throws IOException {
        Path file = folder.resolve("alps.zip");
        assertThat(onServer("backup", "--out", file.toString())).isZero();
        String[] embedded = {"--data-dir", folder.resolve("store").toString(), "--bolt-port", "0"};

        assertThat(run(with(embedded, "restore", file.toString()))).isZero();
        assertThat(out.toString()).contains("restored: the database's export has the backup's sha256 " + exportHash());

        Path again = folder.resolve("again.zip");
        assertThat(run(with(embedded, "backup", "--out", again.toString()))).isZero();
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void aBackupThatIsDamagedOrAnotherVersionChangesNothing() throws IOException {
        Path file = folder.resolve("alps.zip");
        assertThat(onServer("backup", "--out", file.toString())).isZero();
        assertThat(onServer("import", changedDataset().toString())).isZero();
        String changed = exportHash();

        assertThat(onServer("restore", file.toString(), "--expect", "2025.1-000000000000"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("nothing was changed", "2025.1-000000000000", "--expect");
        assertThat(exportHash()).isEqualTo(changed);

        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(onServer("restore", file.toString())).isNotZero();
        assertThat(err.toString()).isNotBlank().doesNotContain("unexpectedly");
        assertThat(exportHash()).isEqualTo(changed);
    }

    @Test
    void rowsChangedBesideImportsAreNoticedByBoth() throws IOException {
        Path file = folder.resolve("alps.zip");
        assertThat(onServer("backup", "--out", file.toString())).isZero();
        byte[] good = Files.readAllBytes(file);
        neo4j.driver()
                .executableQuery("MATCH (r:Region {id: 'PIE'}) SET r.nameEn = 'Somewhere'")
                .execute();

        assertThat(onServer("backup", "--out", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no backup was written", "other than an import", "alpsynergy export");
        assertThat(Files.readAllBytes(file)).as("the good one stays").isEqualTo(good);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(n -> n.startsWith(".alpsynergy-"));
        }
        assertThat(onServer("restore", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("its export has sha256", "empty database");
    }

    @Test
    void aFolderCannotBeABackup() {
        assertThat(run("backup", "--out", folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("is a folder; name a file");
        assertThat(run("backup")).isEqualTo(3);
        assertThat(run("restore")).isEqualTo(3);
    }

    /** The version that the backup's last line names. */
    private String version() {
        return out.toString().strip().replaceFirst("(?s).*--expect ", "");
    }

    private static String[] with(String[] options, String... command) {
        return Stream.concat(Arrays.stream(command), Arrays.stream(options)).toArray(String[]::new);
    }

    /** The default dataset with one name changed. */
    private Path changedDataset() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("changed"));
        try (Stream<Path> files = Files.list(DatasetFolder.find())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Path regions = copy.resolve("regions.csv");
        String text = Files.readString(regions);
        assertThat(text).contains("Piemonte");
        Files.writeString(regions, text.replaceFirst("Piemonte", "Piemont"));
        return copy;
    }
}
