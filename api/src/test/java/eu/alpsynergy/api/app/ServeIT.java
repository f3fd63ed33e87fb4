package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.alpsynergy.generator.GeneratorArguments;
import eu.alpsynergy.generator.PackageGenerator;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of {@code alpsynergy serve}: first start, a new version beside it, faults, end, and the next start. */
class ServeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private ServeProcess serve() throws Exception {
        return ServeProcess.start("serve", "--port", "0", "--bolt-port", "0", "--data-dir", data())
                .awaitReady();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    @Test
    void fromAnEmptyFolderThroughAnImportAndFaultsToTheNextStart() throws Exception {
        String version;
        try (ServeProcess explorer = serve()) {
            assertThat(explorer.get("health/ready").statusCode()).isEqualTo(200);
            assertThat(explorer.json("api/v1/synergies").get("pairs")).hasSize(55);

            version = importAnotherVersionBeside(explorer);
            theDatabaseDiesAndComesBack(explorer);

            ProcessHandle child = explorer.child();
            assertThat(explorer.terminate()).isIn(0, 143);
            assertThat(child.isAlive()).isFalse();
        }
        try (ServeProcess again = serve()) {
            assertThat(again.json("api/v1/dataset").get("version").asText()).isEqualTo(version);
            ProcessHandle child = again.child();
            again.kill();
            await().atMost(PATIENCE).until(() -> !child.isAlive());
        }
        try (ServeProcess afterTheKill = serve()) {
            assertThat(afterTheKill.json("api/v1/dataset").get("version").asText())
                    .isEqualTo(version);
        }
    }

    private String importAnotherVersionBeside(ServeProcess explorer) throws Exception {
        String before = explorer.json("api/v1/dataset").get("version").asText();
        String etag =
                explorer.get("api/v1/regions").headers().firstValue("ETag").orElseThrow();
        try (ServeProcess importer =
                ServeProcess.start("import", packageWithAnotherTitle().toString(), "--data-dir", data())) {
            assertThat(importer.awaitEnd()).as(importer.output()).isZero();
            assertThat(importer.output()).contains("imported version");
        }
        await().atMost(PATIENCE)
                .until(() ->
                        !explorer.json("api/v1/dataset").get("version").asText().equals(before));
        assertThat(explorer.get("api/v1/regions").headers().firstValue("ETag")).isNotEqualTo(etag);
        assertThat(explorer.json("api/v1/synergies").get("pairs")).hasSize(55);
        return explorer.json("api/v1/dataset").get("version").asText();
    }

    private static void theDatabaseDiesAndComesBack(ServeProcess explorer) throws Exception {
        ProcessHandle child = explorer.child();
        child.destroyForcibly();
        await().atMost(PATIENCE).until(() -> explorer.get("health/ready").statusCode() == 503);
        assertThat(explorer.get("api/v1/synergies/PIE/LOM").statusCode()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> explorer.get("health/ready").statusCode() == 200);
        assertThat(explorer.child().pid()).isNotEqualTo(child.pid());
    }

    @Test
    void aTakenPortIsSaidBeforeADatabaseStarts() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServeProcess explorer = ServeProcess.start(
                        "serve", "--port", Integer.toString(taken.getLocalPort()), "--data-dir", data())) {
            assertThat(explorer.awaitEnd()).isEqualTo(1);
            assertThat(explorer.output()).contains("Port " + taken.getLocalPort(), "--port");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void aDatasetWithErrorsEndsTheStartWithTheReport() throws Exception {
        Path faulty = copyOfDataset();
        Files.writeString(faulty.resolve("regions.csv"), Files.readString(faulty.resolve("regions.csv")) + "x,y\n");
        try (ServeProcess explorer = ServeProcess.start(
                "serve", "--port", "0", "--bolt-port", "0", "--data-dir", data(), "--dataset", faulty.toString())) {
            assertThat(explorer.awaitEnd()).isEqualTo(2);
            assertThat(explorer.output()).contains("regions.csv");
        }
    }

    @Test
    void aLargeDatasetFillsAnEmptyFolderByTheImportTool() throws Exception {
        Path large = folder.resolve("large");
        new PackageGenerator(ProgressListener.silent())
                .generate(new GeneratorArguments(20, 60, 30_000, 90_000, 5), large);
        assertThat(ImportProcess.isFor(large)).isTrue();
        try (ServeProcess explorer = ServeProcess.start(
                        "serve", "--port", "0", "--bolt-port", "0", "--data-dir", data(), "--dataset", large.toString())
                .awaitReady()) {
            assertThat(explorer.output()).contains("by the import tool", "phases: check");
            assertThat(explorer.get("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aLargeDatasetWithErrorsEndsTheStartWithTheImportsExitCode() throws Exception {
        Path faulty = copyOfDataset();
        Files.writeString(faulty.resolve("padding.txt"), "x".repeat((int) ImportProcess.LARGE_BYTES));
        Files.writeString(faulty.resolve("regions.csv"), Files.readString(faulty.resolve("regions.csv")) + "x,y\n");
        try (ServeProcess explorer = ServeProcess.start(
                "serve", "--port", "0", "--bolt-port", "0", "--data-dir", data(), "--dataset", faulty.toString())) {
            assertThat(explorer.awaitEnd()).isEqualTo(2);
            assertThat(explorer.output()).contains("regions.csv", "exit code 2");
        }
    }

    private Path packageWithAnotherTitle() throws IOException {
        Path copy = copyOfDataset();
        Path descriptor = copy.resolve("datapackage.json");
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = (ObjectNode) mapper.readTree(descriptor.toFile());
        json.put("title", "The same facts under another title");
        Files.write(descriptor, mapper.writeValueAsBytes(json));
        return copy;
    }

    private Path copyOfDataset() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (Stream<Path> files = Files.list(DatasetFolder.find())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }
}
