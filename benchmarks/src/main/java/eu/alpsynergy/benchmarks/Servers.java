package eu.alpsynergy.benchmarks;

import eu.alpsynergy.api.http.ApiConfig;
import eu.alpsynergy.api.http.ApiServer;
import eu.alpsynergy.api.http.DatabaseStatus;
import eu.alpsynergy.api.http.SnapshotHolder;
import eu.alpsynergy.testing.CsvSnapshot;
import io.javalin.Javalin;
import java.time.Instant;

/**
 * Our API and a Javalin server that only says "ok", side by side in one JVM with the options of the launcher, so that a load
 * generator can measure both in turn. Arguments: our port, the other's port. Ends with the process.
 */
public final class Servers {

    private Servers() {}

    public static void main(String[] arguments) {
        SnapshotHolder snapshots = new SnapshotHolder();
        snapshots.set(CsvSnapshot.ofDefaultDataset());
        ApiServer.start(
                ApiConfig.of("127.0.0.1", Integer.parseInt(arguments[0]), "benchmark"),
                snapshots,
                new AlwaysReachable());
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/", ctx -> ctx.result("ok"));
                })
                .start("127.0.0.1", Integer.parseInt(arguments[1]));
        System.out.println("ready");
    }

    record AlwaysReachable() implements DatabaseStatus {
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
