package eu.alpsynergy.api.testing;

import eu.alpsynergy.api.console.Console;
import eu.alpsynergy.api.console.ConsoleLimits;
import eu.alpsynergy.api.console.ConsoleTarget;
import eu.alpsynergy.api.handler.Comparison;
import eu.alpsynergy.api.http.ApiConfig;
import eu.alpsynergy.api.http.ApiServer;
import eu.alpsynergy.api.http.ConsoleAccess;
import eu.alpsynergy.api.http.DatabaseStatus;
import eu.alpsynergy.api.http.ExportAccess;
import eu.alpsynergy.api.http.SnapshotHolder;
import eu.alpsynergy.exports.DatasetFiles;
import eu.alpsynergy.exports.ExportStore;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.DatasetReader;
import eu.alpsynergy.importer.load.DatasetStore;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.neo4j.SnapshotReader;
import eu.alpsynergy.testing.DatasetFolder;
import eu.alpsynergy.testing.TestNeo4j;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.AuthTokens;

/** The explorer as people get it: the default dataset imported into a real Neo4j, read back, and served. */
public final class ExplorerUnderTest implements AutoCloseable {

    /** Which version the packages became that were loaded in this process. */
    private static final Map<Path, String> VERSIONS = new ConcurrentHashMap<>();

    private final ApiServer server;
    private final Console console;
    private final ExportStore exports;
    private final SwitchedStatus status;
    private final GraphSnapshot snapshot;

    private ExplorerUnderTest(
            ApiServer server, Console console, ExportStore exports, SwitchedStatus status, GraphSnapshot snapshot) {
        this.server = server;
        this.exports = exports;
        this.console = console;
        this.status = status;
        this.snapshot = snapshot;
    }

    /** With the default dataset. */
    public static ExplorerUnderTest start() {
        return start(DatasetFolder.find());
    }

    /** With a data package. */
    public static ExplorerUnderTest start(Path dataPackage) {
        return start(dataPackage, Optional.empty());
    }

    /** With a data package and another version to compare it with. */
    public static ExplorerUnderTest start(Path dataPackage, Optional<Comparison> comparison) {
        TestNeo4j neo4j = TestNeo4j.get();
        load(neo4j, dataPackage);
        SnapshotHolder snapshots = new SnapshotHolder();
        comparison.ifPresent(snapshots::compareWith);
        GraphSnapshot snapshot = new SnapshotReader(neo4j.driver(), neo4j.database()).read();
        snapshots.set(snapshot);
        SwitchedStatus status = new SwitchedStatus();
        Console console = new Console(
                new ConsoleTarget(
                        URI.create(neo4j.uri()),
                        AuthTokens.basic(neo4j.user(), neo4j.password()),
                        neo4j.database(),
                        Optional.empty()),
                ConsoleLimits.standard(),
                "test");
        ConsoleAccess access = new ConsoleAccess();
        access.open(console, ConsoleAccess.Mode.LOCAL);
        ExportStore exports =
                new ExportStore(new DatasetFiles(new DatasetReader(neo4j.driver(), neo4j.database()), "test"));
        ExportAccess files = new ExportAccess();
        files.open(exports);
        ApiServer server = ApiServer.start(ApiConfig.of("127.0.0.1", 0, "test"), snapshots, status, access, files);
        return new ExplorerUnderTest(server, console, exports, status, snapshot);
    }

    /** Imports the package into an emptied database; what a class before loaded whole and left there stays. */
    private static void load(TestNeo4j neo4j, Path dataPackage) {
        Optional<String> there = new DatasetStore(neo4j.driver(), neo4j.database()).currentVersion();
        if (there.isPresent() && there.equals(Optional.ofNullable(VERSIONS.get(dataPackage)))) {
            return;
        }
        neo4j.clear();
        VERSIONS.put(
                dataPackage,
                new DatasetImporter(neo4j.driver(), neo4j.database())
                        .importPackage(dataPackage, ImportOptions.standard(), ProgressListener.silent())
                        .version());
    }

    /** Whether the server believes that its database answers. */
    public void databaseReachable(boolean reachable) {
        status.reachable = reachable;
    }

    /** What the server answers from. */
    public GraphSnapshot snapshot() {
        return snapshot;
    }

    public int port() {
        return server.port();
    }

    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        server.close();
        console.close();
        exports.close();
    }

    /** The server and the rest of the world see what {@code reachable} says. */
    private static final class SwitchedStatus implements DatabaseStatus {
        private volatile boolean reachable = true;

        @Override
        public boolean reachable() {
            return reachable;
        }

        @Override
        public Instant since() {
            return Instant.EPOCH;
        }
    }
}
