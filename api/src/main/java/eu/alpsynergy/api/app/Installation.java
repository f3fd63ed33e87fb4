package eu.alpsynergy.api.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** Where the program was started from and which version it is. */
final class Installation {

    private Installation() {}

    /** The folder with {@code dataset/}; given by the launcher, else the working folder. */
    static Path home() {
        return Path.of(System.getProperty("alpsynergy.home", ""))
                .toAbsolutePath()
                .normalize();
    }

    /** The jars of the embedded Neo4j server, a program of its own. */
    static Path neo4jLib() {
        String given = System.getProperty("alpsynergy.neo4j.lib");
        return given != null
                ? Path.of(given)
                : home().resolve("neo4j-local")
                        .resolve("target")
                        .resolve("neo4j-server")
                        .resolve("lib");
    }

    /** What the build of the optional module analytics-spark writes; may not be there. */
    static Path spark() {
        return home().resolve("analytics-spark").resolve("target");
    }

    /** Whether a person watches: the launcher looks, since Java cannot tell for one stream alone. */
    static boolean onTerminal() {
        return Boolean.getBoolean("alpsynergy.terminal");
    }

    static String version() {
        Properties properties = new Properties();
        try (InputStream in = Installation.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
