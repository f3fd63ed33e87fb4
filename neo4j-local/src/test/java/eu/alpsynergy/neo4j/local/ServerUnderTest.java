package eu.alpsynergy.neo4j.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Where the server's jars lie for tests, and one query at a time with a driver of its own. */
final class ServerUnderTest {

    private ServerUnderTest() {}

    static Path lib() {
        return Path.of(System.getProperty("alpsynergy.neo4j.lib", "target/neo4j-server/lib"));
    }

    /** One archive of classes for this module's tests, apart from the one that real work leaves for later starts. */
    static Path cache() {
        return lib().toAbsolutePath().resolveSibling("cache-of-tests");
    }

    static LocalNeo4jConfig config(Path dataDir) {
        return LocalNeo4jConfig.of(dataDir, lib()).withCacheDir(cache());
    }

    static Driver driver(LocalNeo4j neo4j) {
        return GraphDatabase.driver(neo4j.boltUri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
    }

    static List<Record> query(LocalNeo4j neo4j, String cypher, Map<String, Object> parameters) {
        try (Driver driver = driver(neo4j);
                Session session = driver.session()) {
            return session.run(cypher, parameters).list();
        }
    }
}
