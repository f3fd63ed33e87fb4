package eu.alpsynergy.api.app.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings of one run, checked.
 *
 * @param host address the explorer listens on
 * @param port port of the explorer, 0 for a free one
 * @param boltPort Bolt port of the embedded Neo4j, 0 for a free one
 * @param dataDir folder of the embedded Neo4j
 * @param dataset data package for an empty database
 * @param server a Neo4j to use instead of the embedded one
 * @param neo4jHeapMb heap of the embedded Neo4j
 */
public record Settings(
        String host, int port, int boltPort, Path dataDir, Path dataset, Optional<Server> server, int neo4jHeapMb) {

    /** A Neo4j server or cluster given by URI. */
    public record Server(URI uri, String user, Optional<Path> passwordFile, String database) {}
}
