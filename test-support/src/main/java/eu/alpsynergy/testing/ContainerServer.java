package eu.alpsynergy.testing;

import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/** A container of this test JVM; Testcontainers removes it when the JVM is gone. */
final class ContainerServer {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerServer.class);
    private static final String IMAGE = "neo4j:5.26-community";
    private static final String PASSWORD = "alpsynergy-tests";

    private ContainerServer() {}

    static Optional<ServerCoordinates> find(Map<String, String> environment) {
        if (!DockerDaemon.answers(environment)) {
            LOG.info("no Docker daemon answers: no container for the tests");
            return Optional.empty();
        }
        // Not closed here on purpose: it serves every test of this JVM, and Testcontainers' reaper ends it.
        @SuppressWarnings("resource")
        Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD);
        try {
            container.start();
        } catch (RuntimeException e) {
            LOG.warn("Docker answers, but {} did not start: {}", IMAGE, e.toString());
            container.stop();
            return Optional.empty();
        }
        return Optional.of(
                new ServerCoordinates("container " + IMAGE, container.getBoltUrl(), "neo4j", PASSWORD, "neo4j"));
    }
}
