package eu.alpsynergy.neo4j.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers the child, so that a start right after the parent was killed waits for the orphan to leave the store instead of
 * failing on it.
 */
final class PidFile {

    private static final Duration LEAVE = Duration.ofSeconds(10);

    private final Path file;

    PidFile(Path runFolder) {
        this.file = runFolder.resolve("child.pid");
    }

    void remember(ProcessHandle child) {
        try {
            Files.writeString(file, child.pid() + "\n" + startOf(child));
        } catch (IOException e) {
            throw DataFolder.unusable(file, e);
        }
    }

    /** Gives an earlier child time to end, then kills it. */
    void awaitEarlierChild() throws InterruptedException {
        Optional<ProcessHandle> earlier = earlierChild();
        if (earlier.isEmpty()) {
            return;
        }
        ProcessHandle orphan = earlier.get();
        if (!endsWithin(orphan, LEAVE)) {
            orphan.destroyForcibly();
            if (!endsWithin(orphan, LEAVE)) {
                throw new LocalNeo4jException(
                        "neo4j-orphan",
                        "An earlier database process, pid " + orphan.pid()
                                + ", still uses the data folder and does not end."
                                + " End it by hand, then start again.",
                        Map.of("pid", orphan.pid()));
            }
        }
    }

    /** Only a process with the same number and the same start is ours; numbers come round again. */
    private Optional<ProcessHandle> earlierChild() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> parts = Files.readAllLines(file);
            return parts.size() == 2
                    ? ProcessHandle.of(Long.parseLong(parts.get(0)))
                            .filter(p -> startOf(p).equals(parts.get(1)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw DataFolder.unusable(file, e);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static boolean endsWithin(ProcessHandle process, Duration time) throws InterruptedException {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
