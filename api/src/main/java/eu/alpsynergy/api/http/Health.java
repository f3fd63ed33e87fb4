package eu.alpsynergy.api.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whether the process lives, and whether it can answer from a dataset with its database at hand. */
final class Health {

    private final SnapshotHolder snapshots;
    private final DatabaseStatus database;

    Health(SnapshotHolder snapshots, DatabaseStatus database) {
        this.snapshots = snapshots;
        this.database = database;
    }

    void live(Context ctx) {
        send(ctx, 200, Map.of("status", "live"));
    }

    /** 503 while nothing is loaded and while the database does not answer; answers still come from the snapshot then. */
    void ready(Context ctx) {
        boolean loaded = snapshots.view().isPresent();
        boolean ready = loaded && database.reachable();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", ready ? "ready" : loaded ? "database-unreachable" : "loading");
        snapshots.view().ifPresent(view -> body.put("dataset", view.version()));
        body.put("database", databaseState());
        send(ctx, ready ? 200 : 503, body);
    }

    /** Whether the database answers, and since when that is so; 200 either way. */
    void database(Context ctx) {
        send(ctx, 200, databaseState());
    }

    private Map<String, Object> databaseState() {
        return Map.of(
                "reachable", database.reachable(), "since", database.since().toString());
    }

    private static void send(Context ctx, int status, Object body) {
        ctx.status(status)
                .header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(Json.bytes(body));
    }
}
