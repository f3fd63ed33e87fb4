package eu.alpsynergy.api.console;

import eu.alpsynergy.neo4j.local.LocalNeo4j;
import eu.alpsynergy.neo4j.local.LocalNeo4jConfig;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;

/** A Neo4j of a test's own, with the settings people get: as the embedded one, or as a server known by its URI alone. */
final class SecondNeo4j {

    private SecondNeo4j() {}

    static LocalNeo4j start(Path folder) {
        return LocalNeo4j.start(LocalNeo4jConfig.of(folder, lib()));
    }

    static ConsoleTarget embedded(LocalNeo4j neo4j) {
        return target(neo4j, Optional.of(() -> neo4j.restart(java.time.Duration.ZERO)));
    }

    static ConsoleTarget byUri(LocalNeo4j neo4j) {
        return target(neo4j, Optional.empty());
    }

    private static ConsoleTarget target(LocalNeo4j neo4j, Optional<Runnable> restart) {
        return new ConsoleTarget(neo4j.boltUri(), AuthTokens.basic(neo4j.user(), neo4j.password()), "neo4j", restart);
    }

    private static Path lib() {
        String given = System.getProperty("alpsynergy.neo4j.lib", "");
        return given.isBlank()
                ? Stream.iterate(Path.of("").toAbsolutePath(), dir -> dir != null, Path::getParent)
                        .map(dir -> dir.resolve("neo4j-local/target/neo4j-server/lib"))
                        .filter(dir -> dir.toFile().isDirectory())
                        .findFirst()
                        .orElseThrow()
                : Path.of(given);
    }
}
