package eu.alpsynergy.testing;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.neo4j.local.LocalNeo4j;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;

/**
 * The local server of one Maven run: the first test JVM starts its {@link Keeper}, later ones find its coordinates. Test JVMs
 * that run side by side have one each, by the number of the fork.
 */
final class SharedServer {

    /** System property: which of the test JVMs that run side by side this is; the same number comes again in each module. */
    private static final String FORK_PROPERTY = "alpsynergy.test.fork";

    private static final long PATIENCE_MS = 150_000;

    private SharedServer() {}

    @SuppressWarnings("try") // the lock is held, not used
    static ServerCoordinates of(ProcessHandle maven, Path runs, Path lib) {
        Path folder = runs.resolve("maven-" + maven.pid() + "-" + System.getProperty(FORK_PROPERTY, "1"));
        try {
            Files.createDirectories(folder);
            // Two test JVMs of one run may come at the same time: the second waits for the first's server.
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Path file = folder.resolve(Keeper.COORDINATES);
                if (!Files.exists(file) || !keeperLives(folder)) {
                    Files.deleteIfExists(file);
                    startKeeper(maven, folder, lib);
                }
                return ServerCoordinates.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean keeperLives(Path folder) throws IOException {
        Path pid = folder.resolve(Keeper.PID);
        return Files.exists(pid)
                && ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }

    private static void startKeeper(ProcessHandle maven, Path folder, Path lib) throws IOException {
        String classPath = Stream.of(Keeper.class, LocalNeo4j.class, AlpSynergyException.class, Logger.class)
                .map(SharedServer::locationOf)
                .collect(Collectors.joining(File.pathSeparator));
        File log = folder.resolve("keeper.log").toFile();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                Keeper.class.getName(),
                Long.toString(maven.pid()),
                folder.toString(),
                lib.toString());
        Process keeper = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        Files.writeString(folder.resolve(Keeper.PID), Long.toString(keeper.pid()));
        awaitCoordinates(keeper, folder.resolve(Keeper.COORDINATES), log.toPath());
    }

    private static void awaitCoordinates(Process keeper, Path file, Path log) throws IOException {
        long deadline = System.nanoTime() + PATIENCE_MS * 1_000_000;
        while (!Files.exists(file)) {
            if (!keeper.isAlive() || System.nanoTime() > deadline) {
                keeper.destroyForcibly();
                throw new AlpSynergyException(
                        "test-neo4j-start",
                        "The local Neo4j for the tests did not start:\n" + Files.readString(log),
                        Map.of("log", log.toString()));
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                keeper.destroyForcibly();
                throw new IOException("interrupted while waiting for the local Neo4j", e);
            }
        }
    }

    private static String locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException("class path entry without a path", e);
        }
    }
}
