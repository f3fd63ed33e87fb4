package eu.alpsynergy.testing;

import eu.alpsynergy.neo4j.local.LocalNeo4j;
import java.nio.file.Path;

/** A small process that holds the local server for as long as its Maven run lives, then removes what it left on disk. */
final class Keeper {

    static final String COORDINATES = "coordinates.properties";
    static final String PID = "keeper.pid";

    private Keeper() {}

    /** Arguments: Maven's process id, the run's folder, the folder of Neo4j's jars. */
    public static void main(String[] args) throws Exception {
        ProcessHandle maven = ProcessHandle.of(Long.parseLong(args[0]))
                .orElseThrow(() -> new IllegalStateException("no process " + args[0] + " any more"));
        Path folder = Path.of(args[1]);
        try (LocalNeo4j neo4j = LocalNeo4j.start(LocalServer.config(folder.resolve("data"), Path.of(args[2])))) {
            LocalServer.coordinates("local child process of this Maven run", neo4j)
                    .save(folder.resolve(COORDINATES));
            maven.onExit().get();
        }
        LocalServer.deleteTree(folder);
    }
}
