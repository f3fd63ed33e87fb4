package eu.alpsynergy.neo4j.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** A local Neo4j that another process of ours runs, and what it takes to talk to it. */
public record RunningNeo4j(URI boltUri, String user, String password) {

    /** The one on this data folder, if another process holds the folder now; starts and changes nothing. */
    public static Optional<RunningNeo4j> find(Path dataDir) {
        return DataLock.isHeld(dataDir) ? DataFolder.lastRun(dataDir) : Optional.empty();
    }

    @Override
    public String toString() {
        return "RunningNeo4j[" + boltUri + "]";
    }
}
