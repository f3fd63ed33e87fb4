package eu.alpsynergy.neo4j.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a folder from being used, and what is said about it; no server is started. */
class DataFolderIT {

    @TempDir
    Path folder;

    @Test
    void aPlaceThatCannotBeAFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        refused(file.resolve("data"))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data-dir")
                .hasMessageContaining("writable");
    }

    @Test
    void aStoreOfANewerNeo4jIsRefused() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("neo4j.version"), "2026.05.0\n");
        refused(data).hasMessageContaining("2026.05.0").hasMessageContaining("own series");
    }

    @Test
    void aStoreThatIsNotOursIsRefused() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("data").resolve("databases").resolve("system"));
        refused(data).hasMessageContaining("did not make").hasMessageContaining("--neo4j-uri");
    }

    @Test
    void aLostPasswordIsToldNotReplaced() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("data").resolve("databases").resolve("system"));
        Files.writeString(data.resolve("neo4j.version"), "5.26.0\n");
        refused(data).hasMessageContaining("neo4j.password").hasMessageContaining("gone");
    }

    @Test
    void aFolderWithoutJarsOrWithTwoVersionsIsRefused() throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        assertThatThrownBy(() -> LocalNeo4j.start(LocalNeo4jConfig.of(folder.resolve("data"), lib)))
                .hasMessageContaining("no neo4j-kernel jar");
        Files.createFile(lib.resolve("neo4j-kernel-5.26.29.jar"));
        Files.createFile(lib.resolve("neo4j-kernel-5.26.30.jar"));
        assertThatThrownBy(() -> LocalNeo4j.start(LocalNeo4jConfig.of(folder.resolve("data"), lib)))
                .hasMessageContaining("5.26.29 and 5.26.30");
    }

    @Test
    void numbersOutOfRangeAreRefusedBeforeAnythingIsTouched() {
        LocalNeo4jConfig config = ServerUnderTest.config(folder.resolve("data"));
        assertThatThrownBy(() -> config.withBoltPort(70_000)).hasMessageContaining("70000");
        assertThatThrownBy(() -> config.withMemoryMb(10, 64)).hasMessageContaining("at least 200");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(Path data) {
        return assertThatThrownBy(() ->
                        LocalNeo4j.start(ServerUnderTest.config(data).withExtraSettings(Map.of("never", "started"))))
                .isInstanceOf(LocalNeo4jException.class);
    }
}
