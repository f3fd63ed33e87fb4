package eu.alpsynergy.testing;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.neo4j.local.LocalNeo4j;
import eu.alpsynergy.neo4j.local.LocalNeo4jConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Neo4j as a child process: one per Maven run where there is a Maven, else one per test JVM. */
final class LocalServer {

    /** System property or environment variable may name the folder of Neo4j's jars. */
    static final String LIB_PROPERTY = "alpsynergy.neo4j.lib";

    private static final String LIB = "neo4j-local/target/neo4j-server/lib";

    private LocalServer() {}

    static ServerCoordinates find() {
        Path lib = lib();
        Path folder = lib.resolveSibling("test-runs");
        Optional<ProcessHandle> maven = MavenRun.ofThisJvm();
        if (maven.isPresent()) {
            return SharedServer.of(maven.get(), folder, lib);
        }
        LocalNeo4j neo4j = LocalNeo4j.start(
                config(folder.resolve("jvm-" + ProcessHandle.current().pid()), lib));
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close, "test-neo4j-close"));
        return coordinates("local child process of this test JVM", neo4j);
    }

    static LocalNeo4jConfig config(Path dataDir, Path lib) {
        return LocalNeo4jConfig.of(dataDir, lib);
    }

    static ServerCoordinates coordinates(String origin, LocalNeo4j neo4j) {
        return new ServerCoordinates(origin, neo4j.boltUri().toString(), neo4j.user(), neo4j.password(), "neo4j");
    }

    /** The folder named by the system property, else the module neo4j-local's, looked for from here upwards. */
    static Path lib() {
        String given = System.getProperty(LIB_PROPERTY, "");
        Path here = Path.of("").toAbsolutePath();
        return given.isBlank()
                ? Stream.iterate(here, dir -> dir != null, Path::getParent)
                        .map(dir -> dir.resolve(LIB))
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElseThrow(() -> missing(here))
                : Path.of(given).toAbsolutePath().normalize();
    }

    private static AlpSynergyException missing(Path here) {
        return new AlpSynergyException(
                "test-neo4j-jars",
                "No folder " + LIB + " in " + here
                        + " or above it: build it first (./mvnw -pl neo4j-local -am package)," + " name it (-D"
                        + LIB_PROPERTY + "=DIR), or give a server (" + GivenServer.URI + ").",
                Map.of("from", here.toString()));
    }

    static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
