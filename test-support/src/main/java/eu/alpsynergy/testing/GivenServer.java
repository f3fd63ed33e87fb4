package eu.alpsynergy.testing;

import java.util.Map;
import java.util.Optional;

/** The server named by the environment; its database is emptied by the tests. */
final class GivenServer {

    static final String URI = "ALPSYNERGY_TEST_NEO4J_URI";

    private GivenServer() {}

    static Optional<ServerCoordinates> find(Map<String, String> environment) {
        String uri = environment.getOrDefault(URI, "");
        if (uri.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new ServerCoordinates(
                "server given by " + URI,
                uri,
                environment.getOrDefault("ALPSYNERGY_TEST_NEO4J_USER", "neo4j"),
                environment.getOrDefault("ALPSYNERGY_TEST_NEO4J_PASSWORD", ""),
                environment.getOrDefault("ALPSYNERGY_TEST_NEO4J_DATABASE", "neo4j")));
    }
}
