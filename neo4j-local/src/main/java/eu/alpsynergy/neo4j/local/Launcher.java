package eu.alpsynergy.neo4j.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings one child to the point where it answers, or says why it does not. */
final class Launcher {

    private static final Duration ASK = Duration.ofSeconds(15);
    private static final long PAUSE_MS = 50;

    private final LocalNeo4jConfig config;
    private final ServerJars jars;
    private final DataFolder folder;
    private final BoltProbe probe;
    private final int boltPort;

    Launcher(LocalNeo4jConfig config, ServerJars jars, DataFolder folder, Credentials credentials, int boltPort) {
        this.config = config;
        this.jars = jars;
        this.folder = folder;
        this.boltPort = boltPort;
        this.probe = new BoltProbe(boltPort, credentials);
    }

    ChildProcess launch() throws InterruptedException {
        new PidFile(folder.run()).awaitEarlierChild();
        return ChildProcess.start(LaunchPlan.prepare(config, jars, folder, boltPort));
    }

    /** Returns once a query was answered; the child is gone when this throws. */
    void awaitAnswer(ChildProcess child) throws InterruptedException {
        long deadline = System.nanoTime() + config.startTimeout().toNanos();
        Optional<String> trouble = Optional.of("not asked yet");
        while (child.isAlive() && System.nanoTime() < deadline) {
            trouble = probe.ask(ASK);
            if (trouble.isEmpty()) {
                return;
            }
            if (trouble.get().contains("Neo.ClientError.Security.Unauthorized")) {
                child.stop(config.stopTimeout());
                throw failed(
                        child,
                        "it refuses the password kept in " + folder.home().resolve("neo4j.password"));
            }
            Thread.sleep(PAUSE_MS);
        }
        if (child.isAlive()) {
            child.kill();
            child.awaitEnd();
            throw failed(
                    child,
                    "it did not answer within " + config.startTimeout().toSeconds() + " s (" + trouble.orElse("")
                            + ")");
        }
        child.awaitEnd();
        throw failed(child, "its process ended before it answered");
    }

    boolean answersWithin(Duration patience) {
        return probe.ask(patience).isEmpty();
    }

    private LocalNeo4jException failed(ChildProcess child, String why) {
        List<String> lines = child.lastLines();
        return new LocalNeo4jException(
                "neo4j-start",
                "The local Neo4j did not start: " + why + ". Its last lines (all of them are in " + folder.console()
                        + "):\n  " + String.join("\n  ", lines),
                Map.of("dataDir", folder.home().toString(), "lastLines", lines));
    }
}
