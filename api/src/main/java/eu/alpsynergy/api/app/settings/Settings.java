package eu.alpsynergy.api.app.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings of one run, checked.
 *
 * @param host address the explorer listens on
 * @param port port of the explorer, 0 for a free one
 * @param boltPort Bolt port of the embedded Neo4j, 0 for a free one
 * @param dataDir folder of the embedded Neo4j
 * @param dataset data package for an empty database
 * @param compareWith data package that the dataset is compared with
 * @param server a Neo4j to use instead of the embedded one
 * @param neo4jHeapMb heap of the embedded Neo4j
 * @param analytics of the counts per region
 * @param console of the Cypher console
 */
public record Settings(
        String host,
        int port,
        int boltPort,
        Path dataDir,
        Path dataset,
        Optional<Path> compareWith,
        Optional<Server> server,
        int neo4jHeapMb,
        AnalyticsSettings analytics,
        ConsoleSettings console) {

    /** Whether the explorer is served to this machine alone, on its embedded database. */
    public boolean isLocal() {
        return server.isEmpty() && isLoopback(host);
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?", Pattern.CASE_INSENSITIVE);

    /** A Neo4j server or cluster given by URI. */
    public record Server(URI uri, String user, Optional<Path> passwordFile, String database) {}
}
