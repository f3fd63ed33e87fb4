package eu.alpsynergy.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreMemoryTest {

    @Test
    void aSmallStoreKeepsWhatIsConfigured() {
        assertThat(StoreMemory.of(StoreMemory.LARGE_MB - 1, 64, 24_000)).isEqualTo(new StoreMemory(64, false));
    }

    @Test
    void aLargeStoreIsHeldWholeWhereTheMachineHasRoom() {
        assertThat(StoreMemory.of(1_000, 64, 24_000)).isEqualTo(new StoreMemory(1_125, true));
        assertThat(StoreMemory.of(1_000, 64, 2_000)).isEqualTo(new StoreMemory(500, true));
        assertThat(StoreMemory.of(1_000, 2_000, 2_000)).isEqualTo(new StoreMemory(2_000, true));
    }

    @Test
    void theFilesOfTheStoreAreCounted(@TempDir Path folder) throws IOException {
        assertThat(StoreMemory.of(folder.resolve("none"), 64).large()).isFalse();
        Path database = Files.createDirectories(folder.resolve("neo4j/schema"));
        try (RandomAccessFile file =
                new RandomAccessFile(database.resolve("index").toFile(), "rw")) {
            file.setLength(StoreMemory.LARGE_MB << 20);
        }
        assertThat(StoreMemory.of(folder, 64).large()).isTrue();
    }
}
