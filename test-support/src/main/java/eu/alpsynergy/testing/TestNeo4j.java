package eu.alpsynergy.testing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one real Neo4j of this test run. Its provider: the server given by {@code ALPSYNERGY_TEST_NEO4J_URI} (with {@code
 * _USER}, {@code _PASSWORD}, {@code _DATABASE}), else a container where Docker answers, else a local child process. Tests
 * empty its database, so never give one that matters.
 */
public final class TestNeo4j {

    private static final Logger LOG = LoggerFactory.getLogger(TestNeo4j.class);
    private static @Nullable TestNeo4j instance;

    private final ServerCoordinates coordinates;
    private final Driver driver;

    private TestNeo4j(ServerCoordinates coordinates) {
        this.coordinates = coordinates;
        this.driver =
                GraphDatabase.driver(coordinates.uri(), AuthTokens.basic(coordinates.user(), coordinates.password()));
        driver.verifyConnectivity();
    }

    /** Found or started at the first call, the same ever after. */
    public static synchronized TestNeo4j get() {
        TestNeo4j found = instance;
        if (found == null) {
            Map<String, String> environment = System.getenv();
            long begin = System.nanoTime();
            ServerCoordinates coordinates = GivenServer.find(environment)
                    .or(() -> ContainerServer.find(environment))
                    .orElseGet(LocalServer::find);
            found = new TestNeo4j(coordinates);
            LOG.info("==== NEO4J FOR TESTS: {}, ready in {} ms", coordinates, (System.nanoTime() - begin) / 1_000_000);
            Runtime.getRuntime().addShutdownHook(new Thread(found.driver::close, "test-driver-close"));
            instance = found;
        }
        return found;
    }

    /** Shared by all tests; do not close it. */
    public Driver driver() {
        return driver;
    }

    public String uri() {
        return coordinates.uri();
    }

    public String user() {
        return coordinates.user();
    }

    public String password() {
        return coordinates.password();
    }

    public String database() {
        return coordinates.database();
    }

    /** Which provider was chosen, for people. */
    public String origin() {
        return coordinates.origin();
    }

    /** Removes every node and relationship; constraints and indexes stay. */
    public void clear() {
        try (Session session = session()) {
            session.run("MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
        }
    }

    /** Removes every node, relationship, constraint and index: as good as new. */
    public void clearAll() {
        clear();
        try (Session session = session()) {
            drop(session, "CONSTRAINT", "SHOW CONSTRAINTS YIELD name RETURN name");
            drop(session, "INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
        }
    }

    private static void drop(Session session, String kind, String question) {
        List<String> names = session.run(question).list(row -> row.get("name").asString());
        for (String name : names) {
            session.run("DROP " + kind + " `" + name.replace("`", "``") + "` IF EXISTS")
                    .consume();
        }
    }

    private Session session() {
        return driver.session(SessionConfig.forDatabase(database()));
    }
}
