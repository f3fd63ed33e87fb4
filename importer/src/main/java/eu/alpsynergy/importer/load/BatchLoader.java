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
        List<String> earlier =
                data.tables().subList(0, t).stream().map(TableSchema::name).toList();
        try (BatchReader batches = new BatchReader(new CanonicalRows(data.file(table), table), from, batchSize)) {
            progress.advance(from);
            long row = from;
            for (List<Map<String, Object>> batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
                Batch now = new Batch(table, earlier, batch, row + batch.size());
                database.write(tx -> load(tx, now));
                row = now.end;
                progress.advance(batch.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the canonical table " + table.name(), e);
        }
    }

    /** Rows of a table, the tables before it, and how many of its rows are in when the batch is. */
    private record Batch(TableSchema table, List<String> earlier, List<Map<String, Object>> rows, long end) {}

    /** Does nothing when the checkpoint says that this batch is in: a commit whose answer was lost. */
    private boolean load(Statements tx, Batch batch) {
        if (!lock.beginBatch(tx, data.version(), batch.table.name(), batch.earlier, batch.end)) {
            return false;
        }
        long loaded = tx.one("load/" + batch.table.name(), Map.of("version", data.version(), "rows", batch.rows))
                .map(r -> r.get("loaded").asLong())
                .orElse(0L);
        if (loaded != batch.rows.size()) {
            throw new BrokenLoadException(
                    "%d of %d rows of %s were loaded: what they refer to is not in the graph"
                            .formatted(loaded, batch.rows.size(), batch.table.name()),
                    data.version());
        }
        return true;
    }
}
