package eu.alpsynergy.api.browser;

import eu.alpsynergy.api.http.ApiConfig;
import eu.alpsynergy.api.http.ApiServer;
import eu.alpsynergy.api.http.DatabaseStatus;
import eu.alpsynergy.api.http.SnapshotHolder;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.synergy.neo4j.SnapshotReader;
import eu.alpsynergy.testing.DatasetFolder;
import eu.alpsynergy.testing.TestNeo4j;
import java.time.Instant;

/** The explorer as people get it: the default dataset imported into a real Neo4j, read back, and served. */
final class ExplorerUnderTest implements AutoCloseable {

    private final ApiServer server;

    private ExplorerUnderTest(ApiServer server) {
        this.server = server;
    }

    static ExplorerUnderTest start() {
        TestNeo4j neo4j = TestNeo4j.get();
        neo4j.clear();
        new DatasetImporter(neo4j.driver(), neo4j.database())
                .importPackage(DatasetFolder.find(), ImportOptions.standard(), ProgressListener.silent());
        SnapshotHolder snapshots = new SnapshotHolder();
        snapshots.set(new SnapshotReader(neo4j.driver(), neo4j.database()).read());
        return new ExplorerUnderTest(
                ApiServer.start(ApiConfig.of("127.0.0.1", 0, "test"), snapshots, new AlwaysReachable()));
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        server.close();
    }

    private record AlwaysReachable() implements DatabaseStatus {
        @Override
        public boolean reachable() {
            return true;
        }

        @Override
        public Instant since() {
            return Instant.EPOCH;
        }
    }
}
