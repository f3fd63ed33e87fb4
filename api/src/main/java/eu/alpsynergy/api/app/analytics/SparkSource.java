package eu.alpsynergy.api.app.analytics;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where Spark reads from, in the words of its program. */
public sealed interface SparkSource {

    /** Options of the program. */
    List<String> arguments();

    /** What is not for arguments, which every user of a machine can read. */
    Map<String, String> environment();

    /** The CSV files of a data package. */
    record Files(Path folder) implements SparkSource {
        @Override
        public List<String> arguments() {
            return List.of("--package", folder.toAbsolutePath().toString());
        }

        @Override
        public Map<String, String> environment() {
            return Map.of();
        }
    }

    /** A dataset version in Neo4j; a server without logins has no password. */
    record Neo4j(URI uri, String user, Optional<String> password, String database, String version)
            implements SparkSource {
        @Override
        public List<String> arguments() {
            return List.of(
                    "--neo4j-uri",
                    uri.toString(),
                    "--neo4j-user",
                    user,
                    "--neo4j-database",
                    database,
                    "--version",
                    version);
        }

        @Override
        public Map<String, String> environment() {
            return password.map(p -> Map.of("ALPSYNERGY_SPARK_NEO4J_PASSWORD", p))
                    .orElse(Map.of());
        }

        /** Without the password. */
        @Override
        public String toString() {
            return uri + " " + database + " " + version;
        }
    }
}
