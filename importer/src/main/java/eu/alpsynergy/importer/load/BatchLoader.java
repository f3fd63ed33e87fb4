package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.Database.Statements;
import eu.alpsynergy.importer.mapping.CanonicalRows;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;

/** Puts the rows of a prepared package into the graph, batch by batch, from the checkpoint on. */
final class BatchLoader {

    private final Database database;
    private final ImportLock lock;
    private final PreparedPackage data;
    private final int batchSize;

    BatchLoader(Database database, ImportLock lock, PreparedPackage data, int batchSize) {
        this.database = database;
        this.lock = lock;
        this.data = data;
        this.batchSize = batchSize;
    }

    void load(Checkpoint from, ProgressListener progress) {
        progress.stage("load", data.totalRows());
        List<TableSchema> tables = data.tables();
        for (int t = 0; t < tables.size(); t++) {
            Optional<Long> done = from.rowsDoneOf(t);
            if (done.isEmpty()) {
                progress.advance(data.rows().getOrDefault(tables.get(t).name(), 0L));
            } else {
                loadTable(t, done.get(), progress);
            }
        }
        progress.done();
    }

    private void loadTable(int t, long from, ProgressListener progress) {
        TableSchema table = data.tables().get(t);
        try (CanonicalRows rows = new CanonicalRows(data.file(table), table)) {
            rows.skip(from);
            progress.advance(from);
            long row = from;
            for (List<Map<String, Object>> batch = rows.next(batchSize);
                    !batch.isEmpty();
                    batch = rows.next(batchSize)) {
                Checkpoint after = new Checkpoint(t, row + batch.size());
                List<Map<String, Object>> now = batch;
                database.write(tx -> loadBatch(tx, table, now, after));
                row = after.row();
                progress.advance(now.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the canonical table " + table.name(), e);
        }
    }

    /** Does nothing when the checkpoint says that this batch is in: a commit whose answer was lost. */
    private boolean loadBatch(Statements tx, TableSchema table, List<Map<String, Object>> batch, Checkpoint after) {
        lock.hold(tx);
        Record dataset = tx.one("store/find_dataset", Map.of("version", data.version()))
                .orElseThrow(() -> new DatabaseException(
                        "dataset-gone",
                        "the dataset " + data.version() + " was removed while it was loaded; import again",
                        Map.of("version", data.version())));
        if (Checkpoint.of(dataset, data.tables()).compareTo(after) >= 0) {
            return false;
        }
        long loaded = tx.one("load/" + table.name(), Map.of("version", data.version(), "rows", batch))
                .map(r -> r.get("loaded").asLong())
                .orElse(0L);
        if (loaded != batch.size()) {
            throw new BrokenLoadException(
                    "%d of %d rows of %s were loaded: what they refer to is not in the graph"
                            .formatted(loaded, batch.size(), table.name()),
                    data.version());
        }
        tx.one("store/write_checkpoint", Map.of("version", data.version(), "table", table.name(), "row", after.row()));
        return true;
    }
}
