package eu.alpsynergy.neo4j.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file beside the store that says that a bulk load into it has not been finished, and by which process. Whoever opens
 * the folder meanwhile and is not that process removes the store: it never was a dataset.
 */
final class BulkMarker {

    static final String DATABASE = "neo4j";

    private final Path home;
    private final Path file;

    BulkMarker(Path home) {
        this.home = home;
        this.file = home.resolve("bulk-import.unfinished");
    }

    void set() {
        write(() -> Files.writeString(file, me() + "\n"));
    }

    void clear() {
        write(() -> Files.deleteIfExists(file));
    }

    boolean isSet() {
        return Files.exists(file);
    }

    /** Whether a database lies in the folder, finished or not. */
    boolean storeExists() {
        return stores().stream().anyMatch(Files::exists);
    }

    /** Removes what a bulk load of a process that is gone has left. */
    void removeWhatIsLeft() {
        write(() -> {
            if (Files.exists(file) && !Files.readString(file).strip().equals(me())) {
                removeStore();
                Files.deleteIfExists(file);
            }
            return null;
        });
    }

    void removeStore() throws IOException {
        for (Path store : stores()) {
            if (Files.exists(store)) {
                try (Stream<Path> files = Files.walk(store)) {
                    for (Path found : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(found);
                    }
                }
            }
        }
    }

    private List<Path> stores() {
        Path data = home.resolve("data");
        return List.of(
                data.resolve("databases").resolve(DATABASE),
                data.resolve("transactions").resolve(DATABASE));
    }

    private static String me() {
        ProcessHandle process = ProcessHandle.current();
        return process.pid() + " "
                + process.info().startInstant().map(String::valueOf).orElse("unknown");
    }

    private interface Work {
        @Nullable
        Object run() throws IOException;
    }

    private void write(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw DataFolder.unusable(file, e);
        }
    }
}
